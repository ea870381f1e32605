package io.cotejo.translate.spanish.transfer.noun;

import io.cotejo.translate.spanish.generation.Rendering;
import io.cotejo.translate.spanish.lexicon.Valency;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Tense;
import io.cotejo.translate.spanish.model.TimeWords;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import java.util.Set;
import java.util.function.Predicate;

/** Prepositions whose English depends on what is around them. */
public final class Prepositions {

  private static final Set<String> PEOPLE =
      Set.of("nadie", "alguien", "quien", "quienes", "quién", "quiénes", "todos", "todas");

  private static final int FAR = 4;
  private static final Set<PartOfSpeech> VERBAL =
      Set.of(
          PartOfSpeech.VERB, PartOfSpeech.INFINITIVE, PartOfSpeech.GERUND, PartOfSpeech.PARTICIPLE);
  private static final Set<String> BOTH = Set.of("ambos", "ambas");
  private static final int WITHIN = 6;
  private static final String THE = " the";

  private Prepositions() {}

  /**
   * The English of a preposition.
   *
   * @param cursor stands behind it
   */
  public static String english(Word word, Cursor cursor, Valency government) {
    Word next = cursor.peek(0);
    String english = Rendering.text(word);
    boolean generic = english.endsWith(THE) && !next.is(PartOfSpeech.INFINITIVE);
    if (generic && government.isGeneric(cursor.words(), cursor.position())) {
      return english.substring(0, english.length() - THE.length());
    }
    return switch (word.lower()) {
      case "al" ->
          next.is(PartOfSpeech.INFINITIVE)
              ? "when"
              : isPersonal(cursor, government) ? "the" : "to the";
      case "a" ->
          isPersonal(cursor, government)
              ? ""
              : Measures.isValue(cursor) ? "at" : Rendering.text(word);
      case "en" ->
          Measures.isDifference(cursor)
              ? "by"
              : isBehind(cursor, government::takesInto) ? "into" : english;
      case "entre" -> isAmong(cursor) ? "among" : Rendering.text(word);
      case "del" ->
          isBehind(cursor, government::takesFrom)
              ? "from the"
              : isDateOrPercentage(cursor) ? "of" : Superlatives.in(cursor, english);
      case "de" ->
          isFrom(cursor) || isBehind(cursor, government::takesFrom)
              ? "from"
              : Superlatives.in(cursor, english);
      case "sobre" -> isTopic(cursor, government) ? "about" : english;
      case "desde" -> isTime(cursor) && !isAhead(cursor) ? "since" : "from";
      case "por" ->
          Measures.isPer(cursor)
              ? "per"
              : Measures.isScore(cursor) ? "" : isAgent(cursor, government) ? english : "for";
      case "hasta" -> isAmount(cursor) ? "up to" : isLimit(cursor) ? limit(cursor) : english;
      case "durante" ->
          next.is(PartOfSpeech.NUMBER) && !TimeWords.isYear(next) ? "for" : Rendering.text(word);
      default -> withoutArticle(Rendering.text(word), cursor);
    };
  }

  /** {@code antes del 30 de junio}: no article before an English date. */
  private static String withoutArticle(String english, Cursor cursor) {
    return english.endsWith(THE)
            && (isDateOrPercentage(cursor) || TimeWords.isWeekday(cursor.peek(0)))
        ? english.substring(0, english.length() - THE.length())
        : english;
  }

  /** Behind a participle, or an adjective that was one, {@code por} names who did it. */
  private static boolean isAgent(Cursor cursor, Valency government) {
    Word before = cursor.peek(-2);
    Word next = cursor.peek(0);
    boolean charge =
        before.is(PartOfSpeech.PARTICIPLE)
            && government.isPersonal(before.lemma())
            && next.is(PartOfSpeech.NOUN)
            && !isPeople(next, government);
    return !charge && !next.is(PartOfSpeech.INFINITIVE) && isBehindParticiple(before);
  }

  private static boolean isBehindParticiple(Word before) {
    return before.is(PartOfSpeech.PARTICIPLE)
        || (before.is(PartOfSpeech.ADJECTIVE) && WordSets.isLikeParticiple(before.lower()));
  }

  /** {@code sacó dinero del banco}: the verb before it is of a kind. */
  private static boolean isBehind(Cursor cursor, Predicate<String> kind) {
    for (int k = -2; k >= -FAR; k--) {
      Word word = cursor.peek(k);
      if (word.is(PartOfSpeech.PREPOSITION)
          || word.is(PartOfSpeech.PUNCTUATION)
          || word.is(PartOfSpeech.CONJUNCTION)) {
        return false;
      }
      if (VERBAL.contains(word.tag()) && word.isKnown()) {
        return kind.test(word.lemma());
      }
    }
    return false;
  }

