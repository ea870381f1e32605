package io.cotejo.cli.flags;

import io.cotejo.bitext.Language;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.Headings;
import io.cotejo.ingest.ReadOptions;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.segment.SplitOptions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The flags of commands that read text and split it. */
public final class SplitFlags {

  @Mixin private FileFlags files;

  @Option(
      names = "--sentence-model",
      descriptionKey = Headings.INPUT,
      paramLabel = "LANG=FILE",
      converter = Converters.OfLanguage.class,
      description =
          "OpenNLP model of sentence ends for a language: a .bin, or a jar such as"
              + " opennlp-models-sentdetect-de (default: es and en, and such jars on the class"
              + " path).")
  private Map<Language, String> models = new LinkedHashMap<>();

  @Option(
      names = "--abbreviations",
      descriptionKey = Headings.INPUT,
      paramLabel = "LANG=FILE",
      converter = Converters.OfLanguage.class,
      description = "More abbreviations of a language, one a line (docs/formats.md).")
  private Map<Language, String> abbreviations = new LinkedHashMap<>();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** The options of a command that measures. */
  public PipelineOptions options(Console console) {
    return OptionsOf.flags(
        command,
        options ->
            on(options, console, Optional.empty())
                .backend(PipelineOptions.NO_BACKEND)
                .reading(reading()));
  }

  PipelineOptions.Builder on(
      PipelineOptions.Builder options, Console console, Optional<Language> language) {
    return options.splitting(splitting(console, language)).threads(files.threads());
  }

  ReadOptions reading() {
    return ReadOptions.defaults().withCharset(files.charset());
  }

  private SplitOptions splitting(Console console, Optional<Language> language) {
    return SplitOptions.NONE
        .withLanguage(language)
        .withModels(files(models, console))
        .withAbbreviations(files(abbreviations, console));
  }

  private static Map<Language, Path> files(Map<Language, String> named, Console console) {
    Map<Language, Path> resolved = new HashMap<>();
    named.forEach((language, file) -> resolved.put(language, console.resolve(file)));
    return resolved;
  }
}
