package io.cotejo.translate.spanish.transfer.verb;

import io.cotejo.translate.spanish.model.ObjectPronouns;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Tense;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import java.util.List;

/** Whether a text speaks to its reader: as {@code usted}, or by infinitives. Thread-safe. */
public final class Address {

  /** So that a text without an end of a sentence costs no more than others. */
  private static final int LONGEST_NUMERAL = 4;

  private static final int FARTHEST = 60;

  private Address() {}

  /** Whether a text says {@code usted}, or commands: {@code consulte el manual}. */
  public static boolean isFormal(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.isLower("usted") || word.isLower("ustedes") || isCommand(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code para que, una vez aprobado, entre en vigor}: a comma in a clause with {@code que}. */
  static boolean isBehindQue(List<Word> words, int comma) {
    if (!words.get(comma).isLower(",")) {
      return false;
    }
    int farthest = Math.max(0, comma - FARTHEST);
    for (int k = comma - 1; k >= farthest && !isSentenceEnd(words.get(k)); k--) {
      if (words.get(k).lower().endsWith("que")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSentenceEnd(Word word) {
    return WordSets.SENTENCE_ENDS.contains(word.surface());
  }

  /** Whether a text commands by infinitives only: {@code cocer las patatas y escurrirlas}. */
  public static boolean isRecipe(List<Word> words) {
    int first = 0;
    while (first < words.size() && isNumbering(words, first)) {
      first++;
    }
    boolean commands = first < words.size() && words.get(first).is(PartOfSpeech.INFINITIVE);
    return commands && words.stream().noneMatch(w -> w.is(PartOfSpeech.VERB));
  }

  /** {@code 1.º}, {@code a)}, {@code I.-}, {@code •}: what stands before a command in a list. */
  private static boolean isNumbering(List<Word> words, int at) {
    Word word = words.get(at);
    boolean counts = word.is(PartOfSpeech.NUMBER) || word.surface().length() <= LONGEST_NUMERAL;
    return word.is(PartOfSpeech.PUNCTUATION)
        || (counts && !word.is(PartOfSpeech.INFINITIVE) && isListed(words, at));
  }

  private static boolean isListed(List<Word> words, int at) {
    boolean ordinal = words.get(at).surface().matches("[0-9]{1,3}\\.?[ºª°]");
    Word next = at + 1 < words.size() ? words.get(at + 1) : words.get(at);
    return ordinal || (next.gluedLeft() && ").".contains(next.surface()));
  }

  private static boolean isCommand(List<Word> words, int at) {
    Word verb = words.get(at);
    if (!verb.is(PartOfSpeech.VERB) || verb.reading().person() != 3) {
      return false;
    }
    Tense tense = verb.reading().tense();
    int k = at - 1;
    while (k >= 0 && (ObjectPronouns.isOne(words.get(k)) || words.get(k).isLower("no"))) {
      k--;
    }
    boolean first = k < 0 || (words.get(k).is(PartOfSpeech.PUNCTUATION) && !isBehindQue(words, k));
    return first && (tense == Tense.IMPERATIVE || tense == Tense.SUBJUNCTIVE);
  }
}
