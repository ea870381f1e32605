package io.cotejo.format;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import io.cotejo.bitext.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A unit of a bitext that others wrote. Its sentences have no place in a text: their ranges count
 * from 0.
 *
 * @param number position among the units, from 0
 * @param source the text in the source language; blank if there is none
 * @param target the text in the target language; blank if there is none
 * @param confidence in [0, 1]
 * @param verdict of the pair, if it is one
 */
record ReadUnit(int number, Part source, Part target, double confidence, Verdict verdict) {

  /** One side: its document, its language and its text. */
  record Part(String document, Language language, String text) {

    private Optional<Passage> passage(int number) {
      if (text.isBlank()) {
        return Optional.empty();
      }
      Sentence sentence =
          new Sentence(number, number, new Span(0, text.length()), text, language, Role.PROSE);
      return Optional.of(new Passage(document, language, List.of(sentence)));
    }
  }

  boolean isEmpty() {
    return source.text().isBlank() && target.text().isBlank();
  }

  AlignedPair toPair() {
    Optional<Passage> from = source.passage(number);
    Optional<Passage> to = target.passage(number);
    boolean paired = from.isPresent() && to.isPresent();
    return new AlignedPair(
        from, "", to, 0, confidence, paired ? verdict : Verdict.NONE, Evidence.NONE);
  }
}
