package io.cotejo.align;

import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Side;
import io.cotejo.score.Comparer;
import io.cotejo.score.Comparison;
import io.cotejo.score.EvidenceReader;
import io.cotejo.score.SpanEvidence;
import io.cotejo.score.Tokenizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The links of one comparable pair, likeliest first. Used once, by one thread. */
final class ComparableSearch {

  private static final int LEAST_TOKENS = 5;

  /** Cells less likely than this are not looked at word by word. */
  private static final double LEAST_LOG_ODDS = -2;

  /** A neighbour is taken in if it explains this much more of the other side's information. */
  private static final double LEAST_COVERAGE_GAIN = 0.08;

  private static final double LEAST_TEXT_GAIN = 3;

  /** A short line has little to show, nats. */
  private static final double SHORT = 1;

  /** Less likely ones are never links, and too many to look at. */
  private static final double HOPELESS = -8;

  private static final double LEAST_LIKELY = 1e-9;

  private final DocumentPair pair;
  private final EvidenceReader reader;
  private final LinkFeatures features;
  private final Comparer comparer;
  private final SettledPair settled;
  private final double leastConfidence;
  private final int n;
  private final int m;
  private final List<List<String>> sourceTokens;
  private final List<List<String>> targetTokens;
  private final BitSet tellingSources;
  private final BitSet tellingTargets;
  private final BitSet sources = new BitSet();
  private final BitSet targets = new BitSet();
  private final List<Link> links = new ArrayList<>();

  ComparableSearch(
      DocumentPair pair,
      EvidenceReader reader,
      Comparer comparer,
      SettledPair settled,
      double leastConfidence) {
    this.pair = pair;
    this.reader = reader;
    this.comparer = comparer;
    this.settled = settled;
    this.leastConfidence = leastConfidence;
    this.n = pair.source().size();
    this.m = pair.target().size();
    this.features = new LinkFeatures(n, m, reader);
    this.sourceTokens = pair.source().texts().stream().map(Tokenizer::tokens).toList();
    this.targetTokens = pair.target().texts().stream().map(Tokenizer::tokens).toList();
    this.tellingSources = telling(pair.source(), sourceTokens);
    this.tellingTargets = telling(pair.target(), targetTokens);
  }

  /**
   * Two sentences that are counterparts at these odds (nats), and whether that suffices to link
   * them.
   */
  private record Link(int i, int j, double logOdds, boolean mayLink) {}

  /** All beads of the pair, by source, then those without one by target. */
  List<Bead> beads() {
    List<Link> candidates = supported(candidates());
    List<Link> possible = candidates.stream().filter(Link::mayLink).toList();
    oneToOne(possible).stream().filter(this::isLikely).forEach(this::take);
    List<Bead> beads = new ArrayList<>();
    links.forEach(link -> beads.add(widened(link)));
    addNulls(candidates, beads);
    beads.sort(Comparator.comparingInt(this::position));
    return beads;
  }

  private boolean isLikely(Link link) {
    return probability(link) >= leastConfidence;
  }

  private static double probability(Link link) {
    return probability(link.logOdds);
  }

  private static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  private int position(Bead bead) {
    return bead.source().isEmpty() ? n + bead.target().start() : bead.source().start();
  }

  private Link link(int i, int j) {
    double logOdds = features.logOdds(i, j);
    if (logOdds > LEAST_LOG_ODDS) {
      Comparison comparison =
          comparer.compare(pair.source().text(i), pair.pivots(i), pair.target().text(j));
      logOdds += LinkOdds.of(comparison);
    }
    return new Link(i, j, logOdds, true);
  }

