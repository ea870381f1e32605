package io.cotejo.ingest.records;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.FieldText;
import io.cotejo.ingest.Hashes;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.RawDocument;
import io.cotejo.ingest.ReadOptions;
import io.cotejo.ingest.Reading;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.ingest.text.TextDecoder;
import io.cotejo.ingest.text.TextDocumentReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Files with a document in each line: JSONL, and TSV with a header. Stateless, thread-safe. */
public final class RecordReader {

  private final ReadOptions options;
  private final TextDocumentReader texts;

  public RecordReader(ReadOptions options) {
    this.options = options;
    this.texts = new TextDocumentReader(options.charset());
  }

  /** A record that is none; the message says why. */
  private static final class BadRecordException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int column;

    BadRecordException(int column, String message) {
      super(message);
      this.column = column;
    }
  }

  /** What a line holds: its text, and what the record is called. */
  private record Fields(FieldText text, Optional<String> id) {}

  /** Takes the fields out of a line. */
  @FunctionalInterface
  private interface LineFormat {
    Fields fields(String file, int start, int end) throws BadRecordException;
  }

  public Reading jsonl(Input input, byte[] bytes) throws UnreadableDocumentException {
    TextDecoder.Decoded file = texts.decode(input, bytes);
    return read(input, file, 0, 1, this::ofJson);
  }

  public Reading tsv(Input input, byte[] bytes) throws UnreadableDocumentException {
    TextDecoder.Decoded file = texts.decode(input, bytes);
    int end = lineEnd(file.text(), 0);
    List<String> header = List.of(stripped(file.text(), 0, end).split("\t", -1));
    int text = header.indexOf(options.textField());
    if (text < 0) {
      throw new UnreadableDocumentException(
          new Diagnostic(
              input.label(),
              1,
              0,
              "no column '" + options.textField() + "'; name the one of the text by --text-field"));
    }
    int id = header.indexOf(options.idField());
    return read(input, file, end + 1, 2, (f, from, to) -> ofTable(f, from, to, text, id));
  }

  private Reading read(
      Input input, TextDecoder.Decoded decoded, int from, int firstLine, LineFormat format)
      throws UnreadableDocumentException {
    String file = decoded.text();
    Records records = new Records(input);
    int line = firstLine;
    for (int start = from; start < file.length(); line++) {
      int end = lineEnd(file, start);
      if (!file.substring(start, end).isBlank()) {
        try {
          Fields fields = format.fields(file, start, end);
          records.add(line, fields.id(), document(decoded, fields.text()));
        } catch (BadRecordException e) {
          records.fail(line, e.column, e.getMessage());
        }
      }
      start = end + 1;
    }
    return records.reading();
  }

  private RawDocument document(TextDecoder.Decoded file, FieldText field)
      throws BadRecordException {
    List<Block> blocks = texts.blocks(field.text());
    if (blocks.isEmpty()) {
      throw new BadRecordException(0, "an empty text; nothing to do");
    }
    return new RawDocument(
        "record",
        Hashes.sha256(field.text().getBytes(StandardCharsets.UTF_8)),
        file.charset().name(),
        file.guessed(),
        TextDocumentReader.repairedBreaks(blocks),
        blocks.stream().map(b -> b.via(field)).toList());
  }

  private Fields ofJson(String file, int start, int end) throws BadRecordException {
    JsonElement record = parsed(file.substring(start, end));
    if (!record.isJsonObject()) {
      throw new BadRecordException(0, "not a JSON object; one is needed in each line");
    }
    FieldText text =
        JsonField.find(file, start, end, options.textField())
            .orElseThrow(
                () ->
                    new BadRecordException(
                        0,
                        "no text in a field '"
                            + options.textField()
                            + "'; name the one that has it by --text-field"));
    JsonElement id = record.getAsJsonObject().get(options.idField());
    return new Fields(
        text,
        id == null || !id.isJsonPrimitive() ? Optional.empty() : Optional.of(id.getAsString()));
  }

  private static JsonElement parsed(String line) throws BadRecordException {
    JsonReader json = new JsonReader(new StringReader(line));
    json.setStrictness(Strictness.STRICT);
    try {
      JsonElement element = JsonParser.parseReader(json);
      if (json.peek() == JsonToken.END_DOCUMENT) {
        return element;
      }
    } catch (JsonParseException | IOException e) {
      // Told below, like what follows the first value.
    }
    throw new BadRecordException(0, "broken JSON; mend this line or take it out");
  }

  private Fields ofTable(String file, int start, int end, int text, int id)
      throws BadRecordException {
    List<String> cells = Arrays.asList(stripped(file, start, end).split("\t", -1));
    if (cells.size() <= text) {
      throw new BadRecordException(
          0, "no column '" + options.textField() + "': only " + cells.size() + " in this line");
    }
    int before = cells.subList(0, text).stream().mapToInt(c -> c.length() + 1).sum();
    boolean named = id >= 0 && id < cells.size();
    return new Fields(
        FieldText.plain(cells.get(text), start + before),
        named ? Optional.of(cells.get(id)) : Optional.empty());
  }

  private static int lineEnd(String file, int from) {
    int end = file.indexOf('\n', from);
    return end < 0 ? file.length() : end;
  }

  private static String stripped(String file, int start, int end) {
    boolean cr = end > start && file.charAt(end - 1) == '\r';
    return file.substring(start, cr ? end - 1 : end);
  }
}
