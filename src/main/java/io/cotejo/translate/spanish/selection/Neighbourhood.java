package io.cotejo.translate.spanish.selection;

import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.ObjectPronouns;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.TimeWords;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stands around a word, as far as its sense depends on it.
 *
 * @param words the tagged words of a sentence, with the mark at its end
 * @param at position of the word
 */
record Neighbourhood(List<Word> words, int at) {

  /** Farther away, two words of a sentence have little to do with each other. */
  private static final int NEAR = 10;

  /** Between a subject and its verb, or a noun and what is said of it, stand at most so many. */
  private static final int WITHIN = 5;

  private static final Set<PartOfSpeech> OPENING =
      Set.of(
          PartOfSpeech.DETERMINER,
          PartOfSpeech.NOUN,
          PartOfSpeech.NUMBER,
          PartOfSpeech.NAME,
          PartOfSpeech.UNKNOWN);
  private static final Set<PartOfSpeech> BEFORE_NOUNS =
      Set.of(PartOfSpeech.DETERMINER, PartOfSpeech.NUMBER, PartOfSpeech.ADJECTIVE);
  private static final Set<PartOfSpeech> BY_ADJECTIVES =
      Set.of(
          PartOfSpeech.ADJECTIVE,
          PartOfSpeech.ADVERB,
          PartOfSpeech.CONJUNCTION,
          PartOfSpeech.DETERMINER);
  private static final Set<String> OBJECTS =
      Set.of("que", "el", "la", "los", "las", ":", "\"", "“", "«");

  /** The word so many places away; a mark outside the sentence. */
  Word word(int offset) {
    int i = at + offset;
    return i >= 0 && i < words.size() ? words.get(i) : Cursor.NOTHING;
  }

  /** Whether a verb has no object: no pronoun, no noun phrase, none that it is said of. */
  boolean isAlone() {
    Word next = word(1);
    int before = before();
    boolean object = hasPronoun() || opensObject(next) || isObjectOfRelative(before);
    return before != 0
        && !object
        && !word(next.is(PartOfSpeech.ADVERB) ? 2 : 1).is(PartOfSpeech.ADJECTIVE);
  }

  /** Whether a finite verb has nothing before it that could be its subject. */
  boolean opensClause() {
    Word before = beforeGroup();
    boolean subject =
        before.is(PartOfSpeech.NOUN)
            || before.is(PartOfSpeech.NAME)
            || before.is(PartOfSpeech.PRONOUN)
            || before.is(PartOfSpeech.ADJECTIVE);
    return word(0).is(PartOfSpeech.VERB) && word(0).reading().person() == 3 && !subject;
  }

  /** Whether a verb, not with {@code se}, stands before {@code que}. */
  boolean opensQue() {
    return word(1).isLower("que") && !word(-1).isLower("se");
  }

  /** Whether a verb has that object pronoun, before it or at its end. */
  boolean hasPronoun(String pronoun) {
    int before = before();
    return before != 0 && (isPronoun(before, pronoun) || enclitics().contains(pronoun));
  }

  private boolean isPronoun(int before, String pronoun) {
    return word(before).isLower(pronoun) || (isHaber(before) && word(before - 1).isLower(pronoun));
  }

  private boolean hasPronoun() {
    int before = before();
    boolean pronoun =
        ObjectPronouns.isOne(word(before))
            || (isHaber(before) && ObjectPronouns.isOne(word(before - 1)));
    return pronoun || !enclitics().isEmpty();
  }

  private boolean isHaber(int offset) {
    return word(offset).isLemma("haber");
  }

  private List<String> enclitics() {
    return word(0).reading().enclitics();
  }

  /** What stands before a verb: of a participle, its {@code haber}; 0 if it has none. */
  private int before() {
    return word(0).is(PartOfSpeech.PARTICIPLE) ? auxiliary() : -1;
  }

  /** A noun phrase, a clause or a quotation. */
  private static boolean opensObject(Word word) {
    return OPENING.contains(word.tag()) || OBJECTS.contains(word.lower());
  }

