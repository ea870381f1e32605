package io.cotejo.translate.spanish.transfer.clause;

import io.cotejo.translate.spanish.generation.EnglishText;
import io.cotejo.translate.spanish.generation.Rendering;
import io.cotejo.translate.spanish.lexicon.Valency;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.TagClass;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import java.util.Set;

/** Relative clauses behind a preposition. Thread-safe. */
final class Relatives {

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

  private static final Set<String> WHAT = Set.of("lo que", "todo lo que");

  private Relatives() {}

  /** {@code más caro de lo que pensaba}: than; false if not here. */
  static boolean isThan(Cursor cursor) {
    return thanLength(cursor) > 0;
  }

  /** How many words say "than" here: {@code de lo que}, {@code de la que}, {@code del que}. */
  static int thanLength(Cursor cursor) {
    Word article = cursor.peek(1);
    boolean whole = article.isLower("lo que") || WITH_ARTICLE.contains(article.lower());
    boolean cut = WordSets.ARTICLES.contains(article.lower()) && cursor.peek(2).isLower("que");
    boolean contracted = cursor.peek(0).isLower("del") && article.isLower("que");
    int length = whole || contracted ? 2 : cut ? 3 : 0;
    return length > 0 && isBehindComparative(cursor) ? length : 0;
  }

  /** {@code más caro de lo esperado} → than expected. */
  static boolean isThanSaid(Cursor cursor) {
    Word said = cursor.peek(2);
    return cursor.peek(1).isLower("lo")
        && (said.is(PartOfSpeech.PARTICIPLE) || said.is(PartOfSpeech.ADJECTIVE))
        && isBehindComparative(cursor);
  }

  private static boolean isBehindComparative(Cursor cursor) {
    if (!WordSets.isOf(cursor.peek(0))) {
      return false;
    }
    for (int k = -1; k >= -3 && !cursor.peek(k).is(PartOfSpeech.PUNCTUATION); k--) {
      if (WordSets.COMPARATIVES.contains(cursor.peek(k).lower())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether {@code lo que}, which the cursor stands behind, is an object whose clause leaves its
   * subject out: {@code lo que dice es verdad}, but {@code lo que pasó}.
   */
  static boolean isObject(Word word, Cursor cursor, Valency valency) {
    int verb = cursor.peek(0).isLower("no") ? 1 : 0;
    Word finite = cursor.peek(verb);
    if (!WHAT.contains(word.lower()) || !finite.is(PartOfSpeech.VERB)) {
      return false;
    }
    int end = verb + (cursor.peek(verb + 1).is(PartOfSpeech.PARTICIPLE) ? 2 : 1);
    String lemma = cursor.peek(end - 1).lemma();
    Word next = cursor.peek(end);
    boolean closed =
        next.is(PartOfSpeech.PUNCTUATION)
            || next.is(PartOfSpeech.VERB)
            || next.is(PartOfSpeech.CONJUNCTION);
    return closed
        && finite.reading().tagClass() != TagClass.COPULA
        && !valency.isIntransitive(lemma)
        && !valency.isImpersonal(lemma);
  }

  /**
   * Translates {@code en la que}, {@code del cual} as "in which", "of which"; false if not here.
   */
  static boolean at(Cursor cursor, EnglishText out) {
    Word preposition = cursor.peek(0);
    if (cursor.peek(-1).isLower(",") && preposition.isLower("lo que")) {
      out.word("which");
      cursor.skip(1);
      return true;
    }
    boolean contracted = preposition.isLower("del") || preposition.isLower("al");
    boolean article = WordSets.ARTICLES.contains(cursor.peek(1).lower());
    int from = article && !contracted ? 2 : 1;
    String which = cursor.peek(from).lower();
    boolean fits = (contracted || article) ? WHICH.contains(which) : WITH_ARTICLE.contains(which);
    if (!preposition.is(PartOfSpeech.PREPOSITION) || !fits) {
      return false;
    }
    String english = Rendering.text(preposition);
    if (contracted) {
      english = preposition.isLower("del") ? "of" : "to";
    }
    boolean person = cursor.peek(-1).is(PartOfSpeech.NOUN) && cursor.peek(-1).isPerson();
    boolean object = WordSets.isTo(preposition);
    out.word(person && object ? "whom" : english + (person ? " whom" : " which"));
    cursor.skip(from + 1);
    return true;
  }

  /** {@code la mujer que vino}: whether the {@code que} behind the cursor is a person, who acts. */
  static boolean isOfPerson(Cursor cursor) {
    Word last = cursor.peek(-2);
    Word noun = last.is(PartOfSpeech.ADJECTIVE) ? cursor.peek(-3) : last;
    Word next = cursor.peek(0);
    boolean acts = WordSets.isVerbal(next);
    boolean person = noun.isPerson() || noun.isLemma("persona") || noun.isLemma("gente");
    return acts && noun.is(PartOfSpeech.NOUN) && (person || noun.isLemma("las personas"));
  }

  /** {@code la casa, que es vieja, …}: whether the cursor stands behind such a {@code que}. */
  static boolean isAside(Cursor cursor) {
    Word noun = cursor.peek(-3);
    return cursor.peek(-2).isLower(",") && (noun.is(PartOfSpeech.NOUN) || noun.isPersonsName());
  }
}