  private List<Link> candidates() {
    List<Link> candidates = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        if (settled.allows(i, i + 1, j, j + 1) && features.logOdds(i, j) > HOPELESS) {
          candidates.add(link(i, j));
        }
      }
    }
    return sorted(candidates);
  }

  /** Likeliest first; of equal ones, the first in the source, then in the target. */
  private static List<Link> sorted(List<Link> candidates) {
    candidates.sort(Comparator.comparingDouble(Link::logOdds).reversed());
    return candidates;
  }

  /** The candidates by what else links the two texts, and by the links beside each. */
  private List<Link> supported(List<Link> candidates) {
    List<Link> alone = oneToOne(candidates.stream().filter(this::tells).toList());
    LinkPrior prior =
        new LinkPrior(alone.stream().mapToDouble(Link::logOdds).toArray(), Math.min(n, m));
    LinkNeighbours neighbours = new LinkNeighbours(n, m);
    Set<Link> known = new HashSet<>(alone);
    for (Link link : alone) {
      double logOdds = link.logOdds + prior.shiftOf(link.logOdds);
      neighbours.put(link.i, link.j, probability(logOdds));
    }
    List<Link> supported = new ArrayList<>();
    for (Link link : candidates) {
      boolean tells = tells(link);
      boolean near = neighbours.isNear(link.i, link.j);
      boolean mayLink = tells || near || isSame(link.i, link.j);
      double shift = known.contains(link) ? prior.shiftOf(link.logOdds) : prior.shift();
      double gain = neighbours.gain(link.i, link.j) + (near && !tells ? SHORT : 0);
      supported.add(new Link(link.i, link.j, link.logOdds + shift + gain, mayLink));
    }
    return sorted(supported);
  }

  private static List<Link> oneToOne(List<Link> candidates) {
    BitSet rows = new BitSet();
    BitSet columns = new BitSet();
    List<Link> links = new ArrayList<>();
    for (Link link : candidates) {
      if (!rows.get(link.i) && !columns.get(link.j)) {
        rows.set(link.i);
        columns.set(link.j);
        links.add(link);
      }
    }
    return links;
  }

  private void take(Link link) {
    links.add(link);
    sources.set(link.i);
    targets.set(link.j);
  }

  /** A name or a code is its own counterpart. */
  private boolean isSame(int i, int j) {
    return sourceTokens.get(i).equals(targetTokens.get(j));
  }

  /** "No partner" is as sure as the likeliest partner that has no other is unlikely. */
  private void addNulls(List<Link> candidates, List<Bead> beads) {
    double[] ofSource = new double[n];
    double[] ofTarget = new double[m];
    for (Link link : candidates) {
      double confidence = probability(link);
      if (!targets.get(link.j)) {
        ofSource[link.i] = Math.max(ofSource[link.i], confidence);
      }
      if (!sources.get(link.i)) {
        ofTarget[link.j] = Math.max(ofTarget[link.j], confidence);
      }
    }
    IndexRange none = new IndexRange(0, 0);
    for (int i = sources.nextClearBit(0); i < n; i = sources.nextClearBit(i + 1)) {
      beads.add(bead(new IndexRange(i, i + 1), none, 1 - ofSource[i]));
    }
    for (int j = targets.nextClearBit(0); j < m; j = targets.nextClearBit(j + 1)) {
      beads.add(bead(none, new IndexRange(j, j + 1), 1 - ofTarget[j]));
    }
  }

  private boolean tells(Link link) {
    return tellingSources.get(link.i) && tellingTargets.get(link.j);
  }

  /** Headings, names alone and very short lines are never counterparts by themselves. */
  private static BitSet telling(Side side, List<List<String>> tokens) {
    BitSet telling = new BitSet(tokens.size());
    for (int k = 0; k < tokens.size(); k++) {
      boolean heading = side.sentences().get(k).role() == Role.HEADING;
      telling.set(k, !heading && tokens.get(k).size() >= LEAST_TOKENS);
    }
    return telling;
  }

  /** The bead of a link, with a neighbour on one side if that says more of what the other says. */
  private Bead widened(Link link) {
    IndexRange source = new IndexRange(link.i, link.i + 1);
    IndexRange target = new IndexRange(link.j, link.j + 1);
    SpanEvidence single = features.cell(link.i, link.j);
    for (int first : new int[] {link.j, link.j - 1}) {
      int other = first == link.j ? link.j + 1 : first;
      if (isFree(other, m, targets)
          && settled.allows(link.i, link.i + 1, other, other + 1)
          && tellingTargets.get(other)) {
        SpanEvidence wide = reader.read(link.i, 1, first, 2);
        if (tellsMore(wide.sourceCoverage() - single.sourceCoverage(), wide, single)) {
          targets.set(other);
          return bead(source, new IndexRange(first, first + 2), probability(link));
        }
      }
    }
    for (int first : new int[] {link.i, link.i - 1}) {
      int other = first == link.i ? link.i + 1 : first;
      if (isFree(other, n, sources)
          && settled.allows(other, other + 1, link.j, link.j + 1)
          && tellingSources.get(other)) {
        SpanEvidence wide = reader.read(first, 2, link.j, 1);
        if (tellsMore(wide.targetCoverage() - single.targetCoverage(), wide, single)) {
          sources.set(other);
          return bead(new IndexRange(first, first + 2), target, probability(link));
        }
      }
    }
    return bead(source, target, probability(link));
  }

  private static boolean isFree(int position, int size, BitSet taken) {
    return position >= 0 && position < size && !taken.get(position);
  }

  private static boolean tellsMore(double coverageGain, SpanEvidence wide, SpanEvidence single) {
    return coverageGain >= LEAST_COVERAGE_GAIN && wide.text() - single.text() >= LEAST_TEXT_GAIN;
  }

  private static Bead bead(IndexRange source, IndexRange target, double confidence) {
    double cost = Math.max(0, -Math.log(Math.max(confidence, LEAST_LIKELY)));
    return new Bead(source, target, cost, confidence);
  }
}
