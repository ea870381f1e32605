package io.cotejo.cli.review;

import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Headings;
import io.cotejo.review.Reviewer;
import picocli.CommandLine.Option;

/** Who decides. */
final class ReviewerFlag {

  @Option(
      names = "--as",
      descriptionKey = Headings.OUTPUT,
      paramLabel = "NAME",
      description = "Who decides; kept with each decision (default: nobody is named).")
  private String name = "";

  /** The name; empty if there is none. What can be none is wrong usage. */
  String name(AbstractCommand command) {
    try {
      return Reviewer.check(name);
    } catch (IllegalArgumentException e) {
      throw command.wrongUsage("--as: " + e.getMessage());
    }
  }
}
