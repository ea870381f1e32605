package io.cotejo.translate.spanish.transfer;

import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Word;
import java.util.Set;

/**
 * What English says at the end of a clause, and Spanish has said before: <em>for two years</em>,
 * <em>again</em>. Used by one thread.
 */
public final class ClauseEnd {

  /** Prepositions of an object and of what belongs to it. */
  private static final Set<String> NEAREST = Set.of("de", "del", "a", "al");

  /** Punctuation to Unicode, but not to a sentence. */
  private static final Set<String> SYMBOLS =
      Set.of("%", "‰", "/", "\\", "&", "*", "#", "@", "_", "'");

  private String kept = "";
  private boolean near;

  /** Keeps words for the end of the clause. */
  public void keep(String english) {
    add(english, false);
  }

  /** Keeps words for the end, but before what says where and how. */
  public void keepNear(String english) {
    add(english, true);
  }

  private void add(String english, boolean isNear) {
    kept = kept.isEmpty() ? english : kept + " " + english;
    near = isNear;
  }

  /** What is to be said before a word, or nothing; it is said once. */
  public String before(Word next) {
    boolean circumstance =
        next.is(PartOfSpeech.ADVERB)
            || (next.is(PartOfSpeech.PREPOSITION) && !NEAREST.contains(next.lower()));
    boolean ends =
        (next.is(PartOfSpeech.PUNCTUATION) && !isSymbol(next))
            || next.is(PartOfSpeech.CONJUNCTION)
            || (near && circumstance);
    String said = ends ? kept : "";
    kept = ends ? "" : kept;
    return said;
  }

  /** {@code 4,4 %}, {@code 30°}, {@code 20 €}: what belongs to its neighbours ends no clause. */
  private static boolean isSymbol(Word mark) {
    return switch (Character.getType(mark.surface().codePointAt(0))) {
      case Character.CURRENCY_SYMBOL,
          Character.MATH_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> SYMBOLS.contains(mark.surface()) || (mark.gluedLeft() && mark.isLower("-"));
    };
  }
}
