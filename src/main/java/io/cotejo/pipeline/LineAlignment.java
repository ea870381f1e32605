package io.cotejo.pipeline;

import io.cotejo.align.AlignOptions;
import io.cotejo.align.Aligner;
import io.cotejo.align.ComparableAligner;
import io.cotejo.align.CopyAware;
import io.cotejo.align.ExplainedAlignment;
import io.cotejo.align.MonotoneAligner;
import io.cotejo.align.Pooled;
import io.cotejo.align.Sections;
import io.cotejo.align.SettledPair;
import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.RunSignature;
import io.cotejo.bitext.Settled;
import io.cotejo.bitext.Side;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.pipeline.PipelineOptions.Mode;
import io.cotejo.score.Comparer;
import io.cotejo.score.DictionaryWords;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.delivery.Delivery;
import io.cotejo.translate.delivery.Watcher;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Aligns files that hold one sentence a line. Used by one thread. */
public final class LineAlignment implements AutoCloseable {

  private final PipelineOptions options;
  private final LineSource reader;
  private final Aligner aligner;
  private final MonotoneAligner monotone;
  private final BeadPairs beadPairs;
  private final Optional<Delivery> delivery;
  private Optional<TranslationException> failure = Optional.empty();

  /**
   * Alignment with some options.
   *
   * @param options languages, back end, mode and charset
   * @param search how to search
   * @param deliveries opens the back end, which is passed over if it does not translate between the
   *     languages
   * @throws InvalidInputException if there is no back end of that name, or it cannot work
   */
  public LineAlignment(PipelineOptions options, AlignOptions search, DeliveryFactory deliveries)
      throws InvalidInputException {
    this.options = options;
    this.reader = new LineSource(options.reading().charset());
    DictionaryWords dictionary = deliveries.dictionary(options.source(), options.target());
    Comparer comparer = new Comparer(dictionary);
    this.beadPairs = new BeadPairs(comparer);
    this.monotone = new MonotoneAligner(search, dictionary);
    this.aligner =
        options.mode() == Mode.COMPARABLE
            ? new ComparableAligner(options.minConfidence(), dictionary, options.threads())
            : new CopyAware(monotone, comparer);
    this.delivery =
        deliveries.open(
            options.backend(), options.sources(), options.target(), new LazyDetector(), false);
  }

  /** Whether sources without a pivot file are translated; if not, words are compared by form. */
  public boolean translates() {
    return delivery.isPresent();
  }

  /**
   * Reads two files.
   *
   * @param source label and place of the source
   * @param target label and place of the target
   * @param pivots label and place of each translation of the source, line by line; none to
   *     translate here
   * @param boundary line that cuts both texts; empty for none
   * @throws UnreadableDocumentException if a file is not text, or line counts do not match
   * @throws IOException if a file cannot be read
   */
  public LinePair read(
      NamedFile source, NamedFile target, List<NamedFile> pivots, Optional<String> boundary)
      throws IOException, UnreadableDocumentException {
    List<String> sourceLines = reader.lines(source);
    List<String> targetLines = reader.lines(target);
    Side from = LinePair.side(source.label(), options.source(), sourceLines);
    Side to = LinePair.side(target.label(), options.target(), targetLines);
    checkSize(from, to);
    List<List<String>> translations =
        pivots.isEmpty() ? List.of(translated(from)) : given(from, sourceLines.size(), pivots);
    DocumentPair pair =
        new DocumentPair(
            from, to, translations.get(0), translations.subList(1, translations.size()));
    try {
      List<Bead> fixed =
          boundary.isPresent() ? LinePair.boundaries(pair, boundary.get()) : List.of();
      return new LinePair(pair, sourceLines.size(), targetLines.size(), fixed);
    } catch (IllegalArgumentException e) {
      throw new UnreadableDocumentException(Diagnostic.of(target.label(), e.getMessage()));
    }
  }

  /** Before anything is translated. */
  private void checkSize(Side from, Side to) throws UnreadableDocumentException {
    if (options.mode() == Mode.COMPARABLE && ComparableAligner.isTooLarge(from, to)) {
      throw new UnreadableDocumentException(
          Diagnostic.of(
              to.document(),
              from.size()
                  + " × "
                  + to.size()
                  + " lines are too many to hold each against each; find counterparts in piles by"
                  + " cotejo mine"));
    }
  }

