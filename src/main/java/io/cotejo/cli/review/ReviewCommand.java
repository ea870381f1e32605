package io.cotejo.cli.review;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.BitextInput;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Headings;
import io.cotejo.format.pairs.Languages;
import io.cotejo.review.DecisionLog;
import io.cotejo.review.ReviewServer;
import io.cotejo.run.RunFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cotejo review}: the page on which people check a run. */
@Command(
    name = "review",
    description = {
      "Check a run in the browser: accept, reject, regroup and edit its pairs.",
      "",
      "Every action is kept at once, in decisions.jsonl beside the run's results; cotejo export",
      "and cotejo decisions apply it. The page is served to this machine only."
    },
    footer = {
      "",
      "Examples:",
      "  cotejo review out/        prints an address to open; Ctrl-C ends it",
      "  cotejo export out/ --format html -o review.html    the same page as one file to send"
    })
public final class ReviewCommand extends AbstractCommand {

  @Parameters(arity = "0..1", paramLabel = "RUN", description = "Folder of a run (default: out).")
  private String run = "out";

  @Option(
      names = "--port",
      descriptionKey = Headings.OUTPUT,
      paramLabel = "N",
      description = "Port of 127.0.0.1 (default: any that is free).")
  private int port;

  public ReviewCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    if (!Files.isDirectory(console().resolve(run))) {
      throw new InvalidInputException(Diagnostic.of(run, "no such folder; name one of cotejo run"));
    }
    RunFolder folder = folder();
    String file = RunFolder.in(run, DecisionLog.FILE);
    try (ReviewServer server =
        new ReviewServer(
            run,
            folder.bitext().bitext(),
            folder.log(),
            console().resolve(file),
            port,
            new SecureRandom())) {
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

  private RunFolder folder() throws IOException, InvalidInputException {
    try (BitextInput given = new BitextInput(console(), run)) {
      return given.run(Languages.OF_FILE, Optional.empty());
    }
  }
}
