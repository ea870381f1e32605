package io.cotejo.cli.console;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.format.pairs.BitextReader;
import io.cotejo.format.pairs.JsonlBitextReader;
import io.cotejo.format.pairs.Languages;
import io.cotejo.format.pairs.TmxBitextReader;
import io.cotejo.format.pairs.TsvBitextReader;
import io.cotejo.format.pairs.XliffBitextReader;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.ingest.files.InputReader;
import io.cotejo.ingest.files.PackedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Bitexts, by the ending of their file: JSONL, TMX, XLIFF and TSV, packed by gzip or not. */
public final class BitextInput {

  private static final String STDIN = "-";

  /** More bytes than a file of documents may have are no line of one. */
  private static final long LONGEST = InputReader.MAX_BYTES;

  private BitextInput() {}

  /** The pairs of a bitext; {@code -} is JSONL from standard input. */
  public static List<AlignedPair> read(Console console, String name, Languages languages)
      throws InvalidInputException {
    if (name.equals(STDIN)) {
      return JsonlInput.read(console, name, new JsonlBitextReader()::read);
    }
    try (InputStream in = PackedFile.open(name, console.resolve(name))) {
      return reader(name, languages).read(name, in);
    } catch (UnreadableDocumentException e) {
      throw new InvalidInputException(e.diagnostic());
    } catch (IOException e) {
      String advice =
          e instanceof CharacterCodingException ? "; convert it to UTF-8" : "; check the name";
      throw new InvalidInputException(
          Diagnostic.of(name, "cannot be read: " + Messages.reason(e) + advice));
    }
  }

  private static BitextReader reader(String name, Languages languages) {
    return switch (ending(name)) {
      case "tmx" -> new TmxBitextReader(languages);
      case "xlf", "xliff" -> new XliffBitextReader();
      case "tsv" -> new TsvBitextReader(languages);
      default -> new JsonlBitextReader();
    };
  }

  /**
   * Whether a file holds pairs rather than documents or sentences.
   *
   * @param textField column that a table of documents has
   */
  public static boolean isBitext(
      Console console, String name, Languages languages, String textField) {
    return switch (ending(name)) {
      case "tmx", "xlf", "xliff" -> true;
      case "tsv" -> isTable(firstLine(console, name), languages, textField);
      case "jsonl" -> new JsonlBitextReader().understands(firstLine(console, name));
      default -> false;
    };
  }

  private static boolean isTable(String header, Languages languages, String textField) {
    return new TsvBitextReader(languages).understands(header)
        && !List.of(header.split("\t")).contains(textField);
  }

  /** Empty if the file cannot be read, which whoever reads it next tells. */
  private static String firstLine(Console console, String name) {
    try (InputStream in = PackedFile.open(name, console.resolve(name))) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int b = in.read(); b >= 0 && b != '\n' && line.size() < LONGEST; b = in.read()) {
        line.write(b);
      }
      return line.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
    } catch (IOException | UnreadableDocumentException e) {
      return "";
    }
  }

  private static String ending(String name) {
    String unpacked = PackedFile.unpackedName(name).toLowerCase(Locale.ROOT);
    return unpacked.substring(unpacked.lastIndexOf('.') + 1);
  }
}
