package io.cotejo.bitext;

import java.util.ArrayList;
import java.util.List;

/** Small values that the tests of this room share. */
final class Examples {

  private Examples() {}

  static Sentence sentence(int index, Language language) {
    String text = "Sentence " + index + ".";
    return new Sentence(index, 0, new Span(0, text.length()), text, language, Role.PROSE);
  }

  /** A side of so many sentences. */
  static Side side(Language language, int size) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      sentences.add(sentence(i, language));
    }
    return new Side("a.txt", language, sentences);
  }

  static DocumentPair pair(int source, int target) {
    List<String> pivot = new ArrayList<>();
    for (int i = 0; i < source; i++) {
      pivot.add("pivot " + i);
    }
    return new DocumentPair(side(Language.SPANISH, source), side(Language.ENGLISH, target), pivot);
  }

  static Bead bead(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    return new Bead(
        new IndexRange(sourceStart, sourceEnd), new IndexRange(targetStart, targetEnd), 1, 0.5);
  }

  static Passage passage(Language language, int size) {
    return Passage.of(side(language, size), new IndexRange(0, size));
  }
}
