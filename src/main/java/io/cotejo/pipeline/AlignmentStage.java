package io.cotejo.pipeline;

import io.cotejo.align.Aligner;
import io.cotejo.align.DocumentPairing;
import io.cotejo.align.DocumentPairing.Candidate;
import io.cotejo.align.TextRelation;
import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Side;
import io.cotejo.pipeline.PipelineOptions.Mode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the documents that belong together and aligns each pair in the way that its links suggest.
 * Thread-safe if its aligners are.
 */
final class AlignmentStage {

  /** Pairs of sentences up to which links are looked for without order. */
  private static final long MOST_CELLS = 2_000_000;

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
    List<DocumentPair> articles = pairs.stream().filter(p -> !isBook(p)).toList();
    List<Alignment> crossing = comparable.align(articles);
    Iterator<Alignment> ofArticles =
        (options.mode() == Mode.COMPARABLE ? crossing : realigned(crossing)).iterator();
    Iterator<Alignment> ofBooks =
        parallel.align(pairs.stream().filter(AlignmentStage::isBook).toList()).iterator();
    return pairs.stream().map(p -> (isBook(p) ? ofBooks : ofArticles).next()).toList();
  }

  /** Too long to look at all pairs of sentences: only an order makes it feasible. */
  private static boolean isBook(DocumentPair pair) {
    return (long) pair.source().size() * pair.target().size() > MOST_CELLS;
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
    List<DocumentPair> pairs = new ArrayList<>();
    for (Candidate c : pairing.pair(pivots, targets.stream().map(Side::texts).toList())) {
      Side source = sources.get(c.source());
      pairs.add(new DocumentPair(source, targets.get(c.target()), pivots.get(c.source())));
    }
    onlyPair(documents).filter(p -> !pairs.contains(p)).ifPresent(pairs::add);
    return pairs;
  }

  /** One document in each language: they are meant for each other, however short they are. */
  private Optional<DocumentPair> onlyPair(List<Translated> documents) {
    List<Translated> sources = in(options.source(), documents);
    List<Translated> targets = in(options.target(), documents);
    if (sources.size() != 1 || targets.size() != 1) {
      return Optional.empty();
    }
    Side source = sources.get(0).document().side(options.source());
    Side target = targets.get(0).document().side(options.target());
    return Optional.of(new DocumentPair(source, target, pivot(sources.get(0), source)));
  }

  private static List<Translated> in(Language language, List<Translated> documents) {
    return documents.stream().filter(d -> d.document().language().equals(language)).toList();
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
