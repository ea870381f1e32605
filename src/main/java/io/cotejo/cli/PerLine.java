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
      description = "With --one-per-line: jsonl, or tsv with one line for each (default: jsonl).")
  private Format format;

  /** How results are written. */
  enum Format {
    JSONL,
    TSV
  }

  /**
   * Whether inputs are to be read line by line.
   *
   * @throws ParameterException if the flags do not fit together
   */
  boolean asked(AbstractCommand command) {
    if (format != null && !asked) {
      throw command.wrongUsage("--format needs --one-per-line");
    }
    return asked;
  }

  boolean isTable() {
    return format == Format.TSV;
  }
}
