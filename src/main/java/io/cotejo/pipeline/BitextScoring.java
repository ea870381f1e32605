package io.cotejo.pipeline;

import io.cotejo.align.LineScorer;
import io.cotejo.align.MonotoneAligner;
import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Counts;
import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.RunSignature;
import io.cotejo.bitext.Verdict;
import io.cotejo.score.Comparison;
import io.cotejo.translate.TranslationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * Judges a bitext that others made: its units stay as they are, and each gets a translation, a
 * confidence, a verdict and evidence. Used by one thread.
 */
public final class BitextScoring implements AutoCloseable {

  private final PipelineOptions options;
  private final SideBySide scoring;
  private final Map<String, String> models;

  /**
   * Scoring with some options.
   *
   * @param options languages and back end
   * @param deliveries opens the back end, which is passed over if it does not translate between the
   *     languages
   * @throws InvalidInputException if there is no back end of that name, or it cannot work
   */
  public BitextScoring(PipelineOptions options, DeliveryFactory deliveries)
      throws InvalidInputException {
    this.options = options;
    this.scoring = new SideBySide(options, deliveries);
    this.models = new TreeMap<>(deliveries.signed());
    models.put("translate", scoring.translatorId());
    models.put("confidence", MonotoneAligner.confidenceId());
  }

  /**
   * A bitext and how it came about.
   *
   * @param bitext as many rows as were given, in their order
   * @param failures number of sources that could not be translated
   * @param failure the first one
   * @param translations what the back end was asked so far; empty if there was none
   * @param unknownWords distinct words that it guessed or passed on
   */
  public record Judged(
      Bitext bitext,
      int failures,
      Optional<TranslationException> failure,
      Optional<Counts.Translations> translations,
      Set<String> unknownWords) {

    /** Copies the collection. */
    public Judged {
      unknownWords = Set.copyOf(unknownWords);
    }
  }

  @Override
  public void close() {
    scoring.close();
  }

  /**
   * Judges rows. Those without a partner are only translated.
   *
   * @param rows what somebody aligned; their confidence, verdict, translation and evidence are made
   *     anew; the verdict is {@link Verdict#NONE} below the least confidence
   */
  public Judged judge(List<AlignedPair> rows, ProgressListener progress) {
    List<String> sources =
        rows.stream().flatMap(r -> r.source().stream()).map(Passage::text).toList();
    PileTranslator.Result pivots = scoring.translated(sources, List.of(), progress);
    List<AlignedPair> translated = translated(rows, pivots);
    List<AlignedPair> pairs = translated.stream().filter(AlignedPair::isPaired).toList();
    List<LineScorer.Score> scores =
        scoring.scores(
            pairs.stream().map(p -> p.source().orElseThrow().text()).toList(),
            List.of(pairs.stream().map(AlignedPair::pivot).toList()),
            pairs.stream().map(p -> p.target().orElseThrow().text()).toList());
    List<AlignedPair> judged = new ArrayList<>();
    int next = 0;
    for (AlignedPair row : translated) {
      judged.add(row.isPaired() ? judged(row, scores.get(next++)) : row);
    }
    return new Judged(
        new Bitext(
            options.source(),
            options.target(),
            judged,
            new RunSignature(Version.number(), options.signed(), models, Map.of())),
        pivots.failures(),
        pivots.failure(),
        scoring.counts(),
        pivots.unknownWords());
  }

  private static List<AlignedPair> translated(
      List<AlignedPair> rows, PileTranslator.Result pivots) {
    List<AlignedPair> translated = new ArrayList<>();
    int next = 0;
    for (AlignedPair row : rows) {
      if (row.source().isEmpty()) {
        translated.add(row);
      } else {
        List<Doubt> doubts = List.copyOf(pivots.doubts().getOrDefault(next, Set.of()));
        translated.add(
            new AlignedPair(
                row.source(),
                pivots.texts().get(next),
                row.target(),
                row.cost(),
                row.confidence(),
                row.verdict(),
                row.evidence(),
                doubts));
        next++;
      }
    }
    return translated;
  }

  private AlignedPair judged(AlignedPair row, LineScorer.Score score) {
    Comparison comparison = score.comparison();
    return new AlignedPair(
        row.source(),
        row.pivot(),
        row.target(),
        row.cost(),
        OptionalDouble.of(score.confidence()),
        scoring.verdict(score),
        comparison.evidence(),
        row.doubts());
  }
}
