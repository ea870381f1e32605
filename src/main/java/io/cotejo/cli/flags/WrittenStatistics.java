package io.cotejo.cli.flags;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.Headings;
import io.cotejo.score.Statistics;
import io.cotejo.score.StatisticsFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The flag by which the statistics of what was aligned are kept for other texts. */
public final class WrittenStatistics {

  @Option(
      names = "--write-statistics",
      descriptionKey = Headings.OUTPUT,
      paramLabel = "FILE",
      description = "Keep what the texts told of words, for --statistics.")
  private String name;

  public boolean isWritten() {
    return name != null;
  }

  /** Refuses a file that must not be written over; another one is replaced with -f only. */
  public void check(AbstractCommand command, boolean force) throws InvalidInputException {
    if (isWritten()) {
      OutputRule.of(command, List.of(), force).check(name, command.console().resolve(name));
    }
  }

  /** Writes the sum of some statistics. */
  public void write(Console console, List<Statistics> all) throws IOException {
    if (isWritten()) {
      Statistics sum = all.stream().reduce(Statistics.NONE, Statistics::merge);
      List<String> lines = new ArrayList<>();
      StatisticsFile.write(sum, lines::add);
      console.deliver(
          Optional.of(console.resolve(name)),
          out -> {
            for (String line : lines) {
              out.write(line + "\n");
            }
          });
    }
  }
}
