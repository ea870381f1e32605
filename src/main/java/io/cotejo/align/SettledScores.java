package io.cotejo.align;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.Settled;
import io.cotejo.score.Adaptation;
import io.cotejo.score.CostModel;
import io.cotejo.score.CounterpartIndex;
import io.cotejo.score.EvidenceReader;
import io.cotejo.score.PairScores;
import io.cotejo.score.TrainingBead;
import java.util.List;

/** Scores whose costs heed what people settled about each pair. Immutable and thread-safe. */
record SettledScores(PairScores scores, List<SettledPair> settled) {

  static SettledScores of(PairScores scores, List<DocumentPair> pairs, Settled settled) {
    return new SettledScores(scores, pairs.stream().map(p -> new SettledPair(p, settled)).toList());
  }

  SettledScores learned(List<TrainingBead> beads) {
    return new SettledScores(scores.learned(beads), settled);
  }

  DocumentPair pair(int pair) {
    return scores.pair(pair);
  }

  CostModel model(int pair, Adaptation adaptation) {
    return SettledCosts.of(scores.model(pair, adaptation), settled.get(pair));
  }

  EvidenceReader reader(int pair, Adaptation adaptation) {
    return scores.reader(pair, adaptation);
  }

  CounterpartIndex index(int pair, Adaptation adaptation) {
    return scores.index(pair, adaptation);
  }
}
