package io.cotejo.pipeline;

import io.cotejo.align.MineOptions;
import io.cotejo.align.SentenceMiner;
import io.cotejo.bitext.CompactTexts;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Pile;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.pipeline.LineAlignment.NamedFile;
import io.cotejo.score.Comparer;
import io.cotejo.score.DictionaryWords;
import io.cotejo.score.PileScores;
import io.cotejo.score.Statistics;
import io.cotejo.translate.delivery.Delivery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds counterparts in two piles of sentences. Thread-safe if its back end is. */
public final class Mining implements AutoCloseable {

  private final PipelineOptions options;
  private final LineSource reader;
  private final Optional<Delivery> delivery;
  private final DictionaryWords dictionary;

  /**
   * Mining with some options.
   *
   * @param options languages, back end, least confidence, charset and threads
   * @param deliveries opens the back end, which is passed over if it does not translate between the
   *     languages
   * @throws InvalidInputException if there is no back end of that name, or it cannot work
   */
  public Mining(PipelineOptions options, DeliveryFactory deliveries) throws InvalidInputException {
    this.options = options;
    this.reader = new LineSource(options.reading().charset());
    this.dictionary = deliveries.dictionary(options.source(), options.target());
    this.delivery =
        deliveries.open(
            options.backend(), options.sources(), options.target(), new LazyDetector(), false);
  }

  @Override
  public void close() {
    delivery.ifPresent(Delivery::close);
  }

  /** Whether sources without a pivot file are translated; if not, words are compared by form. */
  public boolean translates() {
    return delivery.isPresent();
  }

  /**
   * Finds the pairs.
   *
   * @param source label and place of the source
   * @param target label and place of the target
   * @param pivots label and place of each translation of the source, line by line; none to
   *     translate here
   * @throws UnreadableDocumentException if a file is not text, or line counts do not match
   * @throws IOException if a file cannot be read
   */
  public Mined mine(
      NamedFile source, NamedFile target, List<NamedFile> pivots, ProgressListener progress)
      throws IOException, UnreadableDocumentException {
    progress.progress("reading", 0, 1);
    Pile.Builder sources = new Pile.Builder();
    BitSet kept = new BitSet();
    int[] lines = {0};
    reader.read(source, line -> kept.set(lines[0]++, sources.add(line)));
    Pile from = sources.build();
    Pile.Builder targets = new Pile.Builder();
    reader.read(target, targets::add);
    Pile to = targets.build();
    PileTranslator.Result translated =
        pivots.isEmpty() ? translated(from, progress) : given(pivots, from, kept);
    return mine(from, to, translated, progress);
  }

  private PileTranslator.Result given(List<NamedFile> files, Pile source, BitSet kept)
      throws IOException, UnreadableDocumentException {
    List<CompactTexts> given = new ArrayList<>();
    for (NamedFile file : files) {
      given.add(pivot(file, source, kept));
    }
    return PileTranslator.Result.known(Pivots.merged(source.texts(), given));
  }

  private CompactTexts pivot(NamedFile file, Pile source, BitSet kept)
      throws IOException, UnreadableDocumentException {
    CompactTexts.Builder pivots = new CompactTexts.Builder();
    int[] lines = {0};
    reader.read(
        file,
        line -> {
          if (kept.get(lines[0]++)) {
            pivots.add(line.strip());
          }
        });
    if (lines[0] != source.lines()) {
      throw LineSource.otherLength(file, lines[0], source.lines());
    }
    return pivots.build();
  }

  private PileTranslator.Result translated(Pile source, ProgressListener progress) {
    if (delivery.isEmpty()) {
      return PileTranslator.Result.none(source.texts().size());
    }
    return new PileTranslator(delivery.get(), options).translate(source.texts(), progress);
  }

  private Mined mine(
      Pile source, Pile target, PileTranslator.Result pivots, ProgressListener progress) {
    progress.progress("counting words", 0, 1);
    PileScores scores =
        PileScores.prepare(
            source.texts(),
            pivots.pivots(),
            target.texts(),
            dictionary,
            options.statistics().orElse(Statistics.NONE));
    MineOptions search =
        MineOptions.defaults()
            .withThreads(options.threads())
            .withLeastConfidence(options.minConfidence());
    SentenceMiner.Links links =
        new SentenceMiner(search)
            .mine(
                scores,
                new PileCopies(new Comparer(dictionary), source.texts(), target.texts()),
                done -> progress.progress("comparing", done, source.texts().size()));
    return new Mined(source, target, pivots.texts(), links, pivots.failures(), pivots.failure());
  }
}
