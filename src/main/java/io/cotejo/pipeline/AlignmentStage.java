package io.cotejo.pipeline;

import io.cotejo.align.Aligner;
import io.cotejo.align.MovedBlocks;
import io.cotejo.align.Pooled;
import io.cotejo.align.SettledPair;
import io.cotejo.align.TextRelation;
import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.PairFate;
import io.cotejo.bitext.Settled;
import io.cotejo.pipeline.PairFinder.Match;
import io.cotejo.pipeline.PipelineOptions.Mode;
import io.cotejo.score.Statistics;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Aligns the documents that belong together, each pair in the way that it suggests: translations in
 * order, translations with moved parts in order inside those, texts about the same events without
 * order. Thread-safe if its aligners are.
 */
final class AlignmentStage {

  /** Pairs of sentences up to which links are looked for without order. */
  private static final long MOST_CELLS = 2_000_000;

  private final PipelineOptions options;
  private final PairFinder pairs;
  private final Aligner parallel;
  private final Aligner comparable;
  private final Settled settled;

  AlignmentStage(PipelineOptions options, PairFinder pairs, Aligner parallel, Aligner comparable) {
    this(options, pairs, parallel, comparable, Settled.NONE);
  }

  private AlignmentStage(
      PipelineOptions options,
      PairFinder pairs,
      Aligner parallel,
      Aligner comparable,
      Settled settled) {
    this.options = options;
    this.pairs = pairs;
    this.parallel = parallel;
    this.comparable = comparable;
    this.settled = settled;
  }

  /** What all of some stages find, one for each source language. */
  static Aligned all(List<AlignmentStage> stages, Settled settled, List<Translated> documents) {
    return stages.stream()
        .map(stage -> stage.with(settled).align(documents))
        .reduce(Aligned::and)
        .orElseThrow();
  }

  /** The same stage around what people settled. */
  AlignmentStage with(Settled word) {
    return new AlignmentStage(options, pairs, parallel, comparable, word);
  }

  /**
   * What was aligned.
   *
   * @param alignments one for each pair of documents that belong together, by source, then
   *     likeness; then those that people linked though they do not seem to
   * @param candidates what became of any two documents
   */
  record Aligned(List<Alignment> alignments, Map<PairFate, Long> candidates) {

    /** Both together: from one language, then from another. */
    Aligned and(Aligned other) {
      Map<PairFate, Long> sum = new EnumMap<>(PairFate.class);
      sum.putAll(candidates);
      other.candidates.forEach((fate, n) -> sum.merge(fate, n, Long::sum));
      return new Aligned(
          Stream.concat(alignments.stream(), other.alignments.stream()).toList(), sum);
    }
  }

  /** Finds the pairs of documents and aligns each. */
  Aligned align(List<Translated> documents) {
    PairFinder.Found found = pairs.find(documents);
    List<Alignment> aligned =
        alignMatches(found.matches()).stream()
            .map(a -> new SettledPair(a.pair(), settled).kept(a))
            .collect(Collectors.toCollection(ArrayList::new));
    Map<PairFate, Long> candidates = new EnumMap<>(PairFate.class);
    candidates.putAll(found.left());
    candidates.put(PairFate.KEPT, (long) aligned.size());
    candidates.put(PairFate.TRANSLATED, (long) found.matches().size() - aligned.size());
    candidates.values().removeIf(n -> n == 0);
    addLinked(documents, aligned);
    return new Aligned(aligned, candidates);
  }

  /** Adds what people linked though it does not seem to belong together. */
  private void addLinked(List<Translated> documents, List<Alignment> aligned) {
    for (DocumentPair pair : pairs.linked(documents, settled)) {
      if (aligned.stream().noneMatch(a -> isOf(a, pair))) {
        Alignment none = new Alignment(pair, Alignment.Order.CROSSING, List.of());
        Alignment links = new SettledPair(pair, settled).kept(none);
        if (!links.beads().isEmpty()) {
          aligned.add(links);
        }
      }
    }
  }

