package io.cotejo.cli.flags;

import io.cotejo.bitext.Language;
import io.cotejo.cli.console.Console;
import io.cotejo.ingest.ReadOptions;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.segment.SplitOptions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The flags of all commands that read documents and split them. */
public final class ReadingFlags {

  private static final PipelineOptions DEFAULTS = PipelineOptions.defaults();

  @Option(names = "--keep-boilerplate", description = "Treat menus and boxes like running text.")
  private boolean keepBoilerplate;

  @Mixin private FileFlags files;

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
      names = "--sentence-model",
      paramLabel = "LANG=FILE",
      converter = Converters.OfLanguage.class,
      description =
          "OpenNLP model of sentence ends for a language: a .bin, or a jar such as"
              + " opennlp-models-sentdetect-de (default: es and en, and such jars on the class"
              + " path).")
  private Map<Language, String> models = new LinkedHashMap<>();

  @Option(
      names = "--abbreviations",
      paramLabel = "LANG=FILE",
      converter = Converters.OfLanguage.class,
      description = "More abbreviations of a language, one a line (docs/formats.md).")
  private Map<Language, String> abbreviations = new LinkedHashMap<>();

  public boolean keepBoilerplate() {
    return keepBoilerplate;
  }

  public int threads() {
    return files.threads();
  }

  public ReadOptions reading() {
    return ReadOptions.defaults()
        .withCharset(files.charset())
        .withTextField(textField)
        .withIdField(idField);
  }

  public SplitOptions splitting(Console console, Optional<Language> language) {
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
