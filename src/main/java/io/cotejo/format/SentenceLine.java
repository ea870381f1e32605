package io.cotejo.format;

import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.LanguageSpan;
import io.cotejo.bitext.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A sentence on its way through the stages.
 *
 * @param document name of its document
 * @param sentence the sentence; its language is undetermined before detection
 * @param pivot its machine translation; empty before translation, or if it needs or has none
 * @param doubts what is doubted in the translation, in the order of their codes; empty if nothing
 *     is
 * @param mixed the stretches of a sentence in several languages; empty if it is in one
 */
public record SentenceLine(
    String document,
    Sentence sentence,
    Optional<String> pivot,
    List<Doubt> doubts,
    List<LanguageSpan> mixed) {

  /** Checks the components. */
  public SentenceLine {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(pivot, "pivot");
    doubts = doubts.stream().sorted(Comparator.comparing(Doubt::code)).toList();
    mixed = List.copyOf(mixed);
  }

  /** A sentence in one language, whose translation, if there is one, nobody doubts. */
  public SentenceLine(String document, Sentence sentence, Optional<String> pivot) {
    this(document, sentence, pivot, List.of(), List.of());
  }
}
