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
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes pairs of rows, as people left them. */
final class RowMaker {

  /** Nobody has judged what people put together and have not said to be right. */
  private static final Set<ReviewState> UNJUDGED =
      EnumSet.of(ReviewState.REJECTED, ReviewState.REGROUPED, ReviewState.LATER);

  private final Bitext bitext;
  private final SideIndex sources;
  private final SideIndex targets;
  private final Map<List<Integer>, String> pivots = new HashMap<>();

  RowMaker(Bitext bitext, SideIndex sources, SideIndex targets) {
    this.bitext = bitext;
    this.sources = sources;
    this.targets = targets;
    for (AlignedPair pair : bitext.pairs()) {
      pivots.putIfAbsent(sources.positions(pair.source()), pair.pivot());
    }
  }

  ReviewedBitext make(List<Row> rows) {
    return new ReviewedBitext(
        bitext.source(),
        bitext.target(),
        ordered(rows).stream().map(this::pair).toList(),
        bitext.leftOut(),
        bitext.signature());
  }

  /** By the source passages, then the target passages that have none. */
  static List<Row> ordered(Collection<Row> rows) {
    List<Row> ordered = new ArrayList<>(rows);
    ordered.sort(
        Comparator.comparing((Row row) -> row.key().source().isEmpty())
            .thenComparing(row -> first(row.key().source()))
            .thenComparing(row -> row.key().source().isEmpty() ? first(row.key().target()) : 0));
    return ordered;
  }

  private static int first(List<Integer> positions) {
    return positions.isEmpty() ? 0 : positions.get(0);
  }

  ReviewedPair pair(Row row) {
    AlignedPair pair =
        row.machine()
            .map(machine -> Dismissal.without(edited(machine.pair(), row), row.dismissed()))
            .orElseGet(() -> made(row));
    return new ReviewedPair(pair, row.state(), row.isByHand(), row.note(), row.author());
  }

  private AlignedPair made(Row row) {
    Optional<Passage> source = passage(sources, row.key().source(), row.sourceText());
    Optional<Passage> target = passage(targets, row.key().target(), row.targetText());
    String pivot = pivot(row.key().source());
    return row.key().isPaired() && UNJUDGED.contains(row.state())
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
        pair.doubts(),
        pair.matches());
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
                .at(time(passage))
                .standing(first.place())));
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
