package io.cotejo.cli.review;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.BitextInput;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Headings;
import io.cotejo.cli.flags.TermFiles;
import io.cotejo.review.DecisionLog;
import io.cotejo.review.Review;
import io.cotejo.review.ReviewServer;
import io.cotejo.run.HeldRun;
import io.cotejo.run.RunFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cotejo review}: the page on which people check a run. */
@Command(
    name = "review",
    description = {
      "Check a run in the browser: accept, reject, regroup and edit its pairs.",
      "",
      "Every action is kept at once, in decisions.jsonl beside the run's results; cotejo export",
      "and cotejo decisions apply it. The page is served to this machine only.",
      "",
      "The address works once; the browser that opens it may come back. Where the review was",
      "started again, a page that is still open goes on and saves what is pending: the port and",
      "the secrets stay in the file .review.json beside the decisions, for your eyes only."
    },
    footer = {
      "",
      "Examples:",
      "  cotejo review out/        prints an address to open; Ctrl-C ends it",
      "  cotejo review out/ --as anna --glossary terms.tsv    her name stays with what she decides",
      "",
      "On another machine, through SSH (the numbers may differ: -L 8000:127.0.0.1:7000):",
      "  here$   ssh -L 7000:127.0.0.1:7000 there",
      "  there$  cotejo review out/ --port 7000    then open its address here",
      "",
      "  cotejo export out/ --format html -o review.html    the same page as one file to send"
    })
public final class ReviewCommand extends AbstractCommand {

  private static final int LAST_PORT = 65_535;

  @Parameters(arity = "0..1", paramLabel = "RUN", description = "Folder of a run (default: out).")
  private String run = "out";

  @Option(
      names = "--port",
      descriptionKey = Headings.OUTPUT,
      paramLabel = "N",
      description =
          "Port of 127.0.0.1 (default: that of the last review of the run, else any that is free).")
  private int port;

  @Mixin private ReviewerFlag reviewer;

  @Option(
      names = "--glossary",
      descriptionKey = Headings.INPUT,
      paramLabel = "FILE",
      description = "Terms to mark in the texts: term, tab, translation, one a line.")
  private String glossary;

  public ReviewCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    if (port < 0 || port > LAST_PORT) {
      throw wrongUsage("--port must be in [0, " + LAST_PORT + "]: " + port);
    }
    String by = reviewer.name(this);
    Review review = review(by);
    String file = RunFolder.in(run, DecisionLog.FILE);
    try (ReviewServer server = serve(review, file)) {
      // A result: scripts read it from standard output.
      console().out().write((server.address() + "\n").getBytes(StandardCharsets.UTF_8));
      console().out().flush();
      say("open it in a browser; decisions go to " + file + "; Ctrl-C ends");
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.OK;
  }

  private ReviewServer serve(Review review, String file) throws IOException, InvalidInputException {
    try {
      return new ReviewServer(
          review, console().resolve(file), port, new SecureRandom(), Clock.systemUTC());
    } catch (DecisionLog.BusyException e) {
      throw new InvalidInputException(Diagnostic.of(file, e.getMessage()));
    }
  }

  private Review review(String by) throws IOException, InvalidInputException {
    Map<String, String> terms =
        glossary == null ? Map.of() : new TermFiles(console()).glossary(glossary);
    HeldRun held = HeldRun.read(run, console().resolve(run), console().err()::println);
    String title = BitextInput.title(console(), run);
    return new Review(title, held.bitext().bitext(), held.log(), by, terms);
  }
}
