package io.cotejo.align;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.score.TimeEvidence;
import io.cotejo.score.TrainingBead;
import java.util.ArrayList;
import java.util.List;

/**
 * How two texts relate, judged from an alignment of both: translations have a partner for nearly
 * every sentence, texts about the same events do not.
 *
 * @param paired share of the sentences of both texts that have a partner, in [0, 1]
 * @param coverage share of the sentences of the text with fewer that have one, in [0, 1]
 * @param sizeRatio sentences of that text by those of the other, in [0, 1]
 * @param lengthRatio characters of the shorter text by those of the longer one, the pivot's where
 *     there is one, in [0, 1]
 * @param synchronous whether both are subtitles, and what is paired is said at the same times
 */
public record TextRelation(
    double paired, double coverage, double sizeRatio, double lengthRatio, boolean synchronous) {

  /** Partners less likely than this are none. */
  private static final double LEAST_CONFIDENCE = 0.5;

  /** Six in seven sentences of a translation have a partner… */
  private static final double PARALLEL_SHARE = 6 / 7.0;

  /** …or, if one text has half as many sentences at most, nearly all of those, in texts as long. */
  private static final double LONG_SENTENCES = 0.5;

  private static final double PARALLEL_COVERAGE = 0.9;

  private static final double PARALLEL_LENGTHS = 0.85;

  /** Subtitles for the deaf have many lines more, but those of another film do not keep time. */
  private static final double SYNCHRONOUS_COVERAGE = 0.5;

  /** A sum of fractions may come out a little below. */
  private static final double ROUNDING = 1e-9;

  /** Measures an alignment, in order or not. */
  public static TextRelation of(Alignment alignment) {
    int sources = 0;
    int targets = 0;
    List<TrainingBead> links = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      if (!bead.isNull() && bead.confidence() >= LEAST_CONFIDENCE) {
        sources += bead.source().size();
        targets += bead.target().size();
        links.add(link(bead));
      }
    }
    DocumentPair pair = alignment.pair();
    int n = pair.source().size();
    int m = pair.target().size();
    return new TextRelation(
        share(sources + targets, n + m),
        n <= m ? share(sources, n) : share(targets, m),
        share(Math.min(n, m), Math.max(n, m)),
        lengthRatio(pair),
        TimeEvidence.of(pair, links).isPresent());
  }

  private static TrainingBead link(Bead bead) {
    return new TrainingBead(
        0,
        bead.source().start(),
        bead.source().size(),
        bead.target().start(),
        bead.target().size());
  }

  /** Whether one text is a translation of the other. */
  public boolean isParallel() {
    return paired >= PARALLEL_SHARE - ROUNDING
        || (synchronous && coverage >= SYNCHRONOUS_COVERAGE)
        || (sizeRatio <= LONG_SENTENCES
            && coverage >= PARALLEL_COVERAGE
            && lengthRatio >= PARALLEL_LENGTHS);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }

  private static double lengthRatio(DocumentPair pair) {
    long source = 0;
    for (int i = 0; i < pair.source().size(); i++) {
      String pivot = pair.pivot().get(i);
      source += (pivot.isBlank() ? pair.source().text(i) : pivot).length();
    }
    long target = length(pair.target().texts());
    long longer = Math.max(source, target);
    return longer == 0 ? 1 : Math.min(source, target) / (double) longer;
  }

  private static long length(List<String> texts) {
    return texts.stream().mapToLong(String::length).sum();
  }
}
