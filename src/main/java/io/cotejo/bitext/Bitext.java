package io.cotejo.bitext;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a run found: every pair over all document pairs, and once each sentence that found no
 * partner in any document.
 *
 * @param source language of the source passages
 * @param target language of the target passages
 * @param pairs source passages in document and reading order, each with its best counterpart first;
 *     then unpaired targets
 * @param leftOut every other sentence and why it is in no pair, in the order of the documents
 * @param signature how this bitext came about
 */
public record Bitext(
    Language source,
    Language target,
    List<AlignedPair> pairs,
    List<LeftOut> leftOut,
    RunSignature signature) {

  /** Copies the lists. */
  public Bitext {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(signature, "signature");
    pairs = List.copyOf(pairs);
    leftOut = List.copyOf(leftOut);
  }

  /** Both together, this one first; where both say how they came about, this one is heard. */
  public Bitext and(Bitext other) {
    return new Bitext(
        source,
        target,
        Stream.concat(pairs.stream(), other.pairs.stream()).toList(),
        Stream.concat(leftOut.stream(), other.leftOut.stream()).toList(),
        signature.and(other.signature));
  }

  /** A bitext that leaves out nothing. */
  public Bitext(Language source, Language target, List<AlignedPair> pairs, RunSignature signature) {
    this(source, target, pairs, List.of(), signature);
  }
}
