package io.cotejo.cli.measure;

import io.cotejo.align.AlignOptions;
import io.cotejo.align.ExplainedAlignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Side;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.TextLines;
import io.cotejo.cli.flags.OutputFile;
import io.cotejo.cli.flags.SentenceFlags;
import io.cotejo.evaluate.BeadFile;
import io.cotejo.evaluate.GoldBead;
import io.cotejo.evaluate.LaxJudge;
import io.cotejo.evaluate.LogisticFit;
import io.cotejo.evaluate.LogisticModel;
import io.cotejo.evaluate.ScoredBead;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.pipeline.DeliveryFactory;
import io.cotejo.pipeline.LineAlignment;
import io.cotejo.pipeline.LineAlignment.NamedFile;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.translate.host.BackEnds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code cotejo fit-confidence}: how the weights of the aligner's confidence are found. */
@Command(
    name = "fit-confidence",
    description = {
      "Fit the confidence of the monotone aligner to gold beads.",
      "Each source is also aligned with the target of the next pair, to tell translations from"
          + " other texts."
    },
    footer = {
      "",
      "Example:",
      "  cotejo fit-confidence a.tsv b.tsv -o src/main/resources/io/cotejo/align/confidence.tsv"
    })
public final class FitConfidenceCommand extends AbstractCommand {

  private static final double RIDGE = 0.05;

  @Parameters(
      arity = "1..*",
      paramLabel = "BATCH",
      description =
          "Pairs whose statistics are pooled, one a line: source, target, pivot or empty, gold,"
              + " separated by tabs; one sentence a line.")
  private List<String> batches;

  @Mixin private OutputFile output;

  @Mixin private SentenceFlags flags;

  private final Map<String, List<String>> rows = new HashMap<>();
  private final Examples pairs = new Examples();
  private final Examples nulls = new Examples();
  private final Examples texts = new Examples();

  public FitConfidenceCommand(Console console) {
    super(console);
  }

  /** Features and outcomes of beads. */
  private static final class Examples {
    private final List<double[]> features = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();

    void add(double[] example, boolean isRight) {
      features.add(example);
      right.add(isRight);
    }

    /** Nothing can be learned where all are right, or all wrong. */
    void check(String what, String batch) throws InvalidInputException {
      if (!right.contains(true) || !right.contains(false)) {
        String outcome = right.contains(true) ? "right" : "wrong";
        throw new InvalidInputException(
            Diagnostic.of(
                batch,
                "all "
                    + right.size()
                    + " "
                    + what
                    + " are "
                    + outcome
                    + ", so that no confidence can be fitted; add pairs of documents where it errs"
                    + " now and then"));
      }
    }

    LogisticModel fit() {
      boolean[] outcomes = new boolean[right.size()];
      for (int k = 0; k < outcomes.length; k++) {
        outcomes[k] = right.get(k);
      }
      return new LogisticFit(RIDGE).fit(features.toArray(double[][]::new), outcomes);
    }
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    for (String batch : batches) {
      rows.put(batch, TextLines.of(console(), batch));
    }
    output.check(this, listed());
    PipelineOptions options = flags.options(0);
    DeliveryFactory deliveries = DeliveryFactory.of(BackEnds.installed());
    try (LineAlignment aligner = new LineAlignment(options, AlignOptions.defaults(), deliveries)) {
      for (String batch : batches) {
        collect(aligner, batch);
      }
    }
    pairs.check("pairs", batches.get(0));
    nulls.check("null beads", batches.get(0));
    texts.check("texts", batches.get(0));
    String weights =
        "# Weights of the monotone aligner's confidence, by cotejo fit-confidence: kind, feature,"
            + " weight.\n"
            + lines("pair", ExplainedAlignment.pairFeatures(), pairs.fit())
            + lines("null", ExplainedAlignment.nullFeatures(), nulls.fit())
            + lines("text", ExplainedAlignment.textFeatures(), texts.fit());
    output.write(console(), out -> out.write(weights));
    say(pairs.right.size() + " pairs and " + nulls.right.size() + " null beads");
    return ExitCode.OK;
  }

  private static String lines(String kind, List<String> names, LogisticModel model) {
    StringBuilder lines = new StringBuilder();
    line(lines, kind, "intercept", model.intercept());
    for (int f = 0; f < names.size(); f++) {
      line(lines, kind, names.get(f), model.weights().get(f));
    }
    return lines.toString();
  }

  private static void line(StringBuilder lines, String kind, String name, double weight) {
    lines.append(String.format(Locale.ROOT, "%s\t%s\t%.4f%n", kind, name, weight));
  }

  private List<Path> listed() {
    return rows.values().stream()
        .flatMap(List::stream)
        .flatMap(row -> Stream.of(row.split("\t")))
        .map(console()::resolve)
        .toList();
  }

  private void collect(LineAlignment aligner, String batch)
      throws IOException, InvalidInputException {
    List<DocumentPair> pairsOf = new ArrayList<>();
    List<List<GoldBead>> golds = new ArrayList<>();
    for (String row : rows.get(batch)) {
      String[] cells = row.split("\t", -1);
      if (cells.length != 4) {
        throw new InvalidInputException(
            Diagnostic.of(batch, "needs four columns: source, target, pivot or empty, gold"));
      }
      pairsOf.add(read(aligner, cells));
      golds.add(
          new BeadFile(cells[3])
              .parse(TextLines.of(console(), cells[3])).stream().map(ScoredBead::bead).toList());
    }
    addBeads(aligner.explain(pairsOf), golds);
    List<DocumentPair> unrelated = new ArrayList<>();
    for (int k = 0; k + 1 < pairsOf.size(); k++) {
      DocumentPair pair = pairsOf.get(k);
      unrelated.add(new DocumentPair(pair.source(), pairsOf.get(k + 1).target(), pair.pivot()));
    }
    aligner.explain(unrelated).forEach(e -> texts.add(e.ofTexts(), false));
  }

  private DocumentPair read(LineAlignment aligner, String[] cells)
      throws IOException, InvalidInputException {
    try {
      Optional<NamedFile> pivot =
          cells[2].isEmpty() ? Optional.empty() : Optional.of(named(cells[2]));
      return aligner.read(named(cells[0]), named(cells[1]), pivot, Optional.empty()).pair();
    } catch (UnreadableDocumentException e) {
      throw new InvalidInputException(e.diagnostic());
    }
  }

  private void addBeads(List<ExplainedAlignment> aligned, List<List<GoldBead>> golds) {
    for (int d = 0; d < golds.size(); d++) {
      texts.add(aligned.get(d).ofTexts(), true);
      LaxJudge judge = new LaxJudge(golds.get(d));
      DocumentPair pair = aligned.get(d).alignment().pair();
      List<Bead> beads = aligned.get(d).alignment().beads();
      for (int k = 0; k < beads.size(); k++) {
        Bead bead = beads.get(k);
        GoldBead found =
            new GoldBead(
                indices(pair.source(), bead.source()), indices(pair.target(), bead.target()));
        (bead.isNull() ? nulls : pairs).add(aligned.get(d).features().get(k), judge.isRight(found));
      }
    }
  }

  private static List<Integer> indices(Side side, IndexRange range) {
    return side.sentences().subList(range.start(), range.end()).stream()
        .map(Sentence::index)
        .toList();
  }
}
