package io.cotejo.format.report;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.Sentence;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** Which sentences found a counterpart, and how sure the best one is. */
final class Partners {

  private final Map<String, Map<Integer, Double>> best = new HashMap<>();

  Partners(Bitext bitext) {
    for (AlignedPair pair : bitext.pairs()) {
      if (pair.isPaired()) {
        double confidence = pair.confidence().orElse(0);
        pair.source().ifPresent(side -> add(side, confidence));
        pair.target().ifPresent(side -> add(side, confidence));
      }
    }
  }

  private void add(Passage side, double confidence) {
    Map<Integer, Double> own = best.computeIfAbsent(side.document(), name -> new HashMap<>());
    side.sentences().forEach(s -> own.merge(s.index(), confidence, Math::max));
  }

  /** The confidence of a sentence's best counterpart; empty if it has none. */
  OptionalDouble confidence(String document, Sentence sentence) {
    Double confidence = best.getOrDefault(document, Map.of()).get(sentence.index());
    return confidence == null ? OptionalDouble.empty() : OptionalDouble.of(confidence);
  }
}