  private static boolean isOf(Alignment alignment, DocumentPair pair) {
    return alignment.pair().source().document().equals(pair.source().document())
        && alignment.pair().target().document().equals(pair.target().document());
  }

  /** A pair as it comes out before anything is settled, and how it came out so. */
  private record Found(
      Alignment alignment, Aligner aligner, Statistics statistics, Optional<MovedBlocks> blocks) {}

  private List<Alignment> alignMatches(List<Match> matches) {
    IdentityHashMap<Match, Found> found = new IdentityHashMap<>();
    List<Match> kept = matches;
    if (options.mode() == Mode.PARALLEL) {
      put(matches, m -> true, parallel, found);
    } else {
      put(matches, AlignmentStage::isBook, parallel, found);
      if (options.mode() == Mode.AUTO) {
        translations(matches, found);
      }
      Rivals translations = new Rivals(found.keySet());
      kept = matches.stream().filter(m -> found.containsKey(m) || !translations.outdo(m)).toList();
      put(kept, m -> !found.containsKey(m), comparable, found);
      if (options.mode() == Mode.AUTO) {
        kept.forEach(m -> found.computeIfPresent(m, (match, links) -> rearranged(match, links)));
      }
    }
    return kept.stream().map(m -> heeding(m.pair(), found.get(m))).toList();
  }

  /** A pair around what people settled about it, in the way that suggested itself before. */
  private Alignment heeding(DocumentPair pair, Found found) {
    if (new SettledPair(pair, settled).isFree()) {
      return found.alignment;
    }
    return found
        .blocks
        .map(b -> b.join(found.aligner.align(b.parts(), settled, found.statistics)))
        .orElseGet(() -> found.aligner.align(List.of(pair), settled, found.statistics).get(0));
  }

  private void put(
      List<Match> matches,
      Predicate<Match> which,
      Aligner aligner,
      IdentityHashMap<Match, Found> found) {
    List<Match> some = matches.stream().filter(which).toList();
    Pooled pooled = pooled(aligner, some.stream().map(Match::pair).toList());
    for (int k = 0; k < some.size(); k++) {
      Alignment alignment = pooled.alignments().get(k);
      found.put(some.get(k), new Found(alignment, aligner, pooled.statistics(), Optional.empty()));
    }
  }

  private Pooled pooled(Aligner aligner, List<DocumentPair> some) {
    return options
        .statistics()
        .map(known -> new Pooled(aligner.align(some, Settled.NONE, known), known))
        .orElseGet(() -> aligner.pool(some));
  }

  /** Too long to look at all pairs of sentences: only an order makes it feasible. */
  private static boolean isBook(Match match) {
    DocumentPair pair = match.pair();
    return (long) pair.source().size() * pair.target().size() > MOST_CELLS;
  }

  /** Tries every pair in order; those that fit are aligned again, with statistics of their own. */
  private void translations(List<Match> matches, IdentityHashMap<Match, Found> found) {
    IdentityHashMap<Match, Found> tried = new IdentityHashMap<>();
    // A page's posts are never its translation.
    put(matches, m -> !found.containsKey(m) && !m.isWithinOne(), parallel, tried);
    List<Match> fitting =
        matches.stream()
            .filter(
                m -> tried.containsKey(m) && TextRelation.of(tried.get(m).alignment).isParallel())
            .toList();
    if (fitting.size() == tried.size()) {
      found.putAll(tried);
    } else {
      put(fitting, m -> true, parallel, found);
    }
  }

  /** The pair aligned part by part, if it is a translation whose parts were moved. */
  private Found rearranged(Match match, Found links) {
    if (links.alignment.order() == Alignment.Order.MONOTONE || match.isWithinOne()) {
      return links;
    }
    MovedBlocks blocks = MovedBlocks.of(links.alignment);
    if (!blocks.areMoved()) {
      return links;
    }
    Pooled aligned = pooled(parallel, blocks.parts());
    Alignment joined = blocks.join(aligned.alignments());
    return TextRelation.of(joined).isParallel()
        ? new Found(joined, parallel, aligned.statistics(), Optional.of(blocks))
        : links;
  }
}
