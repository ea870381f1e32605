package io.cotejo.cli;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.RunSignature;
import io.cotejo.format.AtomicFiles;
import io.cotejo.format.BitextWriter;
import io.cotejo.format.CsvBitextWriter;
import io.cotejo.format.JsonlBitextWriter;
import io.cotejo.format.Languages;
import io.cotejo.format.MosesBitextWriter;
import io.cotejo.format.TmxBitextWriter;
import io.cotejo.format.TsvBitextWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cotejo export}: a bitext in another format. */
@Command(
    name = "export",
    description = "Write a bitext (bitext.jsonl, TMX, XLIFF) in another format.",
    footer = {
      "",
      "Examples:",
      "  cotejo export --format tmx out/bitext.jsonl -o memory.tmx",
      "  cotejo export --format tsv -s es -t en memory.tmx",
      "  cotejo align es.txt en.txt | cotejo export --format moses-target"
    })
final class ExportCommand extends AbstractCommand {

  /** The formats, by what people call them. */
  enum Format {
    jsonl,
    tsv,
    csv,
    tmx,
    moses_source,
    moses_target;

    @Override
    public String toString() {
      return name().replace('_', '-');
    }

    BitextWriter writer() {
      return switch (this) {
        case jsonl -> new JsonlBitextWriter();
        case tsv -> new TsvBitextWriter();
        case csv -> new CsvBitextWriter();
        case tmx -> new TmxBitextWriter();
        case moses_source -> MosesBitextWriter.ofSource();
        case moses_target -> MosesBitextWriter.ofTarget();
      };
    }
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "BITEXT",
      description = "A bitext.jsonl, .tmx, .xlf or .xliff, or - for JSONL from standard input.")
  private String input = "-";

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private Format format;

  @Option(
      names = {"-s", "--source"},
      paramLabel = "LANG",
      converter = Converters.OfLanguage.class,
      description = "Source language, if a TMX has several (default: what the file says).")
  private Language from;

  @Option(
      names = {"-t", "--target"},
      paramLabel = "LANG",
      converter = Converters.OfLanguage.class,
      description = "Target language, if a TMX has several (default: the first other one).")
  private Language to;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to (default: standard output).")
  private String output;

  ExportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    Bitext bitext = read();
    if (output != null) {
      AtomicFiles.write(console().resolve(output), out -> format.writer().write(bitext, out));
    } else {
      Writer out = console().writer();
      format.writer().write(bitext, out);
      out.flush();
    }
    return ExitCode.OK;
  }

  private Bitext read() throws InvalidInputException {
    List<AlignedPair> pairs = BitextInput.read(console(), input, new Languages(of(from), of(to)));
    if (pairs.isEmpty()) {
      throw new InvalidInputException(Diagnostic.of(input, "holds no bead; nothing to export"));
    }
    Language source = of(from).orElse(language(pairs, AlignedPair::source, Language.SPANISH));
    Language target = of(to).orElse(language(pairs, AlignedPair::target, Language.ENGLISH));
    RunSignature signature = new RunSignature(Version.number(), Map.of(), Map.of(), Map.of());
    return new Bitext(source, target, pairs, signature);
  }

  private static Optional<Language> of(Language language) {
    return Optional.ofNullable(language);
  }

  private static Language language(
      List<AlignedPair> pairs, Function<AlignedPair, Optional<Passage>> side, Language fallback) {
    return pairs.stream()
        .flatMap(p -> side.apply(p).stream())
        .map(Passage::language)
        .findFirst()
        .orElse(fallback);
  }
}
