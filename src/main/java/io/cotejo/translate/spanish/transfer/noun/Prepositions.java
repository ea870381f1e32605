package io.cotejo.translate.spanish.transfer.noun;

import io.cotejo.translate.spanish.generation.Grammar;
import io.cotejo.translate.spanish.generation.Rendering;
import io.cotejo.translate.spanish.lexicon.NounClasses;
import io.cotejo.translate.spanish.lexicon.Valency;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Tense;
import io.cotejo.translate.spanish.model.TimeWords;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Prepositions whose English depends on what is around them. Used by one thread for one text; the
 * cursor stands behind the preposition.
 */
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

  private final Cursor cursor;
  private final Valency valency;
  private final NounClasses nouns;

  public Prepositions(Cursor cursor, Grammar grammar) {
    this.cursor = cursor;
    this.valency = grammar.valency();
    this.nouns = grammar.nouns();
  }

  /** The English of a preposition that the cursor stands behind. */
  public String english(Word word) {
    String english = Rendering.text(word);
    if (english.endsWith(THE) && isGenericNext()) {
      return withoutThe(english);
    }
    return switch (word.lower()) {
      case "al" -> to();
      case "a" -> isPersonal() ? "" : Measures.isValue(cursor) ? "at" : english;
      case "en" -> in(english);
      case "entre" -> isAmong() ? "among" : english;
      case "del" -> ofThe(english);
      case "de" -> of(english);
      case "sobre" -> isTopic() ? "about" : english;
      case "desde" -> isTime() && !isAhead() ? "since" : "from";
      case "por" -> by(english);
      case "hasta" -> until(english);
      case "durante" -> isCounted() ? "for" : english;
      default -> isBeforeDate() && english.endsWith(THE) ? withoutThe(english) : english;
    };
  }

  private boolean isGenericNext() {
    return !cursor.peek(0).is(PartOfSpeech.INFINITIVE)
        && nouns.isGeneric(cursor.words(), cursor.position());
  }

  private static String withoutThe(String english) {
    return english.substring(0, english.length() - THE.length());
  }

  /** Of {@code al}. */
  private String to() {
    if (cursor.peek(0).is(PartOfSpeech.INFINITIVE)) {
      return "when";
    }
    return isPersonal() ? "the" : "to the";
  }

  private String in(String english) {
    if (Measures.isDifference(cursor)) {
      return "by";
    }
    return isBehind(valency::takesInto) ? "into" : english;
  }

  private String ofThe(String english) {
    if (isBehind(valency::takesFrom)) {
      return "from the";
    }
    return isDateOrPercentage() ? "of" : Superlatives.in(cursor, english);
  }

  private String of(String english) {
    return isFrom() || isBehind(valency::takesFrom) ? "from" : Superlatives.in(cursor, english);
  }

  private String by(String english) {
    if (Measures.isPer(cursor)) {
      return "per";
    }
    if (Measures.isScore(cursor)) {
      return "";
    }
    return isAgent() ? english : "for";
  }

  private String until(String english) {
    if (isAmount()) {
      return "up to";
    }
    if (isLimit()) {
      cursor.skip(cursor.peek(0).isLower("los") ? 1 : 0);
      return "to";
    }
    return english;
  }

  /** {@code durante tres años}, but {@code durante 1999}. */
  private boolean isCounted() {
    return cursor.peek(0).is(PartOfSpeech.NUMBER) && !TimeWords.isYear(cursor.peek(0));
  }

  /** {@code antes del 30 de junio}: no article before an English date. */
  private boolean isBeforeDate() {
    return isDateOrPercentage() || TimeWords.isWeekday(cursor.peek(0));
  }

  /** Behind a participle, or an adjective that was one, {@code por} names who did it. */
  private boolean isAgent() {
    Word before = cursor.peek(-2);
    Word next = cursor.peek(0);
    boolean charge =
        before.is(PartOfSpeech.PARTICIPLE)
            && valency.isPersonal(before.lemma())
            && next.is(PartOfSpeech.NOUN)
            && !isPeople(next);
    return !charge && !next.is(PartOfSpeech.INFINITIVE) && isBehindParticiple(before);
  }

  private static boolean isBehindParticiple(Word before) {
    return before.is(PartOfSpeech.PARTICIPLE)
        || (before.is(PartOfSpeech.ADJECTIVE) && WordSets.isLikeParticiple(before.lower()));
  }

  /** {@code sacó dinero del banco}: the verb before it is of a kind. */
  private boolean isBehind(Predicate<String> kind) {
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
  private boolean isTopic() {
    for (int k = -2; k >= -FAR && !cursor.peek(k).is(PartOfSpeech.PUNCTUATION); k--) {
      Word word = cursor.peek(k);
      if (word.isKnown() && valency.isTopical(word.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** {@code de 20 a 40}, {@code de persona a persona}, {@code de lunes a viernes}. */
  private boolean isFrom() {
    Word one = cursor.peek(0);
    Word other = cursor.peek(2);
    boolean numbers = one.is(PartOfSpeech.NUMBER) && other.is(PartOfSpeech.NUMBER);
    boolean same = one.is(PartOfSpeech.NOUN) && one.isLower(other.lower());
    boolean days = TimeWords.isWeekday(one) && TimeWords.isWeekday(other);
    boolean months = TimeWords.isMonth(one) && TimeWords.isMonth(other);
    return cursor.peek(1).isLower("a") && (numbers || same || days || months);
  }

  /** {@code entre los escombros}: more than two, which are not told apart. */
  private boolean isAmong() {
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

  private boolean isAmount() {
    return isCounted() && !isDateOrPercentage();
  }

  /** {@code hasta el 12 %}, {@code hasta los 20 grados}. */
  private boolean isLimit() {
    boolean percent = cursor.peek(0).isLower("el") && cursor.peek(2).surface().equals("%");
    return cursor.peek(1).is(PartOfSpeech.NUMBER) && (percent || cursor.peek(0).isLower("los"));
  }

  private boolean isDateOrPercentage() {
    boolean month = cursor.peek(1).isLower("de") && TimeWords.isMonth(cursor.peek(2));
    return cursor.peek(0).is(PartOfSpeech.NUMBER)
        && (month || cursor.peek(1).surface().equals("%"));
  }

  /** {@code ayudó a su colega}: the {@code a} only says that the object is a person. */
  private boolean isPersonal() {
    Word verb = cursor.peek(-2);
    if (!isActive(verb) || !verb.isKnown()) {
      return false;
    }
    String lemma = verb.lemma();
    if (valency.isControlling(lemma) && isBeforeInfinitive()) {
      return true;
    }
    return !valency.takesTo(lemma) && !WordSets.isCopula(lemma) && isPersonNext(lemma);
  }

  private boolean isActive(Word verb) {
    boolean perfect =
        verb.is(PartOfSpeech.PARTICIPLE)
            && (cursor.peek(-3).isLemma("haber") || cursor.peek(-4).isLemma("haber"));
    return perfect || (VERBAL.contains(verb.tag()) && !verb.is(PartOfSpeech.PARTICIPLE));
  }

  private boolean isPersonNext(String verb) {
    int amount = cursor.peek(0).isLower("más de") ? 1 : 0;
    Word next = cursor.peek(amount);
    boolean counted = next.is(PartOfSpeech.DETERMINER) || next.is(PartOfSpeech.NUMBER);
    Word noun = counted ? cursor.peek(amount + 1) : next;
    boolean people =
        next.is(PartOfSpeech.NUMBER)
            && noun.is(PartOfSpeech.PUNCTUATION)
            && valency.isPersonal(verb);
    return people
        || (noun.is(PartOfSpeech.NOUN) && isPeople(noun))
        || next.is(PartOfSpeech.NAME)
        || PEOPLE.contains(next.lower());
  }

  private boolean isPeople(Word noun) {
    return noun.isPerson() || noun.isLemma("persona") || nouns.isActor(noun.lemma());
  }

  /** {@code permite a las empresas exportar}. */
  private boolean isBeforeInfinitive() {
    for (int k = 1; k < WITHIN && !cursor.peek(k).is(PartOfSpeech.PUNCTUATION); k++) {
      if (cursor.peek(k).is(PartOfSpeech.INFINITIVE)) {
        return !cursor.peek(k - 1).is(PartOfSpeech.PREPOSITION);
      }
    }
    return false;
  }

  /** Whether the verb before is in the future. */
  private boolean isAhead() {
    for (int k = -2; k > -2 - WITHIN && !cursor.peek(k).is(PartOfSpeech.PUNCTUATION); k--) {
      if (cursor.peek(k).is(PartOfSpeech.VERB)) {
        return cursor.peek(k).reading().tense() == Tense.FUTURE;
      }
    }
    return false;
  }

  private boolean isTime() {
    Word next = cursor.peek(0);
    boolean article = next.is(PartOfSpeech.DETERMINER);
    Word noun = article ? cursor.peek(1) : next;
    return TimeWords.isYear(noun)
        || TimeWords.isMonth(noun)
        || TimeWords.isTime(noun)
        || noun.is(PartOfSpeech.NUMBER);
  }
}
