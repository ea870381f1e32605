package io.cotejo.filter;

import io.cotejo.bitext.Span;
import java.util.List;
import java.util.Objects;

/**
 * What is made of a segment. A target beside the source is filled even if nothing in it needs
 * translating.
 *
 * @param segment as it was taken out
 * @param parts the sentences that were translated, in order; the others stay as they are
 */
public record Translation(Segment segment, List<Part> parts) {

  /** Copies the parts. */
  public Translation {
    Objects.requireNonNull(segment, "segment");
    parts = List.copyOf(parts);
  }

  /**
   * A sentence that was translated.
   *
   * @param sentence its stretch of the segment's text
   * @param text the translation of {@link Segment#marked}, with its placeholders
   * @param doubted whether people should look at it
   */
  public record Part(Span sentence, String text, boolean doubted) {

    /** Checks the components. */
    public Part {
      Objects.requireNonNull(sentence, "sentence");
      Objects.requireNonNull(text, "text");
    }
  }
}
