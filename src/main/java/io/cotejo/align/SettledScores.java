package io.cotejo.align;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.Settled;
import io.cotejo.score.Adaptation;
import io.cotejo.score.AdjustedCosts;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.CostModel;
import io.cotejo.score.CounterpartIndex;
import io.cotejo.score.EvidenceReader;
import io.cotejo.score.PairScores;
import io.cotejo.score.Statistics;
import io.cotejo.score.TimeEvidence;
import io.cotejo.score.TrainingBead;
import java.util.List;
import java.util.Optional;

/** Scores whose costs heed what people settled about each pair. Immutable and thread-safe. */
record SettledScores(PairScores scores, List<SettledPair> settled) {

  static SettledScores of(PairScores scores, List<DocumentPair> pairs, Settled settled) {
    return new SettledScores(scores, pairs.stream().map(p -> new SettledPair(p, settled)).toList());
  }

  SettledScores with(Statistics known) {
    return new SettledScores(scores.with(known), settled);
  }

  SettledScores timed(List<Optional<TimeEvidence>> timings) {
    return new SettledScores(scores.timed(timings), settled);
  }

  Optional<TimeEvidence> timing(int pair) {
    return scores.timing(pair);
  }

  Statistics statistics() {
    return scores.statistics();
  }

  Statistics learned(List<TrainingBead> beads) {
    return scores.learned(beads);
  }

  DocumentPair pair(int pair) {
    return scores.pair(pair);
  }

  CostModel model(int pair, Adaptation adaptation, BeadTypes types) {
    CostModel costs = scores.model(pair, adaptation, types);
    return settled.get(pair).isFree() ? costs : settled(costs, settled.get(pair));
  }

  EvidenceReader reader(int pair, Adaptation adaptation) {
    return scores.reader(pair, adaptation);
  }

  CounterpartIndex index(int pair, Adaptation adaptation) {
    return scores.index(pair, adaptation);
  }

  /**
   * What people ruled out costs infinitely much. Beads with an empty side are always allowed, so
   * that there is always a path.
   */
  private static CostModel settled(CostModel costs, SettledPair settled) {
    BeadTypes types = costs.types();
    return new AdjustedCosts(
        costs,
        (cost, type, i, j) ->
            types.isNull(type)
                    || settled.allows(i, i + types.source(type), j, j + types.target(type))
                ? cost
                : Double.POSITIVE_INFINITY);
  }
}
