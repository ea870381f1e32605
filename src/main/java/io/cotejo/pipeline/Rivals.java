package io.cotejo.pipeline;

import io.cotejo.pipeline.PairFinder.Match;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Pairs of documents that are translations, as others see them that share a document. Immutable.
 */
final class Rivals {

  /** A document that has a translation goes with others only if they are as alike as this to it. */
  private static final double RIVAL = 0.5;

  private final Map<String, Double> bySource = new HashMap<>();
  private final Map<String, Double> byTarget = new HashMap<>();

  Rivals(Collection<Match> translations) {
    for (Match match : translations) {
      bySource.merge(match.pair().source().document(), match.similarity(), Math::max);
      byTarget.merge(match.pair().target().document(), match.similarity(), Math::max);
    }
  }

  /** Whether one of them is far more alike to one of a pair's documents. */
  boolean outdo(Match match) {
    return !match.named() && !match.isWithinOne() && match.similarity() < RIVAL * best(match);
  }

  private double best(Match match) {
    return Math.max(
        bySource.getOrDefault(match.pair().source().document(), 0.0),
        byTarget.getOrDefault(match.pair().target().document(), 0.0));
  }
}
