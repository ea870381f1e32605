package io.cotejo.cli.lines;

import io.cotejo.align.AlignOptions;
import io.cotejo.cli.console.Headings;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The flags of {@code cotejo align} for files of one sentence a line. */
final class LineFlags {

  @Option(
      names = "--one-per-line",
      descriptionKey = Headings.INPUT,
      description = "The inputs are SOURCE and TARGET with one sentence a line.")
  private boolean onePerLine;

  @Option(
      names = "--pivot",
      descriptionKey = Headings.INPUT,
      paramLabel = "FILE",
      description =
          "Translation of SOURCE, line by line (default: translate with --backend). Several: once"
              + " for each.")
  private List<String> pivots = List.of();

  @Option(
      names = "--batch",
      descriptionKey = Headings.INPUT,
      paramLabel = "FILE",
      description =
          "Many pairs, one a line: source, target, pivot or empty (or several), output,"
              + " separated by tabs.")
  private String batch;

  @Option(
      names = "--pool",
      descriptionKey = Headings.ALIGNMENT,
      description = "Estimate over the whole batch instead of each pair by itself.")
  private boolean pool;

  @Option(
      names = "--boundary",
      descriptionKey = Headings.ALIGNMENT,
      paramLabel = "LINE",
      description = "A line that cuts both texts, such as .EOA; no bead crosses it.")
  private String boundary;

  @Option(
      names = "--links",
      descriptionKey = Headings.ALIGNMENT,
      paramLabel = "FILE",
      description =
          "Beads that are known, one a line ([3]:[4, 5]); they are kept, but for those with an"
              + " empty side.")
  private String links;

  @Option(
      names = "--max-bead",
      descriptionKey = Headings.ALIGNMENT,
      paramLabel = "N",
      description =
          "Most sentences on one side of a bead, 1 to 10 (default: 5, and up to 12 where the texts"
              + " ask for it).")
  private Integer maxBead;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  boolean asked() {
    if (!onePerLine && batch == null && (!pivots.isEmpty() || boundary != null || links != null)) {
      throw wrongUsage("--pivot, --boundary and --links need --one-per-line");
    }
    if (batch != null && (!pivots.isEmpty() || links != null)) {
      throw wrongUsage("--pivot and --links are for one pair; --batch names pivots itself");
    }
    if (pool && batch == null) {
      throw wrongUsage("--pool needs --batch");
    }
    return onePerLine || batch != null;
  }

  /** Whether decisions of people can be heeded beside these flags. */
  boolean leavesRoom() {
    return batch == null && links == null && boundary == null;
  }

  AlignOptions search(int threads) {
    AlignOptions usual = AlignOptions.defaults().withThreads(threads);
    if (maxBead == null) {
      return usual;
    }
    if (maxBead < 1 || maxBead > AlignOptions.LARGEST_SIDE) {
      throw wrongUsage(
          "--max-bead must be from 1 to " + AlignOptions.LARGEST_SIDE + ": " + maxBead);
    }
    return usual.withMaxBead(maxBead);
  }

  ParameterException wrongUsage(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  List<String> pivots() {
    return pivots;
  }

  String batch() {
    return batch;
  }

  boolean pool() {
    return pool;
  }

  String boundary() {
    return boundary;
  }

  String links() {
    return links;
  }
}
