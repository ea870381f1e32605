package io.cotejo.cli.flags;

import io.cotejo.cli.console.Headings;
import io.cotejo.pipeline.PipelineOptions;
import java.nio.charset.Charset;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The flags of all commands that read files of text, and much of it. */
public final class FileFlags {

  @Option(
      names = "--charset",
      descriptionKey = Headings.INPUT,
      paramLabel = "NAME",
      converter = Converters.OfCharset.class,
      description = "Charset of inputs without a byte-order mark (default: told from each file).")
  private Charset charset;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Number of threads; changes the speed only (default: all processors).")
  private int threads = PipelineOptions.defaults().threads();

  public Optional<Charset> charset() {
    return Optional.ofNullable(charset);
  }

  public int threads() {
    return threads;
  }
}
