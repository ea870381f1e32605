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
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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
  static AlignedDocuments all(
      List<AlignmentStage> stages, Settled settled, List<Translated> documents) {
    return stages.stream()
        .map(stage -> stage.with(settled).align(documents))
        .reduce(AlignedDocuments::and)
        .orElseThrow();
  }

  /** The same stage around what people settled. */
  AlignmentStage with(Settled word) {
    return new AlignmentStage(options, pairs, parallel, comparable, word);
  }

  /** Finds the pairs of documents and aligns each. */
  AlignedDocuments align(List<Translated> documents) {
    PairFinder.Found found = pairs.find(documents);
    Map<Match, Found> kept = alignMatches(found.matches());
    List<Alignment> aligned = new ArrayList<>();
    kept.forEach(
        (match, links) -> {
          Alignment alignment = heeding(match.pair(), links);
          aligned.add(new SettledPair(alignment.pair(), settled).kept(alignment));
        });
    Map<PairFate, Long> candidates = new EnumMap<>(PairFate.class);
    candidates.putAll(found.left());
    candidates.put(PairFate.KEPT, (long) aligned.size());
    candidates.put(PairFate.TRANSLATED, (long) found.matches().size() - aligned.size());
    candidates.values().removeIf(n -> n == 0);
    addLinked(documents, aligned);
    return new AlignedDocuments(aligned, candidates, told(kept.values()));
  }

  /** What all of some pairs told together; those of one pool tell it once. */
  private static Statistics told(Collection<Found> pairs) {
    Set<Statistics> told = Collections.newSetFromMap(new IdentityHashMap<>());
    pairs.forEach(found -> told.add(found.statistics));
    return told.stream().reduce(Statistics.NONE, Statistics::merge);
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

  /** The pairs that are kept, in their order. */
  private Map<Match, Found> alignMatches(List<Match> matches) {
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
    Map<Match, Found> ordered = new LinkedHashMap<>();
    kept.forEach(m -> ordered.put(m, found.get(m)));
    return ordered;
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
