package io.cotejo.filter;

import io.cotejo.bitext.Span;
import io.cotejo.codec.CuePart;
import java.util.List;

/**
 * What one speaker says in one cue.
 *
 * @param parts of the cue, in their order
 * @param words from the first to the last character that is no blank
 */
record CueSpeech(List<CuePart> parts, Span words) {

  CueSpeech {
    parts = List.copyOf(parts);
  }

  static CueSpeech of(String file, List<CuePart> parts) {
    int start = -1;
    int end = -1;
    for (CuePart part : parts) {
      for (int i = part.span().start(); isText(part) && i < part.span().end(); i++) {
        if (!Character.isWhitespace(file.charAt(i))) {
          start = start < 0 ? i : start;
          end = i + 1;
        }
      }
    }
    return new CueSpeech(parts, new Span(Math.max(0, start), Math.max(0, end)));
  }

  private static boolean isText(CuePart part) {
    return part.kind() == CuePart.Kind.TEXT;
  }

  boolean isBlank() {
    return words.length() == 0;
  }

  /** Whether codes stand amid the words; they might wander into another cue. */
  boolean hasCodesInside() {
    return parts.stream()
        .filter(p -> !isText(p) && p.kind() != CuePart.Kind.LINE)
        .anyMatch(p -> p.span().start() > words.start() && p.span().start() < words.end());
  }

  /** Whether the next one goes on with what this one says. */
  boolean runsOnInto(CueSpeech next, List<Span> spoken) {
    return !isBlank()
        && !next.isBlank()
        && !hasCodesInside()
        && !next.hasCodesInside()
        && spoken.stream().anyMatch(s -> s.start() <= words.start() && next.words.end() <= s.end());
  }
}
