package io.cotejo.align;

import io.cotejo.align.LinkGrid.Link;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.score.Comparer;
import io.cotejo.score.Comparison;
import io.cotejo.score.EvidenceReader;
import io.cotejo.score.SpanEvidence;
import io.cotejo.score.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The links of one comparable pair, likeliest first. Used once, by one thread. */
final class ComparableSearch {

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
  private final Comparer comparer;
  private final SettledPair settled;
  private final double leastConfidence;
  private final LinkableSides sentences;
  private final int n;
  private final int m;
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
    this.sentences = new LinkableSides(pair, Tokenizer::tokens);
  }

  /** All beads of the pair, by source, then those without one by target. */
  List<Bead> beads() {
    LinkGrid alone = alone();
    LinkNeighbours neighbours = new LinkNeighbours(n, m);
    LinkGrid supported = supported(alone, neighbours);
    LinkGrid.CellTest mayLink =
        (i, j) -> sentences.tells(i, j) || neighbours.isNear(i, j) || sentences.isSame(i, j);
    supported.oneToOne(mayLink, alone).stream().filter(this::isLikely).forEach(this::take);
    List<Bead> beads = new ArrayList<>();
    links.forEach(link -> beads.add(widened(link)));
    addNulls(supported, beads);
    beads.sort(Comparator.comparingInt(this::position));
    return beads;
  }

  private boolean isLikely(Link link) {
    return probability(link) >= leastConfidence;
  }

  private static double probability(Link link) {
    return probability(link.logOdds());
  }

  private static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  private int position(Bead bead) {
    return bead.source().isEmpty() ? n + bead.target().start() : bead.source().start();
  }

  /** The cells by what speaks for each alone. */
  private LinkGrid alone() {
    LinkFeatures features = new LinkFeatures(n, m, reader);
    return new LinkGrid(n, m, (i, j) -> alone(i, j, features));
  }

  private double alone(int i, int j, LinkFeatures features) {
    double logOdds = features.logOdds(i, j);
    if (logOdds <= HOPELESS || !settled.allows(i, i + 1, j, j + 1)) {
      return LinkGrid.NONE;
    }
    if (logOdds > LEAST_LOG_ODDS) {
      Comparison comparison =
          comparer.compare(pair.source().text(i), pair.pivots(i), pair.target().text(j));
      logOdds += LinkOdds.of(comparison);
    }
    return logOdds;
  }

  /** The cells by what else links the two texts, and by the links beside each. */
  private LinkGrid supported(LinkGrid alone, LinkNeighbours neighbours) {
    List<Link> known = alone.oneToOne(sentences::tells, alone);
    LinkPrior prior =
        new LinkPrior(known.stream().mapToDouble(Link::logOdds).toArray(), Math.min(n, m));
    int[] partners = new int[n];
    Arrays.fill(partners, -1);
    for (Link link : known) {
      partners[link.i()] = link.j();
      double logOdds = link.logOdds() + prior.shiftOf(link.logOdds());
      neighbours.put(link.i(), link.j(), probability(logOdds));
    }
    double usual = prior.shift();
    return new LinkGrid(
        n,
        m,
        (i, j) -> {
          double logOdds = alone.at(i, j);
          if (logOdds == LinkGrid.NONE) {
            return LinkGrid.NONE;
          }
          double shift = partners[i] == j ? prior.shiftOf(logOdds) : usual;
          boolean lacks = neighbours.isNear(i, j) && !sentences.tells(i, j);
          double gain = neighbours.gain(i, j) + (lacks ? SHORT : 0);
          return logOdds + shift + gain;
        });
  }

  private void take(Link link) {
    links.add(link);
    sources.set(link.i());
    targets.set(link.j());
  }

  /** "No partner" is as sure as the likeliest partner that has no other is unlikely. */
  private void addNulls(LinkGrid candidates, List<Bead> beads) {
    double[] ofSource = new double[n];
    double[] ofTarget = new double[m];
    Arrays.fill(ofSource, LinkGrid.NONE);
    Arrays.fill(ofTarget, LinkGrid.NONE);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        double logOdds = candidates.at(i, j);
        ofSource[i] = targets.get(j) ? ofSource[i] : Math.max(ofSource[i], logOdds);
        ofTarget[j] = sources.get(i) ? ofTarget[j] : Math.max(ofTarget[j], logOdds);
      }
    }
    IndexRange none = new IndexRange(0, 0);
    for (int i = sources.nextClearBit(0); i < n; i = sources.nextClearBit(i + 1)) {
      beads.add(bead(new IndexRange(i, i + 1), none, 1 - probability(ofSource[i])));
    }
    for (int j = targets.nextClearBit(0); j < m; j = targets.nextClearBit(j + 1)) {
      beads.add(bead(none, new IndexRange(j, j + 1), 1 - probability(ofTarget[j])));
    }
  }

  /** The bead of a link, with a neighbour on one side if that says more of what the other says. */
  private Bead widened(Link link) {
    IndexRange source = new IndexRange(link.i(), link.i() + 1);
    IndexRange target = new IndexRange(link.j(), link.j() + 1);
    SpanEvidence single = reader.read(link.i(), 1, link.j(), 1);
    for (int first : new int[] {link.j(), link.j() - 1}) {
      int other = first == link.j() ? link.j() + 1 : first;
      if (isFree(other, m, targets)
          && settled.allows(link.i(), link.i() + 1, other, other + 1)
          && sentences.tellsTarget(other)) {
        SpanEvidence wide = reader.read(link.i(), 1, first, 2);
        if (tellsMore(wide.sourceCoverage() - single.sourceCoverage(), wide, single)) {
          targets.set(other);
          return bead(source, new IndexRange(first, first + 2), probability(link));
        }
      }
    }
    for (int first : new int[] {link.i(), link.i() - 1}) {
      int other = first == link.i() ? link.i() + 1 : first;
      if (isFree(other, n, sources)
          && settled.allows(other, other + 1, link.j(), link.j() + 1)
          && sentences.tellsSource(other)) {
        SpanEvidence wide = reader.read(first, 2, link.j(), 1);
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
