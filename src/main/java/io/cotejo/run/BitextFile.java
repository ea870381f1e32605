package io.cotejo.run;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.format.pairs.BitextReader;
import io.cotejo.format.pairs.BitextRows;
import io.cotejo.format.pairs.JsonlBitextReader;
import io.cotejo.format.pairs.Languages;
import io.cotejo.format.pairs.TmxBitextReader;
import io.cotejo.format.pairs.TsvBitextReader;
import io.cotejo.format.pairs.XliffBitextReader;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.ingest.files.InputReader;
import io.cotejo.ingest.files.PackedFile;
import io.cotejo.text.Reasons;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A bitext in the format that its name ends with: JSONL, TMX, XLIFF or TSV, packed by gzip or not.
 *
 * @param name as the user named it
 * @param path where it is
 */
public record BitextFile(String name, Path path) {

  /** More bytes than a file of documents may have are no line of one. */
  private static final long LONGEST = InputReader.MAX_BYTES;

  /**
   * The pairs.
   *
   * @param languages which of a file with several are read
   * @throws InvalidInputException if it cannot be read, or is not in its format
   */
  public List<AlignedPair> read(Languages languages) throws InvalidInputException {
    return rows(languages).pairs();
  }

  /** The same with the sentences that are left out. */
  public BitextRows rows(Languages languages) throws InvalidInputException {
    try (InputStream in = PackedFile.open(name, path)) {
      return reader(languages).rows(name, in);
    } catch (UnreadableDocumentException e) {
      throw new InvalidInputException(e.diagnostic());
    } catch (IOException e) {
      String advice =
          e instanceof CharacterCodingException ? "; convert it to UTF-8" : "; check the name";
      throw new InvalidInputException(
          Diagnostic.of(name, "cannot be read: " + Reasons.of(e) + advice));
    }
  }

  private BitextReader reader(Languages languages) {
    return switch (ending()) {
      case "tmx" -> new TmxBitextReader(languages);
      case "xlf", "xliff" -> new XliffBitextReader();
      case "tsv" -> new TsvBitextReader(languages);
      default -> new JsonlBitextReader();
    };
  }

  /**
   * Whether it holds pairs rather than documents or sentences.
   *
   * @param languages of the pairs
   * @param textField column that a table of documents has
   */
  public boolean holdsPairs(Languages languages, String textField) {
    return switch (ending()) {
      case "tmx", "xlf", "xliff" -> true;
      case "tsv" -> isTable(firstLine(), languages, textField);
      case "jsonl" -> new JsonlBitextReader().understands(firstLine());
      default -> false;
    };
  }

  private static boolean isTable(String header, Languages languages, String textField) {
    return new TsvBitextReader(languages).understands(header)
        && !List.of(header.split("\t")).contains(textField);
  }

  /** Empty if the file cannot be read, which whoever reads it next tells. */
  private String firstLine() {
    try (InputStream in = PackedFile.open(name, path)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int b = in.read(); b >= 0 && b != '\n' && line.size() < LONGEST; b = in.read()) {
        line.write(b);
      }
      return line.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
    } catch (IOException | UnreadableDocumentException e) {
      return "";
    }
  }

  private String ending() {
    String unpacked = PackedFile.unpackedName(name).toLowerCase(Locale.ROOT);
    return unpacked.substring(unpacked.lastIndexOf('.') + 1);
  }
}
