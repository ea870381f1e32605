package io.cotejo.review;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewState;
import io.cotejo.bitext.ReviewedBitext;
import io.cotejo.bitext.ReviewedPair;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import io.cotejo.bitext.TimeSpan;
import io.cotejo.bitext.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        new Maker(bitext, sides.sources(), sides.targets()).make(rows),
        replay.stale(),
        before.size());
  }

  /** Makes pairs of rows. */
  private record Maker(
      Bitext bitext, SideIndex sources, SideIndex targets, Map<List<Integer>, String> pivots) {

    Maker(Bitext bitext, SideIndex sources, SideIndex targets) {
      this(bitext, sources, targets, new HashMap<>());
      for (AlignedPair pair : bitext.pairs()) {
        pivots.putIfAbsent(sources.positions(pair.source()), pair.pivot());
      }
    }

    ReviewedBitext make(List<Row> rows) {
      List<Row> ordered = new ArrayList<>(rows);
      ordered.sort(
          Comparator.comparing((Row row) -> row.key().source().isEmpty())
              .thenComparing(row -> first(row.key().source()))
              .thenComparing(row -> row.key().source().isEmpty() ? first(row.key().target()) : 0));
      return new ReviewedBitext(
          bitext.source(),
          bitext.target(),
          ordered.stream().map(this::pair).toList(),
          bitext.leftOut(),
          bitext.signature());
    }

    private static int first(List<Integer> positions) {
      return positions.isEmpty() ? 0 : positions.get(0);
    }

    private ReviewedPair pair(Row row) {
      AlignedPair pair =
          row.machine().map(machine -> edited(machine.pair(), row)).orElseGet(() -> made(row));
      return new ReviewedPair(pair, row.state(), row.isByHand(), row.note(), row.author());
    }

    private AlignedPair made(Row row) {
      Optional<Passage> source = passage(sources, row.key().source(), row.sourceText());
      Optional<Passage> target = passage(targets, row.key().target(), row.targetText());
      String pivot = pivot(row.key().source());
      return row.state() == ReviewState.REJECTED
          ? AlignedPair.unjudged(source, pivot, target)
          : new AlignedPair(
              source,
              pivot,
              target,
              0,
              row.leftover() ? 0 : 1,
              row.key().isPaired() ? Verdict.EQUIVALENT : Verdict.NONE,
              Evidence.NONE);
    }

    private static AlignedPair edited(AlignedPair pair, Row row) {
      return new AlignedPair(
          pair.source().map(p -> reworded(p, row.sourceText())),
          pair.pivot(),
          pair.target().map(p -> reworded(p, row.targetText())),
          pair.cost(),
          pair.confidence(),
          pair.verdict(),
          pair.evidence(),
          pair.doubts());
    }

    private Optional<Passage> passage(
        SideIndex side, List<Integer> positions, Optional<String> text) {
      if (positions.isEmpty()) {
        return Optional.empty();
      }
      List<Sentence> sentences = side.sentences(positions);
      Passage passage =
          new Passage(
              side.entry(positions.get(0)).document(), sentences.get(0).language(), sentences);
      return Optional.of(reworded(passage, text));
    }

    /** An edited passage is one sentence, wherever its own ended. */
    private static Passage reworded(Passage passage, Optional<String> text) {
      if (text.isEmpty()) {
        return passage;
      }
      Sentence first = passage.sentences().get(0);
      Sentence last = passage.sentences().get(passage.sentences().size() - 1);
      int end = Math.max(first.span().end(), last.span().end());
      Span span = new Span(first.span().start(), end);
      return new Passage(
          passage.document(),
          passage.language(),
          List.of(
              new Sentence(
                      first.index(),
                      first.paragraph(),
                      span,
                      text.get(),
                      first.language(),
                      first.role())
                  .at(time(passage))));
    }

    private static Optional<TimeSpan> time(Passage passage) {
      return passage.sentences().stream().flatMap(s -> s.time().stream()).reduce(TimeSpan::with);
    }

    /** The machine's English of passages that make up this one; none if it cuts through one. */
    private String pivot(List<Integer> source) {
      List<String> parts = new ArrayList<>();
      int done = 0;
      while (done < source.size()) {
        int end = source.size();
        while (end > done && !pivots.containsKey(source.subList(done, end))) {
          end--;
        }
        if (end == done) {
          return "";
        }
        parts.add(pivots.get(source.subList(done, end)));
        done = end;
      }
      return String.join(" ", parts).strip();
    }
  }
}
