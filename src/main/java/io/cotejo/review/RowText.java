package io.cotejo.review;

/**
 * A row as people would name it.
 *
 * @param source its text; empty if that side is missing
 * @param target the same
 */
public record RowText(String source, String target) {

  private static final int SHOWN = 60;

  static RowText of(PairRef row) {
    return new RowText(
        row.source().map(PassageRef::text).orElse(""),
        row.target().map(PassageRef::text).orElse(""));
  }

  /** How both texts begin, on one line: {@code “…” = “…”}. */
  public String beginnings() {
    return beginning(source) + " = " + beginning(target);
  }

  private static String beginning(String text) {
    if (text.isEmpty()) {
      return "∅";
    }
    String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ");
    int end = line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length())));
    return "“" + line.substring(0, end) + (end < line.length() ? "…" : "") + "”";
  }
}
