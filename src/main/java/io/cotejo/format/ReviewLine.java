package io.cotejo.format;

import io.cotejo.bitext.MemoryMatch;
import io.cotejo.codec.StrictJson;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A translated sentence that people should look at, as one line of JSON.
 *
 * @param file as the user named it; {@code -} for standard input
 * @param line where it begins in the file, from 1
 * @param text its source
 * @param translation its translation; null if it failed
 * @param doubts codes of what is doubted; empty if it failed
 * @param failure why it was not translated; null if it was
 * @param match what a memory of the user has for a text like it; empty if none has
 */
public record ReviewLine(
    String file,
    long line,
    String text,
    String translation,
    List<String> doubts,
    String failure,
    Optional<MemoryMatch> match) {

  /** Checks and copies the components. */
  public ReviewLine {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(match, "match");
    doubts = List.copyOf(doubts);
  }

  /**
   * Writes it with a line end.
   *
   * @throws IOException if {@code out} does
   */
  public void writeTo(Writer out) throws IOException {
    out.write(StrictJson.line(this));
    out.write('\n');
  }
}
