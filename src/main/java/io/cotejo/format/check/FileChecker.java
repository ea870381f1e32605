package io.cotejo.format.check;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.format.pairs.JsonlBitextReader;
import io.cotejo.text.Decoding;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks files by their format's own rules: TMX 1.4b, XLIFF 2.0 and 2.1, and Cotejo's TSV and
 * JSONL. The format is told by the ending of the name. Stateless and thread-safe.
 */
public final class FileChecker {

  private static final int HEAD_BYTES = 1 << 12;

  private FileChecker() {}

  /** Whether files with this ending can be checked. */
  public static boolean knows(String name) {
    return ending(name).isPresent();
  }

  /**
   * Checks a file.
   *
   * @param name as the user named it; its ending must be {@linkplain #knows known}
   * @return what is wrong, in the order of the file; at most about a hundred
   * @throws IOException if it cannot be read
   */
  public static List<Diagnostic> check(Path file, String name) throws IOException {
    String ending = ending(name).orElseThrow(() -> new IllegalArgumentException(name));
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return check(in, name, ending);
    }
  }

  /**
   * Checks a stream, whose format is told by how it begins; not closed here.
   *
   * @param name as the user named it
   * @return as above
   * @throws IOException if it cannot be read
   */
  public static List<Diagnostic> check(InputStream stream, String name) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream, HEAD_BYTES);
    in.mark(HEAD_BYTES);
    String head = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8).strip();
    in.reset();
    String xml = head.contains("<xliff") ? "xlf" : "tmx";
    String lines = head.startsWith("{") ? "jsonl" : "tsv";
    return check(in, name, head.startsWith("<") ? xml : lines);
  }

  private static List<Diagnostic> check(InputStream in, String name, String ending)
      throws IOException {
    try {
      return switch (ending) {
        case "tmx" -> new TmxChecker(name).check(in);
        case "tsv" -> TsvChecker.check(name, Decoding.reader(in, StandardCharsets.UTF_8));
        case "jsonl" -> jsonl(name, Decoding.reader(in, StandardCharsets.UTF_8));
        default -> new XliffChecker(name).check(in);
      };
    } catch (CharacterCodingException e) {
      return List.of(Diagnostic.of(name, "not UTF-8"));
    }
  }

  /**
   * Checks two files of which line n of the one is the counterpart of line n of the other.
   *
   * @param first the source's file, which is closed, and its name
   * @param second the target's file, which is closed, and its name
   * @return empty lines, at most a hundred a file, and a difference in length
   * @throws IOException if one cannot be read
   */
  public static List<Diagnostic> checkMoses(
      InputStream first, String firstName, InputStream second, String secondName)
      throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    try {
      int lines = LinePairChecker.check(first, firstName, problems);
      int others = LinePairChecker.check(second, secondName, problems);
      if (lines != others) {
        problems.add(
            Diagnostic.of(
                secondName, "has " + others + " lines, not " + lines + " as " + firstName));
      }
    } catch (CharacterCodingException e) {
      problems.add(Diagnostic.of(firstName + ", " + secondName, "not UTF-8"));
    }
    return problems;
  }

  private static List<Diagnostic> jsonl(String name, Reader in) throws IOException {
    try {
      new JsonlBitextReader().check(name, in);
      return List.of();
    } catch (InvalidInputException e) {
      return List.of(e.diagnostic());
    }
  }

  private static Optional<String> ending(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return List.of("tmx", "xliff", "xlf", "tsv", "jsonl").stream()
        .filter(e -> lower.endsWith("." + e))
        .findFirst();
  }
}
