package io.cotejo.translate.dictionary;

import java.util.Set;

/** Relative clauses behind a preposition. Thread-safe. */
final class Relatives {

  private static final Set<String> ARTICLES = Set.of("el", "la", "los", "las");
  private static final Set<String> WHICH = Set.of("que", "cual", "cuales");

  /** The same, where the lexicon has them as phrases. */
  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "el que",
          "la que",
          "los que",
          "las que",
          "el cual",
          "la cual",
          "los cuales",
          "las cuales",
          "lo cual");

  private Relatives() {}

  /**
   * Translates {@code en la que}, {@code del cual} as "in which", "of which"; false if not here.
   */
  static boolean at(Cursor cursor, Output out) {
    Word preposition = cursor.peek(0);
    boolean contracted = preposition.isLower("del") || preposition.isLower("al");
    boolean article = ARTICLES.contains(cursor.peek(1).lower());
    int from = article && !contracted ? 2 : 1;
    String which = cursor.peek(from).lower();
    boolean fits = (contracted || article) ? WHICH.contains(which) : WITH_ARTICLE.contains(which);
    if (!preposition.is(Tag.PREPOSITION) || !fits) {
      return false;
    }
    String english = Rendering.text(preposition);
    if (contracted) {
      english = preposition.isLower("del") ? "of" : "to";
    }
    out.word(english + " which");
    cursor.skip(from + 1);
    return true;
  }
}
