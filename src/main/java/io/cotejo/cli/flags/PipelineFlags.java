package io.cotejo.cli.flags;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.cli.console.Console;
import io.cotejo.format.pairs.Languages;
import io.cotejo.pipeline.DeliveryFactory;
import io.cotejo.pipeline.Pipeline;
import io.cotejo.pipeline.PipelineFactory;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.pipeline.ProgressListener;
import io.cotejo.translate.host.BackEnds;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The flags of the stages. */
public final class PipelineFlags {

  private static final PipelineOptions DEFAULTS = PipelineOptions.defaults();
  private static final double LEAST_OF_PAIRS = 0.5;

  @Option(
      names = {"-s", "--source"},
      paramLabel = "LANG",
      split = ",",
      converter = Converters.OfVariety.class,
      description = "Language that is translated, or several: es,pt,fr (default: es).")
  private List<Language> sources = DEFAULTS.sources();

  @Option(
      names = {"-t", "--target"},
      paramLabel = "LANG",
      converter = Converters.OfVariety.class,
      description = "Language it is translated into and aligned with (default: en).")
  private Language target = DEFAULTS.target();

  @Option(
      names = "--mode",
      description = "How to align: auto, parallel or comparable (default: auto).",
      paramLabel = "MODE")
  private PipelineOptions.Mode mode = DEFAULTS.mode();

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description =
          "Leave pairs apart that are less likely than this (default: 0.6; with --one-per-line 0;"
              + " pairs that are given are none below 0.5).")
  private Double minConfidence;

  @Mixin private BackEndName backEnd;

  @Mixin private ReadingFlags reading;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** The options; values that do not fit together are wrong usage. */
  public PipelineOptions options(Console console) {
    if (isWithinOne()) {
      throw new ParameterException(
          command.commandLine(),
          "documents do not tell "
              + sources.get(0)
              + " from "
              + target
              + "; varieties of one language are for pairs, and for lines with --one-per-line");
    }
    return options(console, DEFAULTS.minConfidence());
  }

  /** Whether source and target are varieties of one language. */
  private boolean isWithinOne() {
    return sources.stream().anyMatch(s -> s.isSameBut(target) && !s.equals(target));
  }

  /** The languages of pairs, as they are named: a region says which text is read first. */
  public Languages languages() {
    try {
      return Languages.of(sources.get(0), target);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage());
    }
  }

  /** The field of records and tables that holds the text of a document. */
  public String textField() {
    return reading.reading().textField();
  }

  /** The charset of files without a byte-order mark, if it is named. */
  public Optional<Charset> charset() {
    return reading.reading().charset();
  }

  /** The options for files of lines, where every line is paired unless the user says otherwise. */
  public PipelineOptions lineOptions(Console console) {
    return ofOneLanguage(console, 0);
  }

  /** The options for pairs that are given, which are told from others. */
  public PipelineOptions pairOptions(Console console) {
    return ofOneLanguage(console, LEAST_OF_PAIRS);
  }

  /** The options for texts that are all in one language; a confidence if the user gives none. */
  public PipelineOptions ofOneLanguage(Console console, double usualConfidence) {
    if (sources.size() > 1) {
      throw new ParameterException(
          command.commandLine(), "lines and pairs are in one source language; name it by -s");
    }
    return options(console, usualConfidence);
  }

  private PipelineOptions options(Console console, double usualConfidence) {
    try {
      return DEFAULTS.toBuilder()
          .sources(isWithinOne() ? sources : sources.stream().map(Language::base).toList())
          .target(isWithinOne() ? target : target.base())
          .backend(backEnd.name())
          .mode(mode)
          .keepBoilerplate(reading.keepBoilerplate())
          .minConfidence(minConfidence == null ? usualConfidence : minConfidence)
          .reading(reading.reading())
          .splitting(reading.splitting(console, Optional.empty()))
          .threads(reading.threads())
          .build();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage());
    }
  }

  /** A pipeline whose back end is as it comes: for commands that do not translate. */
  public static Pipeline pipeline(
      PipelineOptions options, Console console, ProgressListener progress)
      throws InvalidInputException {
    return pipeline(options, DeliveryFactory.of(BackEnds.installed()), console, progress);
  }

  public static Pipeline pipeline(
      PipelineOptions options,
      DeliveryFactory deliveries,
      Console console,
      ProgressListener progress)
      throws InvalidInputException {
    return new PipelineFactory(deliveries, console.in()).create(options, progress);
  }
}
