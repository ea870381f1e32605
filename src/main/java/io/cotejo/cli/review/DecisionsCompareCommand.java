package io.cotejo.cli.review;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.ReviewState;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Messages;
import io.cotejo.cli.flags.OutputFile;
import io.cotejo.review.Agreement;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code cotejo decisions compare}: how far two people agree. */
@Command(
    name = "compare",
    description = {
      "Tell how far two people agree on the rows that both judged.",
      "",
      "Agreement, Cohen's κ (1960: agreement beyond chance; 1 is all, 0 as by chance), how many rows",
      "got which two verdicts, and those that got different ones. What both logs begin with is",
      "nobody's own, and remarks are no verdicts: neither is counted."
    },
    footer = {"", "Example:", "  cotejo decisions compare anna.jsonl ben.jsonl"})
final class DecisionsCompareCommand extends AbstractCommand {

  @Parameters(index = "0", paramLabel = "LOG", description = "A log of a review.")
  private String first;

  @Parameters(index = "1", paramLabel = "LOG", description = "Another one of the same texts.")
  private String second;

  @Mixin private OutputFile output;

  DecisionsCompareCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    output.check(this);
    Agreement agreement =
        Agreement.of(GivenLog.read(console(), first), GivenLog.read(console(), second));
    output.write(console(), out -> write(agreement, out));
    return ExitCode.OK;
  }

  private void write(Agreement agreement, Writer out) throws IOException {
    out.write("in common   " + agreement.common() + " decisions, not counted\n");
    out.write("both        " + agreement.both() + " rows\n");
    out.write("first only  " + agreement.firstOnly() + " rows (" + first + ")\n");
    out.write("second only " + agreement.secondOnly() + " rows (" + second + ")\n");
    out.write("agreement   " + figure(agreement.observed()) + "\n");
    out.write("kappa       " + figure(agreement.kappa()) + "\n");
    if (agreement.both() > 0) {
      writeTable(agreement.counts(), out);
    }
    for (Agreement.Difference one : agreement.differing()) {
      out.write(word(one.first()) + " / " + word(one.second()) + "  ");
      out.write(Messages.plain(one.row().beginnings()) + "\n");
    }
  }

  private static String figure(OptionalDouble value) {
    return value.isEmpty()
        ? "undefined"
        : String.format(Locale.ROOT, "%.4f", value.getAsDouble()).replace("-0.0000", "0.0000");
  }

  /** A line for each state of the first, a column for each of the second. */
  private static void writeTable(Map<ReviewState, Map<ReviewState, Integer>> counts, Writer out)
      throws IOException {
    List<ReviewState> states = Agreement.verdicts();
    out.write(String.format(Locale.ROOT, "\n%-10s", ""));
    for (ReviewState state : states) {
      out.write(String.format(Locale.ROOT, "%10s", word(state)));
    }
    for (ReviewState row : states) {
      out.write(String.format(Locale.ROOT, "\n%-10s", word(row)));
      for (ReviewState column : states) {
        int count = counts.getOrDefault(row, Map.of()).getOrDefault(column, 0);
        out.write(String.format(Locale.ROOT, "%10d", count));
      }
    }
    out.write("\n\n");
  }

  private static String word(ReviewState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
