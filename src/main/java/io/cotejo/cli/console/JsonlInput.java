package io.cotejo.cli.console;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.text.Decoding;
import io.cotejo.text.Reasons;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** Reads what an earlier command wrote, strictly as UTF-8. */
public final class JsonlInput {

  private static final String STDIN = "-";

  private JsonlInput() {}

  /** What makes values of lines. */
  @FunctionalInterface
  public interface Parser<T> {
    List<T> parse(String path, Reader in) throws IOException, InvalidInputException;
  }

  /** The values of a file, or of standard input if it is called {@code -}. */
  public static <T> List<T> read(Console console, String name, Parser<T> parser)
      throws InvalidInputException {
    if (name.equals(STDIN)) {
      return read(console.in(), name, parser);
    }
    try (InputStream in = Files.newInputStream(console.resolve(name))) {
      return read(in, name, parser);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static <T> List<T> read(InputStream in, String name, Parser<T> parser)
      throws InvalidInputException {
    try {
      return parser.parse(name, Decoding.reader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  static InvalidInputException unreadable(String name, IOException e) {
    return new InvalidInputException(
        Diagnostic.of(
            name, "cannot be read: " + Reasons.of(e) + "; name a JSONL file that cotejo wrote"));
  }
}
