package io.cotejo.cli.flags;

import io.cotejo.bitext.Language;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.Headings;
import io.cotejo.pipeline.PipelineOptions;
import java.nio.charset.Charset;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The flags of all commands that read documents and split them. */
public final class ReadingFlags {

  private static final PipelineOptions DEFAULTS = PipelineOptions.defaults();

  @Option(
      names = "--keep-boilerplate",
      descriptionKey = Headings.INPUT,
      description = "Treat menus and boxes like running text.")
  private boolean keepBoilerplate;

  @Mixin private SplitFlags split;

  @Option(
      names = "--text-field",
      descriptionKey = Headings.INPUT,
      paramLabel = "NAME",
      description = "Field of JSONL and TSV inputs that holds the text (default: text).")
  private String textField = DEFAULTS.reading().textField();

  @Option(
      names = "--id-field",
      descriptionKey = Headings.INPUT,
      paramLabel = "NAME",
      description = "Field of JSONL and TSV inputs that names a record (default: id).")
  private String idField = DEFAULTS.reading().idField();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** The options of a command that only reads and splits; of one language, or of any. */
  public PipelineOptions options(Console console, Optional<Language> language) {
    return OptionsOf.flags(
        command, options -> on(options, console, language).backend(PipelineOptions.NO_BACKEND));
  }

  PipelineOptions.Builder on(
      PipelineOptions.Builder options, Console console, Optional<Language> language) {
    return split
        .on(options, console, language)
        .keepBoilerplate(keepBoilerplate)
        .reading(split.reading().withTextField(textField).withIdField(idField));
  }

  String textField() {
    return textField;
  }

  Optional<Charset> charset() {
    return split.reading().charset();
  }
}
