package io.cotejo.ingest.records;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Span;
import io.cotejo.codec.BrokenJsonException;
import io.cotejo.codec.JsonMembers;
import io.cotejo.codec.PlacedText;
import io.cotejo.codec.StrictJson;
import io.cotejo.codec.Tsv;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.RawDocument;
import io.cotejo.ingest.ReadOptions;
import io.cotejo.ingest.Reading;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.ingest.text.TextDecoder;
import io.cotejo.ingest.text.TextDocumentReader;
import io.cotejo.text.LineIndex;
import io.cotejo.text.Parallel;
import io.cotejo.text.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private record Fields(PlacedText text, Optional<String> id) {}

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
    List<String> header = Tsv.cells(row(file.text(), 0, end).of(file.text()));
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
    LineIndex lines = LineIndex.of(file);
    List<Row> rows = rows(file, from, firstLine);
    Records records = new Records(input);
    for (Found found : Parallel.within(rows, row -> found(row, input, decoded, lines, format))) {
      if (found.bad != null) {
        records.fail(found.line, found.bad.column, found.bad.getMessage());
      } else {
        records.add(found.line, found.id, found.document);
      }
    }
    return records.reading();
  }

  /** A line of a file that is not blank. */
  private record Row(int line, int start, int end) {}

  /** What a line holds: a document, or what is wrong with it. */
  private record Found(
      int line, Optional<String> id, RawDocument document, BadRecordException bad) {}

  private static List<Row> rows(String file, int from, int firstLine) {
    List<Row> rows = new ArrayList<>();
    int line = firstLine;
    for (int start = from; start < file.length(); line++) {
      int end = lineEnd(file, start);
      if (!file.substring(start, end).isBlank()) {
        rows.add(new Row(line, start, end));
      }
      start = end + 1;
    }
    return rows;
  }

  private Found found(
      Row row, Input input, TextDecoder.Decoded decoded, LineIndex lines, LineFormat format) {
    try {
      Fields fields = format.fields(decoded.text(), row.start, row.end);
      RawDocument document = document(input, decoded, lines, fields.text());
      return new Found(row.line, fields.id(), document, null);
    } catch (BadRecordException e) {
      return new Found(row.line, Optional.empty(), null, e);
    }
  }

  private RawDocument document(
      Input input, TextDecoder.Decoded file, LineIndex lines, PlacedText field)
      throws BadRecordException {
    List<Block> blocks = texts.blocks(field.text());
    if (blocks.isEmpty()) {
      throw new BadRecordException(0, "an empty text; nothing to do");
    }
    return new RawDocument(
        "record",
        input.label(),
        new Sha256().add(field.text()).hex(),
        file.charset().name(),
        file.doubt(),
        TextDocumentReader.repairedBreaks(blocks, field.text()),
        lines,
        blocks.stream().map(b -> b.via(field)).toList());
  }

  private Fields ofJson(String file, int start, int end) throws BadRecordException {
    if (!(parsed(file.substring(start, end)) instanceof Map<?, ?> members)) {
      throw new BadRecordException(0, "not a JSON object; one is needed in each line");
    }
    PlacedText text =
        JsonMembers.named(options.textField(), file, new Span(start, end)).stream()
            .reduce(Optional.empty(), (former, last) -> last)
            .orElseThrow(
                () ->
                    new BadRecordException(
                        0,
                        "no text in a field '"
                            + options.textField()
                            + "'; name the one that has it by --text-field"));
    Object id = members.get(options.idField());
    boolean plain = id instanceof String || id instanceof Number || id instanceof Boolean;
    return new Fields(text, plain ? Optional.of(id.toString()) : Optional.empty());
  }

  private static Object parsed(String line) throws BadRecordException {
    try {
      return StrictJson.read(line, Object.class);
    } catch (BrokenJsonException e) {
      throw new BadRecordException(0, "broken JSON; mend this line or take it out");
    }
  }

  private Fields ofTable(String file, int start, int end, int text, int id)
      throws BadRecordException {
    List<Span> cells = Tsv.cells(file, row(file, start, end));
    if (cells.size() <= text) {
      throw new BadRecordException(
          0, "no column '" + options.textField() + "': only " + cells.size() + " in this line");
    }
    Span cell = cells.get(text);
    boolean named = id >= 0 && id < cells.size();
    return new Fields(
        PlacedText.plain(cell.of(file), cell.start()),
        named ? Optional.of(cells.get(id).of(file)) : Optional.empty());
  }

  private static int lineEnd(String file, int from) {
    int end = file.indexOf('\n', from);
    return end < 0 ? file.length() : end;
  }

  private static Span row(String file, int start, int end) {
    boolean cr = end > start && file.charAt(end - 1) == '\r';
    return new Span(start, cr ? end - 1 : end);
  }
}
