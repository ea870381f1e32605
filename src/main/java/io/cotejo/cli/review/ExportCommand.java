package io.cotejo.cli.review;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.ReviewState;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.BitextInput;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Headings;
import io.cotejo.cli.console.Messages;
import io.cotejo.cli.flags.Converters;
import io.cotejo.cli.flags.OutputFile;
import io.cotejo.cli.flags.OutputRule;
import io.cotejo.cli.flags.TermFiles;
import io.cotejo.format.AtomicFiles;
import io.cotejo.format.OutputFolder;
import io.cotejo.format.pairs.BitextStream;
import io.cotejo.format.pairs.BitextWriter;
import io.cotejo.format.pairs.CsvBitextWriter;
import io.cotejo.format.pairs.JsonlBitextWriter;
import io.cotejo.format.pairs.Languages;
import io.cotejo.format.pairs.MosesBitextWriter;
import io.cotejo.format.pairs.TmxBitextWriter;
import io.cotejo.format.pairs.TsvBitextWriter;
import io.cotejo.format.pairs.XliffBitextWriter;
import io.cotejo.review.Decisions;
import io.cotejo.review.OfflinePage;
import io.cotejo.review.Review;
import io.cotejo.run.RunFolder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cotejo export}: a bitext in another format. */
@Command(
    name = "export",
    description = {
      "Write the bitext of a run in another format, as its reviewers decided.",
      "",
      "RUN is a run's folder, whose decisions.jsonl is applied if there is one, or a bitext: JSONL,"
          + " TMX, XLIFF, TSV or CSV (perhaps .gz)."
    },
    footer = {
      "",
      "Examples:",
      "  cotejo export out/ --format tmx -o memory.tmx",
      "  cotejo export out/ --format xliff --include accepted,edited -o reviewed.xlf",
      "  cotejo export --format tsv -s es -t en memory.tmx",
      "  cotejo export out/ --format html -o review.html    to review without a server",
      "  cotejo export out/ --format moses -o corpus        two files, line by line: corpus.es and"
          + " corpus.en",
      "  cotejo align es.txt en.txt | cotejo export --format moses-target"
    })
public final class ExportCommand extends AbstractCommand {

  /** The formats, by what people call them. */
  enum Format {
    JSONL,
    TSV,
    CSV,
    TMX,
    XLIFF,
    MOSES,
    MOSES_SOURCE,
    MOSES_TARGET,
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    BitextWriter writer() {
      return switch (this) {
        case JSONL -> new JsonlBitextWriter();
        case TSV -> new TsvBitextWriter();
        case CSV -> new CsvBitextWriter();
        case TMX -> new TmxBitextWriter();
        case XLIFF -> new XliffBitextWriter();
        case MOSES -> throw new IllegalStateException("moses is two files, each with its writer");
        case MOSES_SOURCE -> MosesBitextWriter.ofSource();
        case MOSES_TARGET -> MosesBitextWriter.ofTarget();
        case HTML -> throw new IllegalStateException("html shows all, whatever was decided");
      };
    }
  }

  /** The states that can be chosen; a rejected pair is none, unless somebody asks for it. */
  enum Included {
    ACCEPTED,
    EDITED,
    REGROUPED,
    AUTO,
    UNALIGNED,
    LATER,
    REJECTED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    ReviewState state() {
      return ReviewState.valueOf(name());
    }
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "RUN",
      description =
          "A run's folder, a bitext.jsonl, .tmx, .xlf, .xliff, .tsv or .csv, or - for JSONL from"
              + " standard input.")
  private String input = "-";

