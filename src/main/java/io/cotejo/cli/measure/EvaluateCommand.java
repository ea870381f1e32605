package io.cotejo.cli.measure;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Headings;
import io.cotejo.cli.console.TextLines;
import io.cotejo.cli.flags.SplitFlags;
import io.cotejo.evaluate.AlignmentEvaluator;
import io.cotejo.evaluate.BeadDocument;
import io.cotejo.evaluate.BeadFile;
import io.cotejo.evaluate.Calibration;
import io.cotejo.evaluate.ChrF;
import io.cotejo.evaluate.GoldBead;
import io.cotejo.evaluate.Judged;
import io.cotejo.evaluate.LabelReport;
import io.cotejo.evaluate.LaxJudge;
import io.cotejo.evaluate.LinkReport;
import io.cotejo.evaluate.Report;
import io.cotejo.evaluate.ScoredBead;
import io.cotejo.evaluate.SoundJudge;
import io.cotejo.evaluate.Spearman;
import io.cotejo.pipeline.Version;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cotejo evaluate}: results measured against gold. */
@Command(
    name = "evaluate",
    description = {
      "Measure results against gold.",
      "",
      "alignment    beads, one a line ([0, 1]:[0]): strict, lax and sound precision, recall, F1",
      "calibration  the same beads with confidences ([0]:[0]:0.97): reliability, ECE, AUC",
      "links        beads without order, such as those of comparable texts",
      "boundaries   gold JSONL of {\"text\", \"sentences\": [[start, end]]}, in code points",
      "languages    gold lines of label, tab, sentence",
      "pages        gold JSON of {page: {\"articleBody\": text}}; the pages lie in html/ beside it",
      "chrf         translations and references, line by line",
      "similarity   numbers, line by line (the first cell of each): Spearman's correlation"
    },
    footer = {
      "",
      "Examples:",
      "  cotejo evaluate alignment --gold a.gold b.gold --test a.beads b.beads",
      "  cotejo evaluate alignment --gold a.gold --test a.beads --fail-under strict=0.9,lax=0.98",
      "  cotejo evaluate chrf --gold ref.en --test mt.en"
    })
public final class EvaluateCommand extends AbstractCommand {

  /** A figure of 3/4 may come out of divisions a little below it. */
  private static final double ROUNDING = 1e-9;

