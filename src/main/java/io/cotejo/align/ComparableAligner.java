package io.cotejo.align;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Side;
import io.cotejo.score.Adaptation;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.EvidenceReader;
import io.cotejo.score.PairScores;
import io.cotejo.score.ScoreOptions;
import io.cotejo.score.SpanEvidence;
import io.cotejo.score.Thesaurus;
import io.cotejo.score.Tokenizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Links sentences of texts that tell of the same events but do not translate each other: in any
 * order, and only where the evidence stands out from the other sentences of both texts. Most
 * sentences get no link: a null bead each. A link may take in the sentence before or behind on one
 * side if that tells more of what the other side says. Looks at all pairs of sentences: for
 * articles, not for piles.
 */
public final class ComparableAligner implements Aligner {

  /** Links less likely than this are not made: a false pair is worse than a missed one. */
  public static final double LEAST_CONFIDENCE = 0.5;

  private static final BeadTypes TYPES = new BeadTypes(2, 3);
  private static final int LEAST_TOKENS = 5;

  /** A neighbour is taken in if it explains this much more of the other side's information. */
  private static final double LEAST_COVERAGE_GAIN = 0.08;

  private static final double LEAST_TEXT_GAIN = 3;

  private static final double LEAST_LIKELY = 1e-9;

  private final ScoreOptions scoring;
  private final double leastConfidence;
  private final Thesaurus thesaurus;

  /**
   * An aligner.
   *
   * @param scoring constants of the evidence
   * @param leastConfidence links less likely than this are not made, in [0, 1]
   */
  public ComparableAligner(ScoreOptions scoring, double leastConfidence) {
    this(scoring, leastConfidence, Thesaurus.NONE);
  }

  /**
   * An aligner that links the words of a thesaurus, too.
   *
   * @param scoring constants of the evidence
   * @param leastConfidence links less likely than this are not made, in [0, 1]
   * @param thesaurus words that are linked beside those by form
   */
  public ComparableAligner(ScoreOptions scoring, double leastConfidence, Thesaurus thesaurus) {
    this.thesaurus = thesaurus;
    this.scoring = scoring;
    this.leastConfidence = leastConfidence;
  }

  /** An aligner with the usual constants. */
  public static ComparableAligner withDefaults() {
    return new ComparableAligner(ScoreOptions.defaults(), LEAST_CONFIDENCE);
  }

  @Override
  public List<Alignment> align(List<DocumentPair> pairs) {
    if (pairs.isEmpty()) {
      return List.of();
    }
    PairScores scores = PairScores.prepare(pairs, scoring, TYPES, thesaurus);
    return IntStream.range(0, pairs.size())
        .mapToObj(k -> align(scores.pair(k), scores.reader(k, Adaptation.start(scoring))))
        .toList();
  }

  /** Two sentences that may be counterparts; the odds are in nats. */
  private record Link(int i, int j, double logOdds) {}

  private Alignment align(DocumentPair pair, EvidenceReader reader) {
    LinkFeatures features = new LinkFeatures(pair.source().size(), pair.target().size(), reader);
    List<Link> candidates = candidates(pair, features);
    List<Link> best = oneToOne(candidates);
    double shift = LinkPrior.shift(best.stream().mapToDouble(Link::logOdds).toArray());
    BitSet sources = new BitSet();
    BitSet targets = new BitSet();
    List<Link> links = new ArrayList<>();
    for (Link link : best) {
      if (probability(link.logOdds + shift) >= leastConfidence) {
        take(link, links, sources, targets);
      }
    }
    addShort(pair, features, shift, links, sources, targets);
    List<Bead> beads = new ArrayList<>();
    for (Link link : links) {
      double confidence = probability(link.logOdds + shift);
      beads.add(widened(pair, link, confidence, features, reader, sources, targets));
    }
    addNulls(pair, candidates, shift, sources, targets, beads);
    beads.sort(Comparator.comparingInt(b -> position(b, pair)));
    return new Alignment(pair, Alignment.Order.CROSSING, beads);
  }

  private static void take(Link link, List<Link> links, BitSet sources, BitSet targets) {
    links.add(link);
    sources.set(link.i);
    targets.set(link.j);
  }

  /** A short line or heading is no counterpart by itself, but may be one beside a link. */
  private void addShort(
      DocumentPair pair,
      LinkFeatures features,
      double shift,
      List<Link> links,
      BitSet sources,
      BitSet targets) {
    for (int k = 0; k < links.size(); k++) {
      for (int step : new int[] {-1, 1}) {
        int i = links.get(k).i + step;
        int j = links.get(k).j + step;
        boolean inside = i >= 0 && j >= 0 && i < pair.source().size() && j < pair.target().size();
        if (inside && !sources.get(i) && !targets.get(j) && isTranslated(pair, i, j)) {
          Link link = new Link(i, j, features.logOdds(i, j));
          if (probability(link.logOdds + shift) >= leastConfidence) {
            take(link, links, sources, targets);
          }
        }
      }
    }
  }

