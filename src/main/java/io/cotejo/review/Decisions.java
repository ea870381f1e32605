package io.cotejo.review;

import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.ReviewedBitext;
import java.util.ArrayList;
import java.util.List;

/** What people decided, applied to a bitext to make a new one. Stateless and thread-safe. */
public final class Decisions {

  /**
   * A bitext after review.
   *
   * @param bitext every sentence in a row; rejected pairs are taken apart
   * @param stale what did not fit and was not applied, in the order of the log
   * @param rejectedBefore how many of the rejected pairs were in no row before: the bitext was made
   *     without them
   */
  public record Applied(ReviewedBitext bitext, List<Stale> stale, int rejectedBefore) {

    /** Copies the list. */
    public Applied {
      stale = List.copyOf(stale);
    }
  }

  private Decisions() {}

  /**
   * Replays a log on a bitext: the one on which the decisions were made, or any other of the same
   * texts.
   */
  public static Applied apply(Bitext bitext, DecisionLog.Contents log) {
    return apply(ReviewedBitext.of(bitext), log);
  }

  /**
   * The same on a bitext that was reviewed before; what was said then holds where the log says
   * nothing.
   */
  public static Applied apply(ReviewedBitext reviewed, DecisionLog.Contents log) {
    return apply(reviewed, log, false);
  }

  /**
   * The same, perhaps with the pairs that were rejected, beside the rows that their sentences have
   * now.
   */
  public static Applied apply(
      ReviewedBitext reviewed, DecisionLog.Contents log, boolean withRejected) {
    if (log.isEmpty()) {
      return new Applied(reviewed, List.of(), 0);
    }
    Bitext bitext = reviewed.bitext();
    Sides sides = Sides.of(bitext, log);
    Replay replay = new Replay(reviewed, sides.sources(), sides.targets());
    sides.decisions().forEach(replay::apply);
    List<Row> rejected = replay.dropRejected();
    List<Row> before = withRejected ? replay.rejectedBefore() : List.of();
    List<Row> rows = new ArrayList<>(withRejected ? rejected : List.of());
    rows.addAll(before);
    rows.addAll(replay.rows().rows());
    return new Applied(
        new RowMaker(bitext, sides.sources(), sides.targets()).make(rows),
        replay.stale(),
        before.size());
  }
}
