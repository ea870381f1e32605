package io.cotejo.cli.flags;

import io.cotejo.cli.console.Headings;
import picocli.CommandLine.Option;

/** The flags of stages whose inputs may hold one sentence a line. */
public final class PerLine {

  @Option(
      names = "--one-per-line",
      descriptionKey = Headings.INPUT,
      description = "Each line of the inputs is a sentence; files of any size.")
  private boolean asked;

  @Option(
      names = "--format",
      descriptionKey = Headings.OUTPUT,
      paramLabel = "FORMAT",
      description =
          "jsonl, or tsv: with a header, but with --one-per-line one line for each (default:"
              + " jsonl).")
  private Format format;

  /** How results are written. */
  enum Format {
    JSONL,
    TSV
  }

  /** Whether inputs are to be read line by line. */
  public boolean asked() {
    return asked;
  }

  public boolean isTable() {
    return format == Format.TSV;
  }
}
