package io.cotejo.cli.flags;

import io.cotejo.bitext.Language;
import io.cotejo.cli.console.Headings;
import io.cotejo.format.pairs.Languages;
import io.cotejo.pipeline.PipelineOptions;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The flags that say from which languages into which one. */
public final class LanguageFlags {

  private static final PipelineOptions DEFAULTS = PipelineOptions.defaults();

  @Option(
      names = {"-s", "--source"},
      descriptionKey = Headings.LANGUAGES,
      paramLabel = "LANG",
      split = ",",
      converter = Converters.OfVariety.class,
      description = "Language that is translated, or several: es,pt,fr (default: es).")
  private List<Language> sources = DEFAULTS.sources();

  @Option(
      names = {"-t", "--target"},
      descriptionKey = Headings.LANGUAGES,
      paramLabel = "LANG",
      converter = Converters.OfVariety.class,
      description = "Language it is translated into and aligned with (default: en).")
  private Language target = DEFAULTS.target();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  PipelineOptions.Builder on(PipelineOptions.Builder options) {
    return choice().on(options);
  }

  private LanguageChoice choice() {
    return new LanguageChoice(sources, target);
  }

  /** The languages of pairs, as they are named: a region says which text is read first. */
  Languages ofPairs() {
    try {
      return Languages.of(sources.get(0), target);
    } catch (IllegalArgumentException e) {
      throw wrongUsage(e.getMessage());
    }
  }

  /** Refuses several languages, where all texts are in one. */
  void checkOne() {
    if (sources.size() > 1) {
      throw wrongUsage("lines and pairs are in one source language; name it by -s");
    }
  }

  /** Refuses varieties of one language, where it is told what a text is in. */
  void checkTold() {
    if (choice().isWithinOne()) {
      throw wrongUsage(
          "documents do not tell "
              + sources.get(0)
              + " from "
              + target
              + "; varieties of one language are for pairs, and for lines with --one-per-line");
    }
  }

  private ParameterException wrongUsage(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
