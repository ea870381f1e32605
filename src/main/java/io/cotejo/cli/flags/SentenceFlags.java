package io.cotejo.cli.flags;

import io.cotejo.bitext.Language;
import io.cotejo.cli.console.Headings;
import io.cotejo.pipeline.PipelineOptions;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The flags of commands that are given files of one sentence a line. */
public final class SentenceFlags {

  @Option(
      names = {"-s", "--source"},
      descriptionKey = Headings.LANGUAGES,
      paramLabel = "LANG",
      converter = Converters.OfVariety.class,
      description = "Language of the sentences that are compared by a translation (default: es).")
  private Language source = PipelineOptions.defaults().source();

  @Option(
      names = {"-t", "--target"},
      descriptionKey = Headings.LANGUAGES,
      paramLabel = "LANG",
      converter = Converters.OfVariety.class,
      description = "Language of those that they are compared with (default: en).")
  private Language target = PipelineOptions.defaults().target();

  @Mixin private BackEndName backEnd;

  @Mixin private FileFlags files;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** The options; pairs that are less likely than {@code minConfidence} are none. */
  public PipelineOptions options(double minConfidence) {
    return OptionsOf.flags(
        command,
        options ->
            new LanguageChoice(List.of(source), target)
                .on(options)
                .backend(backEnd.name())
                .minConfidence(minConfidence)
                .reading(PipelineOptions.defaults().reading().withCharset(files.charset()))
                .threads(files.threads()));
  }
}
