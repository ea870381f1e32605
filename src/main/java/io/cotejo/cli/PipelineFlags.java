package io.cotejo.cli;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.ingest.ReadOptions;
import io.cotejo.pipeline.DeliveryFactory;
import io.cotejo.pipeline.Pipeline;
import io.cotejo.pipeline.PipelineFactory;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.pipeline.ProgressListener;
import io.cotejo.translate.BackEnds;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The flags of the stages. */
final class PipelineFlags {

  private static final PipelineOptions DEFAULTS = PipelineOptions.defaults();

  @Option(
      names = {"-s", "--source"},
      paramLabel = "LANG",
      converter = Converters.OfLanguage.class,
      description = "Language that is translated (default: es).")
  private Language source = DEFAULTS.source();

  @Option(
      names = {"-t", "--target"},
      paramLabel = "LANG",
      converter = Converters.OfLanguage.class,
      description = "Language it is translated into and aligned with (default: en).")
  private Language target = DEFAULTS.target();

  @Option(
      names = {"-b", "--backend"},
      paramLabel = "NAME",
      description = "Translation back end, or none (default: dictionary).")
  private String backend = DEFAULTS.backend();

  @Option(
      names = "--mode",
      description = "How to align: auto, parallel or comparable (default: auto).",
      paramLabel = "MODE")
  private PipelineOptions.Mode mode = DEFAULTS.mode();

  @Option(names = "--keep-boilerplate", description = "Translate and align menus and boxes, too.")
  private boolean keepBoilerplate;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description =
          "Leave pairs apart that are less likely than this (default: 0.6; with --one-per-line 0).")
  private Double minConfidence;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      converter = Converters.OfCharset.class,
      description = "Charset of inputs without a byte-order mark (default: told from each file).")
  private Charset charset;

  @Option(
      names = "--text-field",
      paramLabel = "NAME",
      description = "Field of JSONL and TSV inputs that holds the text (default: text).")
  private String textField = DEFAULTS.reading().textField();

  @Option(
      names = "--id-field",
      paramLabel = "NAME",
      description = "Field of JSONL and TSV inputs that names a record (default: id).")
  private String idField = DEFAULTS.reading().idField();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Number of threads; changes the speed only (default: all processors).")
  private int threads = DEFAULTS.threads();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** The options; values that do not fit together are wrong usage. */
  PipelineOptions options() {
    return options(DEFAULTS.minConfidence());
  }

  /** The options for files of lines, where every line is paired unless the user says otherwise. */
  PipelineOptions lineOptions() {
    return options(0);
  }

  /** The options with another confidence where the user gives none. */
  PipelineOptions options(double usualConfidence) {
    try {
      return new PipelineOptions(
          source,
          target,
          backend,
          mode,
          keepBoilerplate,
          minConfidence == null ? usualConfidence : minConfidence,
          new ReadOptions(Optional.ofNullable(charset), textField, idField),
          List.of(),
          threads);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage());
    }
  }

  /** A pipeline whose back end is as it comes: for commands that do not translate. */
  static Pipeline pipeline(PipelineOptions options, Console console, ProgressListener progress)
      throws InvalidInputException {
    return pipeline(options, DeliveryFactory.of(BackEnds.installed()), console, progress);
  }

  static Pipeline pipeline(
      PipelineOptions options,
      DeliveryFactory deliveries,
      Console console,
      ProgressListener progress)
      throws InvalidInputException {
    return new PipelineFactory(deliveries, console.in(), Version.number())
        .create(options, progress);
  }
}
