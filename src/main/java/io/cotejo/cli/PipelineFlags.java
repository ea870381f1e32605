package io.cotejo.cli;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.pipeline.Pipeline;
import io.cotejo.pipeline.PipelineFactory;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.pipeline.ProgressListener;
import io.cotejo.translate.BackEnds;
import java.nio.charset.Charset;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The flags of the stages. */
final class PipelineFlags {

  private static final PipelineOptions DEFAULTS = PipelineOptions.defaults();

  @Option(
      names = {"-s", "--source"},
      paramLabel = "LANG",
      description = "Language that is translated (default: es).")
  private String source = DEFAULTS.source().code();

  @Option(
      names = {"-t", "--target"},
      paramLabel = "LANG",
      description = "Language it is translated into and aligned with (default: en).")
  private String target = DEFAULTS.target().code();

  @Option(
      names = {"-b", "--backend"},
      paramLabel = "NAME",
      description = "Translation back end (default: dictionary).")
  private String backend = DEFAULTS.backend();

  @Option(
      names = "--mode",
      description = "How to align: ${COMPLETION-CANDIDATES} (default: auto).",
      paramLabel = "MODE")
  private PipelineOptions.Mode mode = DEFAULTS.mode();

  @Option(names = "--keep-boilerplate", description = "Translate and align menus and boxes, too.")
  private boolean keepBoilerplate;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = "Leave pairs apart that are less likely than this (default: 0.6).")
  private double minConfidence = DEFAULTS.minConfidence();

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "Charset of inputs without a byte-order mark (default: told from each file).")
  private String charset;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Number of threads; changes the speed only (default: all processors).")
  private int threads = DEFAULTS.threads();

  PipelineOptions options() throws InvalidInputException {
    try {
      return new PipelineOptions(
          Language.of(source),
          Language.of(target),
          backend,
          mode,
          keepBoilerplate,
          minConfidence,
          charset(),
          threads);
    } catch (IllegalArgumentException e) {
      throw new InvalidInputException(Diagnostic.of("options", e.getMessage()));
    }
  }

  Pipeline pipeline(Console console, ProgressListener progress) throws InvalidInputException {
    return new PipelineFactory(BackEnds.installed(), console.in(), Version.number())
        .create(options(), progress);
  }

  private Optional<Charset> charset() throws InvalidInputException {
    try {
      return Optional.ofNullable(charset).map(Charset::forName);
    } catch (IllegalArgumentException e) {
      throw new InvalidInputException(
          Diagnostic.of("--charset", "no charset is called '" + charset + "'"));
    }
  }
}
