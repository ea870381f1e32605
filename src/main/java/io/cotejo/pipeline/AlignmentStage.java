package io.cotejo.pipeline;

import io.cotejo.align.Aligner;
import io.cotejo.align.DocumentPairing;
import io.cotejo.align.TextRelation;
import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.Side;
import io.cotejo.pipeline.PipelineOptions.Mode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Finds the documents that belong together and aligns each pair in the way that its links suggest.
 * Thread-safe if its aligners are.
 */
final class AlignmentStage {

  private final PipelineOptions options;
  private final DocumentPairing pairing;
  private final Aligner parallel;
  private final Aligner comparable;

  AlignmentStage(
      PipelineOptions options, DocumentPairing pairing, Aligner parallel, Aligner comparable) {
    this.options = options;
    this.pairing = pairing;
    this.parallel = parallel;
    this.comparable = comparable;
  }

  /** One alignment for each pair of documents that belong together, by source, then likeness. */
  List<Alignment> align(List<Translated> documents) {
    List<DocumentPair> pairs = pairs(documents);
    if (options.mode() == Mode.PARALLEL) {
      return parallel.align(pairs);
    }
    List<Alignment> crossing = comparable.align(pairs);
    return options.mode() == Mode.COMPARABLE ? crossing : realigned(crossing);
  }

  private List<DocumentPair> pairs(List<Translated> documents) {
    List<Side> sources = new ArrayList<>();
    List<List<String>> pivots = new ArrayList<>();
    List<Side> targets = new ArrayList<>();
    for (Translated translated : documents) {
      Side source = translated.document().side(options.source());
      Side target = translated.document().side(options.target());
      if (source.size() > 0) {
        sources.add(source);
        pivots.add(pivot(translated, source));
      }
      if (target.size() > 0) {
        targets.add(target);
      }
    }
    return pairing.pair(pivots, targets.stream().map(Side::texts).toList()).stream()
        .map(
            c ->
                new DocumentPair(
                    sources.get(c.source()), targets.get(c.target()), pivots.get(c.source())))
        .toList();
  }

  private static List<String> pivot(Translated translated, Side source) {
    return source.sentences().stream()
        .map(s -> translated.pivots().getOrDefault(s.index(), ""))
        .toList();
  }

  /** A page's posts are never its translation. */
  private static boolean isTranslation(Alignment links) {
    boolean itself = links.pair().source().document().equals(links.pair().target().document());
    return !itself && TextRelation.of(links).isParallel();
  }

  private List<Alignment> realigned(List<Alignment> crossing) {
    List<Boolean> isParallel = crossing.stream().map(AlignmentStage::isTranslation).toList();
    List<DocumentPair> translations = new ArrayList<>();
    for (int k = 0; k < crossing.size(); k++) {
      if (isParallel.get(k)) {
        translations.add(crossing.get(k).pair());
      }
    }
    Iterator<Alignment> monotone = parallel.align(translations).iterator();
    List<Alignment> result = new ArrayList<>();
    for (int k = 0; k < crossing.size(); k++) {
      result.add(isParallel.get(k) ? monotone.next() : crossing.get(k));
    }
    return result;
  }
}