  @Option(
      names = "--format",
      descriptionKey = Headings.OUTPUT,
      required = true,
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private Format format;

  @Option(
      names = "--include",
      descriptionKey = Headings.OUTPUT,
      split = ",",
      paramLabel = "STATE",
      description =
          "Only rows in these states, of ${COMPLETION-CANDIDATES} (default: all but rejected).")
  private List<Included> included =
      Stream.of(Included.values()).filter(i -> i != Included.REJECTED).toList();

  @Option(
      names = {"-s", "--source"},
      descriptionKey = Headings.LANGUAGES,
      paramLabel = "LANG",
      converter = Converters.OfVariety.class,
      description =
          "Source language, if a file has several, perhaps with a region: pt-BR (default: what the"
              + " file says).")
  private Language from;

  @Option(
      names = {"-t", "--target"},
      descriptionKey = Headings.LANGUAGES,
      paramLabel = "LANG",
      converter = Converters.OfVariety.class,
      description = "Target language, if a file has several (default: the other one).")
  private Language to;

  @Option(
      names = "--charset",
      descriptionKey = Headings.INPUT,
      paramLabel = "NAME",
      converter = Converters.OfCharset.class,
      description = "Charset of a table without a byte-order mark (default: UTF-8).")
  private Charset charset;

  @Option(
      names = "--glossary",
      descriptionKey = Headings.INPUT,
      paramLabel = "FILE",
      description = "With html: terms to mark in the texts: term, tab, translation, one a line.")
  private String glossary;

  @Mixin private OutputFile output;

  public ExportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    if (format == Format.MOSES && output.name().isEmpty()) {
      throw wrongUsage("--format moses writes two files; say by -o what their names begin with");
    }
    if (glossary != null && format != Format.HTML) {
      throw wrongUsage("--glossary is for --format html");
    }
    if (format != Format.MOSES) {
      output.check(this);
    }
    try (BitextInput given = new BitextInput(console(), input)) {
      export(
          given.run(languages(), Optional.ofNullable(charset)),
          BitextInput.title(console(), input));
    }
    return ExitCode.OK;
  }

  private void export(RunFolder run, String title) throws IOException, InvalidInputException {
    run.survey().found().passedOver().forEach(phrase -> say(input + ": " + phrase));
    if (!run.survey().hasPair()) {
      console().err().println(input + ": warning: holds no pair, only texts without a counterpart");
    }
    if (format == Format.HTML) {
      Review review = Review.of(title, run.bitext().bitext(), run.log()).withGlossary(terms());
      output.write(console(), out -> OfflinePage.write(review, out));
    } else if (format == Format.MOSES) {
      writeBoth(rows(run), output.name().orElseThrow());
    } else {
      BitextStream rows = rows(run);
      output.write(console(), out -> format.writer().write(rows, out));
    }
  }

  private Map<String, String> terms() throws IOException, InvalidInputException {
    return glossary == null ? Map.of() : new TermFiles(console()).glossary(glossary);
  }

  private Languages languages() {
    try {
      return new Languages(Optional.ofNullable(from), Optional.ofNullable(to));
    } catch (IllegalArgumentException e) {
      throw wrongUsage(e.getMessage());
    }
  }

  /** What reviewers made of a run, in the states that are asked for. */
  private BitextStream rows(RunFolder run) throws IOException, InvalidInputException {
    Set<ReviewState> states = included.stream().map(Included::state).collect(Collectors.toSet());
    if (run.log().isEmpty()) {
      // Without decisions, the files are those of run, to the byte.
      return run.survey().including(states, run.signature());
    }
    Decisions.Applied applied =
        Decisions.apply(run.bitext(), run.log(), states.contains(ReviewState.REJECTED));
    applied.stale().forEach(s -> console().err().println(Messages.stale(s)));
    if (applied.rejectedBefore() > 0) {
      say(
          input
              + ": "
              + applied.rejectedBefore()
              + " rejected pairs that the run was made without are taken from its decisions");
    }
    return BitextStream.of(applied.bitext().including(states));
  }

  /**
   * Line n of the one file is the counterpart of line n of the other: both are written, or none.
   */
  private void writeBoth(BitextStream bitext, String both)
      throws IOException, InvalidInputException {
    Path prefix = console().resolve(both).toAbsolutePath();
    String folder = both.contains("/") ? both.substring(0, both.lastIndexOf('/')) : ".";
    Map<String, AtomicFiles.Content> files = new LinkedHashMap<>();
    files.put(
        prefix.getFileName() + "." + bitext.source().tag(),
        out -> MosesBitextWriter.ofSource().write(bitext, out));
    files.put(
        prefix.getFileName() + "." + bitext.target().tag(),
        out -> MosesBitextWriter.ofTarget().write(bitext, out));
    OutputRule rule = OutputRule.of(this, List.of(), output.force());
    for (String file : files.keySet()) {
      rule.check(RunFolder.in(folder, file), prefix.resolveSibling(file));
    }
    new OutputFolder(prefix.getParent(), folder).write(files);
  }
}
