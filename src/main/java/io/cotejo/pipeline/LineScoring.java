package io.cotejo.pipeline;

import io.cotejo.align.LineScorer;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Verdict;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.pipeline.LineAlignment.NamedFile;
import io.cotejo.translate.TranslationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Scores files whose lines stand side by side. Used by one thread. */
public final class LineScoring implements AutoCloseable {

  private final LineSource reader;
  private final SideBySide scoring;

  /**
   * Scoring with some options.
   *
   * @param options languages, back end, charset and least confidence
   * @param deliveries opens the back end, which is passed over if it does not translate between the
   *     languages
   * @throws InvalidInputException if there is no back end of that name, or it cannot work
   */
  public LineScoring(PipelineOptions options, DeliveryFactory deliveries)
      throws InvalidInputException {
    this.reader = new LineSource(options.reading().charset());
    this.scoring = new SideBySide(options, deliveries);
  }

  /**
   * What is known of one line.
   *
   * @param confidence that both sides are counterparts, in [0, 1]; 0 where one is blank
   * @param verdict {@link Verdict#NONE} below the least confidence
   * @param contradictions what cannot be so on both sides
   */
  public record ScoredLine(double confidence, Verdict verdict, List<String> contradictions) {

    private static final ScoredLine BLANK = new ScoredLine(0, Verdict.NONE, List.of());

    /** Copies the list. */
    public ScoredLine {
      contradictions = List.copyOf(contradictions);
    }
  }

  /**
   * The scores of all lines.
   *
   * @param lines one for each line of the files
   * @param failures number of lines that could not be translated
   * @param failure the first one
   */
  public record Scored(
      List<ScoredLine> lines, int failures, Optional<TranslationException> failure) {

    /** Copies the list. */
    public Scored {
      lines = List.copyOf(lines);
    }
  }

  @Override
  public void close() {
    scoring.close();
  }

  /**
   * Scores line by line.
   *
   * @param source label and place of the source
   * @param target label and place of the target
   * @param pivots label and place of each translation of the source; none to translate here
   * @throws UnreadableDocumentException if a file is not text, or line counts do not match
   * @throws IOException if a file cannot be read
   */
  public Scored score(
      NamedFile source, NamedFile target, List<NamedFile> pivots, ProgressListener progress)
      throws IOException, UnreadableDocumentException {
    List<String> from = new ArrayList<>();
    reader.read(source, from::add);
    List<String> to = lines(target, from.size());
    List<Integer> full = new ArrayList<>();
    for (int k = 0; k < from.size(); k++) {
      if (!from.get(k).isBlank() && !to.get(k).isBlank()) {
        full.add(k);
      }
    }
    List<List<String>> given = new ArrayList<>();
    for (NamedFile pivot : pivots) {
      List<String> all = lines(pivot, from.size());
      given.add(full.stream().map(all::get).toList());
    }
    List<String> sources = full.stream().map(from::get).toList();
    PileTranslator.Result translated = scoring.translated(sources, given, progress);
    List<LineScorer.Score> scores =
        scoring.scores(sources, translated.pivots(), full.stream().map(to::get).toList());
    List<ScoredLine> lines = new ArrayList<>(Collections.nCopies(from.size(), ScoredLine.BLANK));
    for (int k = 0; k < full.size(); k++) {
      lines.set(full.get(k), line(scores.get(k)));
    }
    return new Scored(lines, translated.failures(), translated.failure());
  }

  private ScoredLine line(LineScorer.Score score) {
    return new ScoredLine(
        score.confidence(), scoring.verdict(score), score.comparison().evidence().contradictions());
  }

  private List<String> lines(NamedFile file, int expected)
      throws IOException, UnreadableDocumentException {
    List<String> lines = new ArrayList<>();
    reader.read(file, lines::add);
    if (lines.size() != expected) {
      throw new UnreadableDocumentException(
          Diagnostic.of(
              file.label(),
              "has " + lines.size() + " lines, the first file " + expected + "; they must agree"));
    }
    return lines;
  }
}
