package io.cotejo.translate.spanish.transfer.noun;

import io.cotejo.translate.spanish.generation.Degree;
import io.cotejo.translate.spanish.generation.Rendering;
import io.cotejo.translate.spanish.generation.SourcedWords;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import java.util.List;

/** Adjectives behind a noun, which English has before it. Thread-safe. */
final class AdjectivesBehind {

  private AdjectivesBehind() {}

  /**
   * Adjectives behind the noun: the one nearest to it stays nearest, coordinated ones keep their
   * order.
   */
  static int collect(List<Word> words, int from, boolean definite, SourcedWords into) {
    int i = from;
    while (i < words.size()) {
      SourcedWords group = new SourcedWords(i);
      int next = adjective(words, i, definite, group);
      if (next == i) {
        break;
      }
      while (next + 1 < words.size()
          && isCoordinator(words.get(next))
          && words.get(next + 1).is(PartOfSpeech.ADJECTIVE)) {
        group.from(next).add(Rendering.text(words.get(next)));
        next = adjective(words, next + 1, definite, group.from(next + 1));
      }
      into.addAll(0, group);
      i = next;
    }
    return i;
  }

  private static boolean isCoordinator(Word word) {
    return WordSets.AND_OR.contains(word.lower()) || word.isLower("ni");
  }

  /** {@code una galaxia situada a mil años luz}: what belongs to it keeps it behind the noun. */
  private static boolean isSaid(List<Word> words, int at) {
    boolean object = at + 1 < words.size() && words.get(at + 1).is(PartOfSpeech.PREPOSITION);
    return object
        && !words.get(at + 1).isLower("de")
        && WordSets.isLikeParticiple(words.get(at).lower());
  }

  private static int adjective(List<Word> words, int i, boolean definite, List<String> into) {
    boolean second = i + 1 < words.size() && words.get(i + 1).is(PartOfSpeech.ADJECTIVE);
    Degree degree = i < words.size() ? Degree.of(words.get(i)) : null;
    if (second && degree != null) {
      into.add(degree.english(Rendering.text(words.get(i + 1)), definite));
      return i + 2;
    }
    if (second && words.get(i).is(PartOfSpeech.ADVERB)) {
      into.add(Rendering.text(words.get(i)));
      into.add(Rendering.text(words.get(i + 1)));
      return i + 2;
    }
    if (i < words.size() && words.get(i).is(PartOfSpeech.ADJECTIVE) && !isSaid(words, i)) {
      into.add(Rendering.text(words.get(i)));
      return i + 1;
    }
    return i;
  }
}