  /** Where the {@code haber} of a participle stands; 0 if it has none. */
  private int auxiliary() {
    for (int k = -1; k >= -2; k--) {
      if (isHaber(k)) {
        return k;
      }
    }
    return 0;
  }

  /** {@code el esfuerzo que hizo}, but {@code lo que hizo}, {@code nada que hacer}. */
  private boolean isObjectOfRelative(int before) {
    int that = before;
    while (that > -WITHIN && (ObjectPronouns.isOne(word(that)) || isHaber(that))) {
      that--;
    }
    return word(that).isLower("que") && word(that - 1).is(PartOfSpeech.NOUN);
  }

  /** The noun behind a verb; with {@code se} or in the passive, else the noun before it. */
  Word object() {
    int k = WordSets.isTo(word(1)) ? 2 : 1;
    k += word(k).isLower("más de") ? 1 : 0;
    while (k < WITHIN && (BEFORE_NOUNS.contains(word(k).tag()) || isTime(word(k)))) {
      k++;
    }
    if (word(k).is(PartOfSpeech.NOUN)) {
      return word(k);
    }
    if (word(0).is(PartOfSpeech.PARTICIPLE) && auxiliary() == 0) {
      return nounBefore(word(-1).isLower(",") ? -2 : -1);
    }
    boolean passive = word(-1).isLower("se") || isCopula(word(-1));
    return passive ? nounBefore(-2) : Cursor.NOTHING;
  }

  private static boolean isTime(Word word) {
    return word.is(PartOfSpeech.ADVERB)
        || (word.is(PartOfSpeech.NOUN) && TimeWords.isWeekday(word));
  }

  private Word nounBefore(int from) {
    for (int k = from; k > from - WITHIN && !word(k).is(PartOfSpeech.PUNCTUATION); k--) {
      if (word(k).is(PartOfSpeech.NOUN)) {
        return word(k);
      }
    }
    return Cursor.NOTHING;
  }

  private static boolean isCopula(Word word) {
    return word.isKnown() && WordSets.isCopula(word.lemma());
  }

  /** The noun that an adjective stands by, or is said of. */
  Word noun() {
    int k = 1;
    while (k < WITHIN && word(k).is(PartOfSpeech.ADJECTIVE)) {
      k++;
    }
    if (word(k).is(PartOfSpeech.NOUN)) {
      return word(k);
    }
    int before = -1;
    while (before > -WITHIN && BY_ADJECTIVES.contains(word(before).tag())) {
      before--;
    }
    return isCopula(word(before)) ? nounBefore(before - 1) : nounAt(before);
  }

  private Word nounAt(int offset) {
    return word(offset).is(PartOfSpeech.NOUN) ? word(offset) : Cursor.NOTHING;
  }

  /** Whether an adjective is said by {@code ser} or {@code estar}, and of no noun behind it. */
  boolean isPredicate() {
    int before = word(-1).is(PartOfSpeech.ADVERB) ? -2 : -1;
    return isCopula(word(before))
        && !word(1).is(PartOfSpeech.NOUN)
        && !word(1).is(PartOfSpeech.ADJECTIVE);
  }

  /** The word before a verb, its {@code haber}, and its pronouns. */
  Word beforeGroup() {
    int k = -1;
    while (k > -WITHIN && (ObjectPronouns.isOne(word(k)) || isHaber(k) || word(k).isLower("no"))) {
      k--;
    }
    return word(k);
  }

  /** Whether the word has a capital that it would not have as the first one of a sentence. */
  boolean isCapital() {
    return word(0).isCapitalised() && !word(0).initial();
  }

  /** The adjectives by a noun, and what {@code de} joins to it. */
  Stream<Word> modifiers() {
    boolean of = WordSets.isOf(word(1));
    int k = of && word(2).is(PartOfSpeech.DETERMINER) ? 3 : 2;
    return of ? Stream.of(word(-1), word(k)) : Stream.of(word(-1), word(1), word(2));
  }

  /** The words near it in the same sentence. */
  Stream<Word> near() {
    return Stream.concat(
        IntStream.range(1, NEAR).mapToObj(k -> word(-k)),
        IntStream.range(1, NEAR).mapToObj(this::word));
  }
}