  /** What is measured. */
  enum Kind {
    ALIGNMENT,
    CALIBRATION,
    LINKS,
    BOUNDARIES,
    LANGUAGES,
    PAGES,
    CHRF,
    SIMILARITY
  }

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description =
          "alignment, calibration, links, boundaries, languages, pages, chrf or similarity.")
  private Kind kind;

  @Option(
      names = "--gold",
      descriptionKey = Headings.MEASURE,
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "What is right; one file a document.")
  private List<String> gold;

  @Option(
      names = "--test",
      descriptionKey = Headings.MEASURE,
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "What is measured, in the same order. Boundaries, languages and pages: without it,"
              + " Cotejo's own.")
  private List<String> test = List.of();

  @Option(
      names = "--leave-out-coarse",
      descriptionKey = Headings.MEASURE,
      description = "Leave out gold beads of two or more sentences on both sides.")
  private boolean leaveOutCoarse;

  @Option(
      names = "--lax",
      descriptionKey = Headings.MEASURE,
      description =
          "Calibration: a bead is right that shares a sentence on both sides with one of the gold"
              + " (default: if no sentence in it has its counterpart elsewhere or nowhere).")
  private boolean lax;

  @Option(
      names = "--fail-under",
      descriptionKey = Headings.MEASURE,
      split = ",",
      paramLabel = "NAME=F",
      description = "Exit with 8 if a figure is below, such as strict=0.9,lax=0.98.")
  private Map<String, Double> failUnder = Map.of();

  @Mixin private SplitFlags flags;

  @Spec private CommandSpec command;

  public EvaluateCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    if (failUnder.values().stream().anyMatch(bar -> bar.isNaN())) {
      throw new ParameterException(command.commandLine(), "--fail-under needs numbers");
    }
    Report report = report();
    Writer out = console().writer();
    out.write(report.render(Version.number()));
    out.flush();
    int code = ExitCode.OK;
    for (Map.Entry<String, Double> bar : failUnder.entrySet()) {
      double figure = figure(report, bar.getKey());
      if (figure < bar.getValue() - ROUNDING) {
        console()
            .err()
            .printf(
                Locale.ROOT,
                "cotejo: error: %s is %.4f, under %.4f%n",
                bar.getKey(),
                figure,
                bar.getValue());
        code = ExitCode.CHECK_FAILED;
      }
    }
    return code;
  }

  private double figure(Report report, String name) throws InvalidInputException {
    Map<String, Double> figures = report.figures();
    Double figure = figures.getOrDefault(name, figures.get(name + ".f1"));
    if (figure == null) {
      throw new InvalidInputException(
          Diagnostic.of(
              "--fail-under", "there is no figure '" + name + "'; there are " + figures.keySet()));
    }
    return figure;
  }

  private Report report() throws IOException, InvalidInputException {
    return switch (kind) {
      case ALIGNMENT -> new AlignmentEvaluator(leaveOutCoarse).evaluate(documents());
      case LINKS -> LinkReport.of(documents());
      case CALIBRATION -> Calibration.of(lax ? "lax" : "sound", judged());
      case CHRF -> chrF();
      case SIMILARITY -> similarity();
      case LANGUAGES -> LabelReport.of(new OwnStages(console(), flags).labels(gold, test));
      case PAGES ->
          new OwnPages(console(), flags)
              .report(
                  one(gold, "--gold"),
                  test.isEmpty() ? Optional.empty() : Optional.of(one(test, "--test")));
      case BOUNDARIES -> new OwnStages(console(), flags).boundaries(gold, test);
    };
  }

  private Report chrF() throws IOException, InvalidInputException {
    List<String> translations = lines(one(test, "--test"));
    List<String> references = lines(one(gold, "--gold"));
    if (translations.size() != references.size()) {
      throw new InvalidInputException(
          Diagnostic.of(
              test.get(0),
              translations.size() + " lines for " + references.size() + " of " + gold.get(0)));
    }
    return ChrF.of(translations, references);
  }

  private Report similarity() throws IOException, InvalidInputException {
    double[] gold = numbers(one(this.gold, "--gold"));
    double[] found = numbers(one(test, "--test"));
    if (gold.length != found.length) {
      throw new InvalidInputException(
          Diagnostic.of(
              test.get(0), found.length + " lines for " + gold.length + " of " + this.gold.get(0)));
    }
    return Spearman.of(gold, found);
  }

  private double[] numbers(String file) throws IOException, InvalidInputException {
    List<String> lines = lines(file);
    double[] numbers = new double[lines.size()];
    for (int k = 0; k < numbers.length; k++) {
      String cell = lines.get(k).split("\t", 2)[0];
      try {
        numbers[k] = Double.parseDouble(cell);
      } catch (NumberFormatException e) {
        numbers[k] = Double.NaN;
      }
      if (!Double.isFinite(numbers[k])) {
        throw new InvalidInputException(
            new Diagnostic(file, k + 1, 1, "needs a number in the first cell, not '" + cell + "'"));
      }
    }
    return numbers;
  }

  private String one(List<String> files, String name) throws InvalidInputException {
    if (files.size() != 1) {
      throw new InvalidInputException(Diagnostic.of(name, "give one file"));
    }
    return files.get(0);
  }

  private List<String> lines(String file) throws IOException, InvalidInputException {
    return TextLines.of(console(), file);
  }

  private List<BeadDocument> documents() throws IOException, InvalidInputException {
    List<BeadDocument> documents = new ArrayList<>();
    for (int k = 0; k < paired(); k++) {
      documents.add(new BeadDocument(plain(beads(gold.get(k))), plain(beads(test.get(k)))));
    }
    return documents;
  }

  private int paired() throws InvalidInputException {
    if (gold.size() != test.size()) {
      throw new InvalidInputException(
          Diagnostic.of(
              "--test",
              test.size() + " files for " + gold.size() + " gold files; they go in pairs"));
    }
    return gold.size();
  }

  private List<ScoredBead> beads(String file) throws IOException, InvalidInputException {
    return new BeadFile(file).parse(lines(file));
  }

  private static List<GoldBead> plain(List<ScoredBead> beads) {
    return beads.stream().map(ScoredBead::bead).toList();
  }

  private List<Judged> judged() throws IOException, InvalidInputException {
    List<Judged> judged = new ArrayList<>();
    for (int k = 0; k < paired(); k++) {
      List<GoldBead> wanted = plain(beads(gold.get(k)));
      Predicate<GoldBead> judge =
          lax ? new LaxJudge(wanted)::isRight : new SoundJudge(wanted)::isSound;
      AlignmentEvaluator counting = new AlignmentEvaluator(leaveOutCoarse);
      for (ScoredBead bead : counting.counted(wanted, beads(test.get(k)))) {
        if (bead.score().isPresent()) {
          double confidence = confidence(test.get(k), bead.score().getAsDouble());
          judged.add(new Judged(confidence, judge.test(bead.bead())));
        }
      }
    }
    return judged;
  }

  private static double confidence(String file, double score) throws InvalidInputException {
    if (!(score >= 0 && score <= 1)) {
      throw new InvalidInputException(
          Diagnostic.of(file, "a confidence must be from 0 to 1, not a cost such as " + score));
    }
    return score;
  }
}
