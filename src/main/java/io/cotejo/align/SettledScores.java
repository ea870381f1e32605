package io.cotejo.align;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.Settled;
import io.cotejo.score.Adaptation;
import io.cotejo.score.Band;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.CostBlock;
import io.cotejo.score.CostModel;
import io.cotejo.score.CounterpartIndex;
import io.cotejo.score.EvidenceReader;
import io.cotejo.score.PairScores;
import io.cotejo.score.TimeEvidence;
import io.cotejo.score.TrainingBead;
import java.util.List;
import java.util.Optional;

/** Scores whose costs heed what people settled about each pair. Immutable and thread-safe. */
record SettledScores(PairScores scores, List<SettledPair> settled) {

  static SettledScores of(PairScores scores, List<DocumentPair> pairs, Settled settled) {
    return new SettledScores(scores, pairs.stream().map(p -> new SettledPair(p, settled)).toList());
  }

  SettledScores learned(List<TrainingBead> beads) {
    return new SettledScores(scores.learned(beads), settled);
  }

  SettledScores timed(List<Optional<TimeEvidence>> timings) {
    return new SettledScores(scores.timed(timings), settled);
  }

  Optional<TimeEvidence> timing(int pair) {
    return scores.timing(pair);
  }

  DocumentPair pair(int pair) {
    return scores.pair(pair);
  }

  CostModel model(int pair, Adaptation adaptation) {
    CostModel costs = scores.model(pair, adaptation);
    return settled.get(pair).isFree() ? costs : new SettledCosts(costs, settled.get(pair));
  }

  EvidenceReader reader(int pair, Adaptation adaptation) {
    return scores.reader(pair, adaptation);
  }

  CounterpartIndex index(int pair, Adaptation adaptation) {
    return scores.index(pair, adaptation);
  }

  /**
   * The costs of another model; what people ruled out costs infinitely much. Beads with an empty
   * side are always allowed, so that there is always a path.
   */
  private record SettledCosts(CostModel costs, SettledPair settled) implements CostModel {

    @Override
    public int sources() {
      return costs.sources();
    }

    @Override
    public int targets() {
      return costs.targets();
    }

    @Override
    public BeadTypes types() {
      return costs.types();
    }

    @Override
    public CostBlock block(Band band, int from, int to) {
      CostBlock block = costs.block(band, from, to);
      return (i, j, filled) -> {
        block.costs(i, j, filled);
        for (int type = 0; type < filled.length; type++) {
          if (!isAllowed(type, i, j)) {
            filled[type] = Double.POSITIVE_INFINITY;
          }
        }
      };
    }

    private boolean isAllowed(int type, int i, int j) {
      BeadTypes types = costs.types();
      return types.isNull(type)
          || settled.allows(i, i + types.source(type), j, j + types.target(type));
    }
  }
}
