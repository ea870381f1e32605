package io.cotejo.cli;

import picocli.CommandLine.Option;

/** The flags of stages whose inputs may hold one sentence a line. */
final class PerLine {

  @Option(
      names = "--one-per-line",
      description = "Each line of the inputs is a sentence; files of any size.")
  private boolean asked;

  @Option(
      names = "--format",
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
  boolean asked() {
    return asked;
  }

  boolean isTable() {
    return format == Format.TSV;
  }
}
