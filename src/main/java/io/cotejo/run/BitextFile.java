package io.cotejo.run;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.format.pairs.BitextReader;
import io.cotejo.format.pairs.BitextRows;
import io.cotejo.format.pairs.BitextSource;
import io.cotejo.format.pairs.FacingRows;
import io.cotejo.format.pairs.JsonlBitextReader;
import io.cotejo.format.pairs.Languages;
import io.cotejo.format.pairs.ReadPairs;
import io.cotejo.format.pairs.Survey;
import io.cotejo.format.pairs.TableBitextReader;
import io.cotejo.format.pairs.TmxBitextReader;
import io.cotejo.format.pairs.XliffBitextReader;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.ingest.files.InputReader;
import io.cotejo.ingest.files.PackedFile;
import io.cotejo.text.Decoding;
import io.cotejo.text.Reasons;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bitext in the format that its name ends with: JSONL, TMX, XLIFF, TSV or CSV, packed by gzip or
 * not.
 *
 * @param name as the user named it
 * @param path where it is
 * @param charset of a table without a byte-order mark; UTF-8 where none is given
 */
public record BitextFile(String name, Path path, Optional<Charset> charset)
    implements BitextSource {

  private static final int HEAD = 1 << 12;

  private static final Pattern ROOT =
      Pattern.compile("\\A\\s*(?:<[?!][^>]*>\\s*)*<(?:\\w+:)?(xliff|tmx)[\\s>/]");

  private static final List<String> ENDINGS =
      List.of(".jsonl", ".tmx", ".xlf", ".xliff", ".tsv", ".csv");

  /** More characters than a file of documents may have are no line of one. */
  private static final long LONGEST = InputReader.MAX_BYTES;

  /**
   * The pairs, for work that needs all of them at once.
   *
   * @param languages which of a file with several are read
   * @throws InvalidInputException if it cannot be read, or is not in its format
   */
  public ReadPairs read(Languages languages) throws InvalidInputException {
    return told(() -> ReadPairs.of(rows(languages)));
  }

  /**
   * Reads it once and holds nothing.
   *
   * @param languages which of a file with several are read
   * @throws InvalidInputException if it cannot be read, or is not in its format
   */
  public Survey survey(Languages languages) throws InvalidInputException {
    return told(() -> Survey.of(rows(languages)));
  }

  BitextRows rows(Languages languages) throws IOException, InvalidInputException {
    return new FacingRows(name, reader(languages).open(this), languages);
  }

  /** Reads the file. */
  @FunctionalInterface
  private interface Reading<T> {
    T read() throws IOException, InvalidInputException;
  }

  private <T> T told(Reading<T> reading) throws InvalidInputException {
    try {
      return reading.read();
    } catch (IOException e) {
      String advice =
          e instanceof CharacterCodingException
              ? "; convert it to UTF-8" + (isTable() ? ", or name its charset by --charset" : "")
              : "; check the name";
      throw new InvalidInputException(
          Diagnostic.of(name, "cannot be read: " + Reasons.of(e) + advice));
    }
  }

  @Override
  public InputStream open() throws IOException, InvalidInputException {
    try {
      return PackedFile.open(name, path);
    } catch (UnreadableDocumentException e) {
      throw new InvalidInputException(e.diagnostic());
    }
  }

  private TableBitextReader table(Languages languages) {
    return ending().equals("tsv")
        ? TableBitextReader.ofTabs(languages, charset)
        : TableBitextReader.ofCommas(languages, charset);
  }

  private BitextReader reader(Languages languages) throws InvalidInputException {
    return switch (kind()) {
      case "tmx" -> new TmxBitextReader(languages);
      case "xlf", "xliff" -> new XliffBitextReader();
      case "tsv", "csv" -> table(languages);
      case "jsonl", "ndjson" -> new JsonlBitextReader();
      default ->
          throw new InvalidInputException(
              Diagnostic.of(
                  name,
                  "a file of a kind that is not known to hold pairs; name a "
                      + String.join(", ", ENDINGS)
                      + " or a run's folder"));
    };
  }

  /**
   * Whether it holds pairs rather than documents or sentences.
   *
   * @param languages of the pairs
   * @param textField column that a table of documents has
   */
  public boolean holdsPairs(Languages languages, String textField) {
    return holdsPairs(
        first -> {
          TableBitextReader table = table(languages);
          return table.understands(first) && !table.cells(first).contains(textField);
        });
  }

  /**
   * Whether it says so itself: a table of two columns without a header may be anything.
   *
   * @param languages of the pairs
   * @param textField column that a table of documents has
   */
  public boolean saysPairs(Languages languages, String textField) {
    return holdsPairs(
        first -> {
          TableBitextReader table = table(languages);
          return table.isHeader(first) && !table.cells(first).contains(textField);
        });
  }

  private boolean holdsPairs(Predicate<String> isFirstLine) {
    return switch (kind()) {
      case "tmx", "xlf", "xliff" -> true;
      case "tsv", "csv" -> isFirstLine.test(firstLine());
      case "jsonl" -> new JsonlBitextReader().understands(firstLine());
      default -> false;
    };
  }

  /** The beginning; empty if the file cannot be read, which whoever reads it next tells. */
  private String head() {
    try (Reader in = Decoding.reader(open(), StandardCharsets.UTF_8)) {
      char[] head = new char[HEAD];
      int length = Math.max(0, in.read(head));
      return new String(head, 0, length);
    } catch (IOException | InvalidInputException e) {
      return "";
    }
  }

  /** Empty if the file cannot be read, which whoever reads it next tells. */
  private String firstLine() {
    try (Reader in = Decoding.reader(open(), charset.orElse(StandardCharsets.UTF_8))) {
      StringBuilder line = new StringBuilder();
      for (int c = in.read(); c >= 0 && c != '\n' && line.length() < LONGEST; c = in.read()) {
        line.append((char) c);
      }
      return line.toString().lines().findFirst().orElse("");
    } catch (IOException | InvalidInputException e) {
      return "";
    }
  }

  private boolean isTable() {
    return Set.of("tsv", "csv").contains(ending());
  }

  /** The ending, or that of the format that its content is of if the ending says nothing. */
  String kind() {
    String ending = ending();
    if (ENDINGS.contains("." + ending) || ending.equals("ndjson")) {
      return ending;
    }
    Matcher root = ROOT.matcher(head());
    return root.find() ? root.group(1) : ending;
  }

  private String ending() {
    String unpacked = PackedFile.unpackedName(name).toLowerCase(Locale.ROOT);
    return unpacked.substring(unpacked.lastIndexOf('.') + 1);
  }
}
