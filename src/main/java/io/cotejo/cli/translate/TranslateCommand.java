package io.cotejo.cli.translate;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.LeftOut;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.Headings;
import io.cotejo.cli.flags.OutputRule;
import io.cotejo.cli.flags.PipelineFlags;
import io.cotejo.cli.flags.TranslationFlags;
import io.cotejo.cli.run.StageCommand;
import io.cotejo.cli.run.StageInput;
import io.cotejo.pipeline.DeliveryFactory;
import io.cotejo.pipeline.Pipeline;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.translate.delivery.Plan;
import io.cotejo.translate.delivery.Stop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cotejo translate}: adds the translation to every sentence in the source language. */
@Command(
    name = "translate",
    description = {
      "Translate every sentence that is in the source language, wherever it stands.",
      "",
      "With -o, each INPUT is written in its own format: texts are translated in place, all else"
          + " stays byte for byte. Word, PowerPoint, Excel, OpenDocument, EPUB, InDesign, text, Markdown,"
          + " HTML, PO, properties, JSON, YAML, XML, JSONL, TSV, CSV, XLIFF, TMX, SubRip, WebVTT."
          + " Without -o, or into a file that ends in .jsonl: the sentences with their translations, as JSONL."
    },
    footer = {
      "",
      "Examples:",
      "  cotejo translate page.html -o page.en.html          the same page, translated",
      "  cotejo translate informe.docx -o informe.en.docx    a document, with its formatting",
      "  cotejo translate es/ -o en/ --review review.jsonl   a folder of files, mirrored",
      "  cotejo translate noticia.txt                        its sentences, as JSONL",
      "  cotejo segment a.txt | cotejo detect | cotejo translate > translated.jsonl",
      "  cotejo translate --one-per-line es.txt -o en.txt    one line for each line",
      "  cotejo translate --one-per-line es.txt -b our-deepl --dry-run --price-per-million 20",
      "  cotejo translate --one-per-line es.txt -b our-deepl --max-chars 100000 --fallback apertium"
    })
public final class TranslateCommand extends StageCommand {

  private static final String SENTENCES = ".jsonl";
  private static final String STDOUT = "-";

  @Mixin private TranslationFlags translation;

  @Option(
      names = "--one-per-line",
      descriptionKey = Headings.INPUT,
      description = "INPUT is one text of one sentence a line; so is the output, line by line.")
  private boolean onePerLine;

  @Mixin private PipelineFlags flags;

  @Option(
      names = "--keep-format",
      descriptionKey = Headings.OUTPUT,
      description =
          "Every INPUT in its own format also without -o (one, to standard output) or into a .jsonl"
              + " file.")
  private boolean keepFormat;

  @Option(
      names = "--into-field",
      descriptionKey = Headings.OUTPUT,
      paramLabel = "NAME",
      description =
          "Column of a TSV or CSV that the translations go into where it is empty (default: that of"
              + " --text-field).")
  private String intoField;

  @Option(
      names = {"-o", "--output"},
      descriptionKey = Headings.OUTPUT,
      paramLabel = "FILE|DIR",
      description =
          "Where to: a file for one input, a folder for several (default, or -: standard output).")
  private String output;

  @Option(
      names = {"-f", "--force"},
      descriptionKey = Headings.OUTPUT,
      description = "Replace output files that are there; never an input, nor a file of a run.")
  private boolean force;

  @Option(
      names = "--review",
      descriptionKey = Headings.OUTPUT,
      paramLabel = "FILE",
      description =
          "Every translation that is doubted or failed, as JSONL; with -o or --one-per-line.")
  private String review;

  @Option(
      names = "--dry-run",
      descriptionKey = Headings.TRANSLATION,
      description = "Send nothing; say what would be sent.")
  private boolean dryRun;

  @Option(
      names = "--price-per-million",
      descriptionKey = Headings.TRANSLATION,
      paramLabel = "PRICE",
      description = "With --dry-run: price of a million code points, in any currency.")
  private Double price;