  /** The same words in both languages are a name. */
  private static boolean isTranslated(DocumentPair pair, int i, int j) {
    return !Tokenizer.tokens(pair.source().text(i)).equals(Tokenizer.tokens(pair.target().text(j)));
  }

  private static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  private static int position(Bead bead, DocumentPair pair) {
    return bead.source().isEmpty()
        ? pair.source().size() + bead.target().start()
        : bead.source().start();
  }

  /** Likeliest first; of equal ones, the first in the source, then in the target. */
  private static List<Link> candidates(DocumentPair pair, LinkFeatures features) {
    List<Link> candidates = new ArrayList<>();
    for (int i = 0; i < pair.source().size(); i++) {
      for (int j = 0; tells(pair.source(), i) && j < pair.target().size(); j++) {
        if (tells(pair.target(), j)) {
          candidates.add(new Link(i, j, features.logOdds(i, j)));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Link::logOdds).reversed());
    return candidates;
  }

  private static List<Link> oneToOne(List<Link> candidates) {
    BitSet sources = new BitSet();
    BitSet targets = new BitSet();
    List<Link> links = new ArrayList<>();
    for (Link link : candidates) {
      if (!sources.get(link.i) && !targets.get(link.j)) {
        sources.set(link.i);
        targets.set(link.j);
        links.add(link);
      }
    }
    return links;
  }

  /** "No partner" is as sure as the likeliest partner is unlikely. */
  private static void addNulls(
      DocumentPair pair,
      List<Link> candidates,
      double shift,
      BitSet sources,
      BitSet targets,
      List<Bead> beads) {
    int n = pair.source().size();
    int m = pair.target().size();
    double[] ofSource = new double[n];
    double[] ofTarget = new double[m];
    for (Link link : candidates) {
      double confidence = probability(link.logOdds + shift);
      ofSource[link.i] = Math.max(ofSource[link.i], confidence);
      ofTarget[link.j] = Math.max(ofTarget[link.j], confidence);
    }
    IndexRange none = new IndexRange(0, 0);
    for (int i = sources.nextClearBit(0); i < n; i = sources.nextClearBit(i + 1)) {
      beads.add(bead(new IndexRange(i, i + 1), none, 1 - ofSource[i]));
    }
    for (int j = targets.nextClearBit(0); j < m; j = targets.nextClearBit(j + 1)) {
      beads.add(bead(none, new IndexRange(j, j + 1), 1 - ofTarget[j]));
    }
  }

  /** Headings, names alone and very short lines are never counterparts by themselves. */
  private static boolean tells(Side side, int position) {
    return side.sentences().get(position).role() != Role.HEADING
        && Tokenizer.tokens(side.text(position)).size() >= LEAST_TOKENS;
  }

  private static Bead widened(
      DocumentPair pair,
      Link link,
      double confidence,
      LinkFeatures features,
      EvidenceReader reader,
      BitSet sources,
      BitSet targets) {
    IndexRange source = new IndexRange(link.i, link.i + 1);
    IndexRange target = new IndexRange(link.j, link.j + 1);
    SpanEvidence single = features.cell(link.i, link.j);
    for (int first : new int[] {link.j, link.j - 1}) {
      int other = first == link.j ? link.j + 1 : first;
      boolean free = other >= 0 && other < pair.target().size() && !targets.get(other);
      if (free && tells(pair.target(), other)) {
        SpanEvidence wide = reader.read(link.i, 1, first, 2);
        if (tellsMore(wide.sourceCoverage() - single.sourceCoverage(), wide, single)) {
          targets.set(other);
          return bead(source, new IndexRange(first, first + 2), confidence);
        }
      }
    }
    for (int first : new int[] {link.i, link.i - 1}) {
      int other = first == link.i ? link.i + 1 : first;
      boolean free = other >= 0 && other < pair.source().size() && !sources.get(other);
      if (free && tells(pair.source(), other)) {
        SpanEvidence wide = reader.read(first, 2, link.j, 1);
        if (tellsMore(wide.targetCoverage() - single.targetCoverage(), wide, single)) {
          sources.set(other);
          return bead(new IndexRange(first, first + 2), target, confidence);
        }
      }
    }
    return bead(source, target, confidence);
  }

  private static boolean tellsMore(double coverageGain, SpanEvidence wide, SpanEvidence single) {
    return coverageGain >= LEAST_COVERAGE_GAIN && wide.text() - single.text() >= LEAST_TEXT_GAIN;
  }

  private static Bead bead(IndexRange source, IndexRange target, double confidence) {
    double cost = Math.max(0, -Math.log(Math.max(confidence, LEAST_LIKELY)));
    return new Bead(source, target, cost, confidence);
  }
}
