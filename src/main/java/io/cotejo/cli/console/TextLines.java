package io.cotejo.cli.console;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.ingest.files.LineFileReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** Lists and gold files, line by line: UTF-8 with any line end, with or without a mark. */
public final class TextLines {

  private static final String STDIN = "-";

  private static final LineFileReader READER =
      new LineFileReader(Optional.of(StandardCharsets.UTF_8));

  private TextLines() {}

  /** The lines of a file, or of standard input if it is called {@code -}. */
  public static List<String> of(Console console, String name)
      throws IOException, InvalidInputException {
    if (Files.isDirectory(console.resolve(name))) {
      throw new InvalidInputException(Diagnostic.of(name, "is a folder; name a file"));
    }
    try {
      return READER.read(name, bytes(console, name));
    } catch (UnreadableDocumentException e) {
      throw new InvalidInputException(Diagnostic.of(name, "not UTF-8; convert it"));
    }
  }

  private static byte[] bytes(Console console, String name) throws IOException {
    return name.equals(STDIN)
        ? console.in().readAllBytes()
        : Files.readAllBytes(console.resolve(name));
  }
}
