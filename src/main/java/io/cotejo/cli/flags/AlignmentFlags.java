package io.cotejo.cli.flags;

import io.cotejo.cli.console.Headings;
import io.cotejo.pipeline.PipelineOptions;
import picocli.CommandLine.Option;

/** The flags of commands that align documents. */
public final class AlignmentFlags {

  private static final double LEAST_OF_PAIRS = 0.5;

  @Option(
      names = "--mode",
      descriptionKey = Headings.ALIGNMENT,
      paramLabel = "MODE",
      description = "How to align: auto, parallel or comparable (default: auto).")
  private PipelineOptions.Mode mode = PipelineOptions.defaults().mode();

  @Option(
      names = "--min-confidence",
      descriptionKey = Headings.ALIGNMENT,
      paramLabel = "P",
      description =
          "Leave pairs apart that are less likely than this (default: 0.5; with --one-per-line 0"
              + " unless MODE is comparable; pairs that are given are none below 0.5).")
  private Double minConfidence;

  /** The options for documents. */
  public PipelineOptions.Builder on(PipelineOptions.Builder options) {
    return on(options, PipelineOptions.defaults().minConfidence());
  }

  /** The options for files of lines: in order, every line is paired unless the user says no. */
  public PipelineOptions.Builder onLines(PipelineOptions.Builder options) {
    return on(options, mode == PipelineOptions.Mode.COMPARABLE ? LEAST_OF_PAIRS : 0);
  }

  /** The options for pairs that are given, which are told from others. */
  public PipelineOptions.Builder onPairs(PipelineOptions.Builder options) {
    return on(options, LEAST_OF_PAIRS);
  }

  private PipelineOptions.Builder on(PipelineOptions.Builder options, double usual) {
    return options.mode(mode).minConfidence(minConfidence == null ? usual : minConfidence);
  }
}
