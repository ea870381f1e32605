package io.cotejo.review;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewState;
import io.cotejo.bitext.ReviewedBitext;
import io.cotejo.bitext.RunSignature;
import io.cotejo.bitext.Settled;
import io.cotejo.bitext.Side;
import io.cotejo.bitext.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells what a log settles about documents that are yet to be aligned. What does not fit them is
 * left out; {@link Decisions#apply} on the new alignment names it. Stateless and thread-safe.
 */
public final class Settling {

  private static final RunSignature NO_RUN = new RunSignature("0", Map.of(), Map.of(), Map.of());

  /** Nobody has said of these that they are right; a rejected pair is ruled out besides. */
  private static final Set<ReviewState> UNSETTLED =
      EnumSet.of(ReviewState.AUTO, ReviewState.REGROUPED, ReviewState.REJECTED);

  private Settling() {}

  /**
   * Replays a log on sentences that are all alone: what is linked then, people linked.
   *
   * @param sources the sentences that are source, of every document
   * @param targets the sentences that are target, of every document
   * @param log the decisions
   */
  public static Settled of(List<Side> sources, List<Side> targets, DecisionLog.Contents log) {
    if (log.isEmpty() || sources.isEmpty() || targets.isEmpty()) {
      return Settled.NONE;
    }
    List<AlignedPair> rows = new ArrayList<>();
    sources.forEach(side -> passages(side).forEach(p -> rows.add(row(p, Optional.empty()))));
    targets.forEach(side -> passages(side).forEach(p -> rows.add(row(Optional.empty(), p))));
    Bitext apart = new Bitext(sources.get(0).language(), targets.get(0).language(), rows, NO_RUN);
    Sides sides = Sides.of(apart, log);
    Replay replay = new Replay(ReviewedBitext.of(apart), sides.sources(), sides.targets());
    sides.decisions().forEach(replay::apply);
    return settled(replay, sides.sources(), sides.targets());
  }

  private static Stream<Optional<Passage>> passages(Side side) {
    return side.sentences().stream()
        .map(s -> Optional.of(new Passage(side.document(), side.language(), List.of(s))));
  }

  private static AlignedPair row(Optional<Passage> source, Optional<Passage> target) {
    return new AlignedPair(source, "", target, 0, 0, Verdict.NONE, Evidence.NONE);
  }

  private static Settled settled(Replay replay, SideIndex from, SideIndex to) {
    List<Settled.Link> links = new ArrayList<>();
    Set<Settled.Place> alone = new HashSet<>();
    for (Row row : replay.rows().rows()) {
      Row.Key key = row.key();
      boolean isLink = key.isPaired() && !UNSETTLED.contains(row.state());
      if (isLink && isWhole(key, from, to)) {
        links.add(link(key, from, to));
      } else if (isLink || row.state() == ReviewState.UNALIGNED) {
        // What people cut inside a sentence is no bead; the log puts it together again.
        key.source().forEach(p -> alone.add(place(from.entry(p))));
        key.target().forEach(p -> alone.add(place(to.entry(p))));
      }
    }
    return new Settled(
        links,
        replay.ruledOut().stream()
            .filter(k -> isWhole(k, from, to))
            .map(k -> link(k, from, to))
            .toList(),
        alone);
  }

  private static boolean isWhole(Row.Key key, SideIndex from, SideIndex to) {
    return from.areWhole(key.source()) && to.areWhole(key.target());
  }

  private static Settled.Link link(Row.Key key, SideIndex from, SideIndex to) {
    return new Settled.Link(
        from.entry(key.source().get(0)).document(),
        key.source().stream().map(p -> from.entry(p).sentence().index()).distinct().toList(),
        to.entry(key.target().get(0)).document(),
        key.target().stream().map(p -> to.entry(p).sentence().index()).distinct().toList());
  }

  private static Settled.Place place(SideIndex.Entry entry) {
    return new Settled.Place(entry.document(), entry.sentence().index());
  }
}
