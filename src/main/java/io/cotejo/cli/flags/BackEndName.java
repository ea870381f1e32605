package io.cotejo.cli.flags;

import io.cotejo.cli.console.Headings;
import io.cotejo.pipeline.PipelineOptions;
import picocli.CommandLine.Option;

/** The flag that names a back end. */
public final class BackEndName {

  @Option(
      names = {"-b", "--backend"},
      descriptionKey = Headings.TRANSLATION,
      paramLabel = "NAME",
      description = "Translation back end, or none (default: dictionary).")
  private String name = PipelineOptions.defaults().backend();

  public String name() {
    return name;
  }
}
