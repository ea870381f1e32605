package io.cotejo.cli.measure;

import io.cotejo.align.ExplainedAlignment;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.flags.OutputFile;
import io.cotejo.evaluate.BeadModel;
import io.cotejo.evaluate.Calibration;
import io.cotejo.evaluate.LogisticModel;
import io.cotejo.evaluate.SetsLeftOut;
import io.cotejo.format.AtomicFiles;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code cotejo fit-confidence}: how the weights of the aligner's confidence are found. */
@Command(
    name = "fit-confidence",
    description = {
      "Fit the confidence of the monotone aligner to gold beads, and say how well it holds on each"
          + " set when it is fitted to the others only.",
      "The texts are aligned as they are, and changed: sentences dropped, inserted, moved, merged,"
          + " split, headings, contents, footnotes, copies, other texts, other languages, noise."
    },
    footer = {
      "",
      "Example:",
      "  cotejo fit-confidence sets.tsv -o src/main/resources/io/cotejo/align/confidence.tsv"
    })
public final class FitConfidenceCommand extends AbstractCommand {

  @Parameters(
      paramLabel = "SETS",
      description =
          "Texts with gold, a line each of eight cells with tabs between: set, name of the"
              + " pivot, language of the source, of the target, source, target, pivot (empty for"
              + " none), gold.")
  private String list;

  @Mixin private OutputFile output;

  public FitConfidenceCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    GoldSets sets = new GoldSets(console());
    output.check(this, sets.files(list));
    BeadExamples examples = new BeadExamples();
    for (GoldGroup group : sets.read(list)) {
      examples.add(group);
    }
    BeadModel model;
    SetsLeftOut leftOut;
    try {
      model = BeadModel.of(examples.all());
      leftOut = SetsLeftOut.of(examples.all());
    } catch (IllegalArgumentException e) {
      throw new InvalidInputException(
          Diagnostic.of(
              list,
              e.getMessage()
                  + ", so that no confidence can be fitted; add sets where it errs now and then"));
    }
    String weights = weights(model);
    Optional<Path> file = output.path(console());
    if (file.isPresent()) {
      AtomicFiles.write(file.get(), out -> out.write(weights));
    }
    Writer out = console().writer();
    out.write(report(leftOut));
    out.flush();
    return ExitCode.OK;
  }

  private static String weights(BeadModel model) {
    return "# Weights of the monotone aligner's confidence, by cotejo fit-confidence: kind, feature,"
        + " weight.\n"
        + lines("text", ExplainedAlignment.textFeatures(), model.ofTexts())
        + lines("pair", ExplainedAlignment.pairFeatures(), model.ofPairs())
        + lines("null", ExplainedAlignment.nullFeatures(), model.ofNulls());
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

  private static String report(SetsLeftOut leftOut) {
    return table("left out, as it is", leftOut.natural())
        + table("left out, changed", leftOut.changed())
        + table("change", leftOut.changes());
  }

  private static String table(String name, Map<String, Calibration> rows) {
    StringBuilder table = new StringBuilder("| " + name);
    table.append(" | beads | wrong | ECE | AUC | wrong ones below 0.8 |\n");
    table.append("|---|---|---|---|---|---|\n");
    rows.forEach(
        (row, c) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.3f | %s | %s |%n",
                    row,
                    c.right().total(),
                    c.wrongInDoubt().total(),
                    c.ece(),
                    c.wrongInDoubt().total() == 0
                        ? "–"
                        : String.format(Locale.ROOT, "%.3f", c.auc()),
                    c.wrongInDoubt().total() == 0 ? "–" : Long.toString(c.wrongInDoubt().hits()))));
    return table.append('\n').toString();
  }
}