  public TranslateCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    if (price != null && (!dryRun || !(price >= 0) || price.isInfinite())) {
      throw wrongUsage("--price-per-million needs --dry-run, and a price of 0 or more");
    }
    if (onePerLine && keepFormat) {
      throw wrongUsage("--keep-format and --one-per-line exclude each other");
    }
    if (intoField != null && (intoField.isBlank() || !files())) {
      throw wrongUsage("--into-field names a column of a table, with -o or --keep-format");
    }
    if (review != null && !onePerLine && !files()) {
      throw wrongUsage("--review needs -o or --one-per-line; else doubts are in the output");
    }
    check(review);
    if (files()) {
      return translateFiles();
    }
    check(target().isPresent() ? output : null);
    return onePerLine ? lines() : super.call();
  }

  /** The column of tables that translations go into, if one is named. */
  Optional<String> intoField() {
    return Optional.ofNullable(intoField);
  }

  private int translateFiles() throws IOException, InvalidInputException {
    if (inputs().isEmpty()) {
      throw wrongUsage("name the files to translate; standard input has no format");
    }
    PipelineOptions options = options();
    if (options.backend().equals(PipelineOptions.NO_BACKEND)) {
      throw wrongUsage("--backend none translates nothing");
    }
    TranslatedFiles files =
        new TranslatedFiles(
            this,
            options,
            inputs(),
            Optional.ofNullable(output).filter(o -> !o.equals(STDOUT)),
            Optional.ofNullable(review));
    return dryRun ? files.plan() : files.translate(force);
  }

  private int lines() throws IOException, InvalidInputException {
    if (inputs().size() > 1) {
      throw wrongUsage("--one-per-line needs one file");
    }
    String input = inputs().isEmpty() ? "-" : inputs().get(0);
    TranslatedLines lines =
        new TranslatedLines(
            this, flags.ofOneLanguage(console()), input, Optional.ofNullable(review));
    return dryRun ? lines.plan() : lines.translate();
  }

  /** Said before anything is paid for. */
  private void check(String name) throws IOException, InvalidInputException {
    if (name != null) {
      List<Path> named = inputs().stream().map(console()::resolve).toList();
      OutputRule.of(this, named, force).check(name, console().resolve(name));
    }
  }

  @Override
  protected void checkOutput(Collection<Path> found) throws InvalidInputException {
    if (target().isPresent() && !files()) {
      OutputRule.of(this, found, force).check(output, console().resolve(output));
    }
  }

  /** Whether each input is written in its own format. */
  private boolean files() {
    return keepFormat || (!onePerLine && output != null && !output.endsWith(SENTENCES));
  }

  @Override
  protected DeliveryFactory deliveries(Stop stop) throws IOException, InvalidInputException {
    DeliveryFactory deliveries = translation.deliveries(console(), stop);
    console().interrupts().accept(stop);
    return deliveries;
  }

  @Override
  protected PipelineOptions options() {
    return flags.options(console());
  }

  @Override
  protected Optional<Path> target() {
    return Optional.ofNullable(output).filter(o -> !o.equals(STDOUT)).map(console()::resolve);
  }

  /** What would be sent, and what it would cost. */
  String describe(Plan plan) {
    return PlanText.of(plan, Optional.ofNullable(price));
  }

  @Override
  protected Output work(Pipeline pipeline, StageInput input) throws InvalidInputException {
    var documents = input.detected(pipeline);
    if (dryRun) {
      String plan = describe(pipeline.plan(documents));
      return out -> out.write(plan);
    }
    Set<Language> languages = new HashSet<>(options().sources());
    languages.add(options().target());
    tell(documents.stream().flatMap(d -> LeftOut.of(d, languages).stream()).toList(), input);
    return sentences(translated(pipeline, documents), pipeline::mixed);
  }
}