  /** {@code hablar sobre el tema}. */
  private static boolean isTopic(Cursor cursor, Valency government) {
    for (int k = -2; k >= -FAR && !cursor.peek(k).is(PartOfSpeech.PUNCTUATION); k--) {
      Word word = cursor.peek(k);
      if (word.isKnown() && government.isTopical(word.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** {@code de 20 a 40}, {@code de persona a persona}, {@code de lunes a viernes}. */
  private static boolean isFrom(Cursor cursor) {
    Word one = cursor.peek(0);
    Word other = cursor.peek(2);
    boolean numbers = one.is(PartOfSpeech.NUMBER) && other.is(PartOfSpeech.NUMBER);
    boolean same = one.is(PartOfSpeech.NOUN) && one.isLower(other.lower());
    boolean days = TimeWords.isWeekday(one) && TimeWords.isWeekday(other);
    boolean months = TimeWords.isMonth(one) && TimeWords.isMonth(other);
    return cursor.peek(1).isLower("a") && (numbers || same || days || months);
  }

  /** {@code entre los escombros}: more than two, which are not told apart. */
  private static boolean isAmong(Cursor cursor) {
    if (BOTH.contains(cursor.peek(0).lower())) {
      return false;
    }
    int k = 0;
    while (k < WITHIN
        && !cursor.peek(k).is(PartOfSpeech.PUNCTUATION)
        && !cursor.peek(k).is(PartOfSpeech.VERB)) {
      if (cursor.peek(k).isLower("y")
          || cursor.peek(k).isLower("e")
          || cursor.peek(k).is(PartOfSpeech.NUMBER)) {
        return false;
      }
      k++;
    }
    Word first = cursor.peek(0);
    Word noun = first.is(PartOfSpeech.DETERMINER) ? cursor.peek(1) : first;
    return noun.is(PartOfSpeech.NOUN) && noun.isPlural();
  }

  private static boolean isAmount(Cursor cursor) {
    return cursor.peek(0).is(PartOfSpeech.NUMBER)
        && !TimeWords.isYear(cursor.peek(0))
        && !isDateOrPercentage(cursor);
  }

  /** {@code hasta el 12 %}, {@code hasta los 20 grados}. */
  private static boolean isLimit(Cursor cursor) {
    boolean percent = cursor.peek(0).isLower("el") && cursor.peek(2).surface().equals("%");
    return cursor.peek(1).is(PartOfSpeech.NUMBER) && (percent || cursor.peek(0).isLower("los"));
  }

  private static String limit(Cursor cursor) {
    cursor.skip(cursor.peek(0).isLower("los") ? 1 : 0);
    return "to";
  }

  private static boolean isDateOrPercentage(Cursor cursor) {
    boolean month = cursor.peek(1).isLower("de") && TimeWords.isMonth(cursor.peek(2));
    return cursor.peek(0).is(PartOfSpeech.NUMBER)
        && (month || cursor.peek(1).surface().equals("%"));
  }

  /** {@code ayudó a su colega}: the {@code a} only says that the object is a person. */
  private static boolean isPersonal(Cursor cursor, Valency government) {
    Word verb = cursor.peek(-2);
    boolean perfect =
        verb.is(PartOfSpeech.PARTICIPLE)
            && (cursor.peek(-3).isLemma("haber") || cursor.peek(-4).isLemma("haber"));
    boolean verbal =
        perfect
            || verb.is(PartOfSpeech.VERB)
            || verb.is(PartOfSpeech.INFINITIVE)
            || verb.is(PartOfSpeech.GERUND);
    if (!verbal || !verb.isKnown()) {
      return false;
    }
    String lemma = verb.lemma();
    if (government.isControlling(lemma) && isBeforeInfinitive(cursor)) {
      return true;
    }
    if (government.takesTo(lemma) || WordSets.isCopula(lemma)) {
      return false;
    }
    int amount = cursor.peek(0).isLower("más de") ? 1 : 0;
    Word next = cursor.peek(amount);
    boolean counted = next.is(PartOfSpeech.DETERMINER) || next.is(PartOfSpeech.NUMBER);
    Word noun = counted ? cursor.peek(amount + 1) : next;
    boolean people =
        next.is(PartOfSpeech.NUMBER)
            && noun.is(PartOfSpeech.PUNCTUATION)
            && government.isPersonal(verb.lemma());
    return people
        || (noun.is(PartOfSpeech.NOUN) && isPeople(noun, government))
        || next.is(PartOfSpeech.NAME)
        || PEOPLE.contains(next.lower());
  }

  private static boolean isPeople(Word noun, Valency government) {
    return noun.isPerson() || noun.isLemma("persona") || government.isActor(noun.lemma());
  }

  /** {@code permite a las empresas exportar}. */
  private static boolean isBeforeInfinitive(Cursor cursor) {
    for (int k = 1; k < WITHIN && !cursor.peek(k).is(PartOfSpeech.PUNCTUATION); k++) {
      if (cursor.peek(k).is(PartOfSpeech.INFINITIVE)) {
        return !cursor.peek(k - 1).is(PartOfSpeech.PREPOSITION);
      }
    }
    return false;
  }

  /** Whether the verb before is in the future. */
  private static boolean isAhead(Cursor cursor) {
    for (int k = -2; k > -2 - WITHIN && !cursor.peek(k).is(PartOfSpeech.PUNCTUATION); k--) {
      if (cursor.peek(k).is(PartOfSpeech.VERB)) {
        return cursor.peek(k).reading().tense() == Tense.FUTURE;
      }
    }
    return false;
  }

  private static boolean isTime(Cursor cursor) {
    Word next = cursor.peek(0);
    boolean article = next.is(PartOfSpeech.DETERMINER);
    Word noun = article ? cursor.peek(1) : next;
    return TimeWords.isYear(noun)
        || TimeWords.isMonth(noun)
        || TimeWords.isTime(noun)
        || noun.is(PartOfSpeech.NUMBER);
  }
}
