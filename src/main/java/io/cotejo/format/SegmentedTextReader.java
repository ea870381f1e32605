package io.cotejo.format;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Span;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * Reads gold sentence boundaries: a line is {@code {"text": "…", "sentences": [[0, 12], [13,
 * 20]]}}, half-open, in code points. Stateless and thread-safe.
 */
public final class SegmentedTextReader {

  private static final JsonLineReader<Fields, SegmentedText> LINES =
      new JsonLineReader<>("text with its sentences", Fields.class, Fields::toText);

  /**
   * Reads all lines.
   *
   * @param path the file as the user named it, for messages
   * @param in its characters; not closed here
   * @throws InvalidInputException if a line is not such a text, with its number
   * @throws IOException if {@code in} does
   */
  public List<SegmentedText> read(String path, Reader in)
      throws IOException, InvalidInputException {
    return LINES.read(path, in, 1);
  }

  private record Fields(String text, List<List<Integer>> sentences) {

    SegmentedText toText() {
      String whole = BeadJson.required(text, "text");
      return new SegmentedText(
          whole,
          BeadJson.required(sentences, "sentences").stream()
              .map(s -> span(whole, BeadJson.required(s, "sentence")))
              .toList());
    }

    private static Span span(String text, List<Integer> points) {
      if (points.size() != 2) {
        throw new IllegalArgumentException("a sentence needs its start and its end: " + points);
      }
      int start = BeadJson.required(points.get(0), "start");
      int end = BeadJson.required(points.get(1), "end");
      if (start < 0 || end < start || end > text.codePointCount(0, text.length())) {
        throw new IllegalArgumentException("a sentence leaves the text: " + points);
      }
      return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
  }
}