  /**
   * Lines that are at hand as a pair.
   *
   * @param pivot a translation for each line of the source, blank where there is none
   */
  public DocumentPair pair(List<String> source, List<String> pivot, List<String> target) {
    Side from = LinePair.side("source", options.source(), source);
    Side to = LinePair.side("target", options.target(), target);
    return new DocumentPair(
        from, to, from.sentences().stream().map(s -> pivot.get(s.index())).toList());
  }

  /**
   * A file.
   *
   * @param label as the user named it
   * @param path where it is
   * @param stream what is read instead of it, once: standard input
   */
  public record NamedFile(String label, Path path, Optional<InputStream> stream) {

    /** A file on the disk. */
    public NamedFile(String label, Path path) {
      this(label, path, Optional.empty());
    }
  }

  private List<List<String>> given(Side source, int lines, List<NamedFile> files)
      throws IOException, UnreadableDocumentException {
    List<List<String>> given = new ArrayList<>();
    for (NamedFile file : files) {
      given.add(pivot(source, lines, file));
    }
    return Pivots.merged(source.texts(), given);
  }

  private List<String> pivot(Side source, int lines, NamedFile file)
      throws IOException, UnreadableDocumentException {
    List<String> pivot = new ArrayList<>();
    reader.read(file, pivot::add);
    if (pivot.size() != lines) {
      throw LineSource.otherLength(file, pivot.size(), lines);
    }
    return source.sentences().stream().map(s -> pivot.get(s.index())).toList();
  }

  private List<String> translated(Side source) {
    if (delivery.isEmpty()) {
      return source.texts().stream().map(t -> "").toList();
    }
    return delivery
        .get()
        .inOrder(source.texts(), options.source(), options.target(), Watcher.NONE)
        .stream()
        .map(answer -> answer.result().map(this::text).orElse(""))
        .toList();
  }

  private String text(TranslationResult result) {
    if (result instanceof TranslationResult.Failed failed && failure.isEmpty()) {
      failure = Optional.of(failed.cause());
    }
    return result instanceof TranslationResult.Translated done ? done.text() : "";
  }

  /** The first failure of the back end so far; empty if every sentence was translated. */
  public Optional<TranslationException> failure() {
    return failure;
  }

  /** Closes the memory. */
  @Override
  public void close() {
    delivery.ifPresent(Delivery::close);
  }

  /**
   * Aligns pairs, with statistics over all of them. Beads less likely than the least confidence are
   * taken apart, whatever is made of the alignment afterwards.
   *
   * @return one alignment for each, in their order, and the statistics
   */
  public Pooled align(List<LinePair> pairs) {
    return align(pairs, Settled.NONE);
  }

  /** The same around what people settled, by the labels of the files. */
  public Pooled align(List<LinePair> pairs, Settled settled) {
    List<Sections> cut = pairs.stream().map(p -> new Sections(p.pair(), p.fixed())).toList();
    List<DocumentPair> all = cut.stream().flatMap(s -> s.parts().stream()).toList();
    Pooled pooled =
        options
            .statistics()
            .map(known -> new Pooled(aligner.align(all, settled, known), known))
            .orElseGet(() -> aligner.pool(all, settled));
    List<Alignment> parts = pooled.alignments();
    List<Alignment> whole = new ArrayList<>();
    int next = 0;
    for (int k = 0; k < cut.size(); k++) {
      int count = cut.get(k).parts().size();
      List<Alignment> own = parts.subList(next, next + count);
      Alignment joined = pairs.get(k).fixed().isEmpty() ? own.get(0) : cut.get(k).join(own);
      Alignment kept = new SettledPair(joined.pair(), settled).kept(joined);
      whole.add(SureBeads.of(kept, options.minConfidence()));
      next += count;
    }
    return new Pooled(whole, pooled.statistics());
  }

  /**
   * Aligns pairs in order whatever the mode, with statistics over all of them, and says what each
   * confidence was told from.
   */
  public List<ExplainedAlignment> explain(List<DocumentPair> pairs) {
    return monotone.explain(pairs);
  }

  /** All beads of an alignment as a bitext, in their order. */
  public Bitext bitext(Alignment alignment) {
    return new Bitext(
        options.source(),
        options.target(),
        beadPairs.withCopies(
            alignment.beads().stream()
                .flatMap(b -> beadPairs.of(alignment, b, options.minConfidence()).stream())
                .toList()),
        new RunSignature(Version.number(), options.signed(), Map.of(), Map.of()));
  }
}
