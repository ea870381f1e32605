package io.cotejo.cli;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.format.AtomicFiles;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.InputFinder;
import io.cotejo.pipeline.FileTranslation;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.translate.delivery.Plan;
import io.cotejo.translate.delivery.Stop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code cotejo translate --keep-format}. Used once. */
final class TranslatedFiles {

  private final TranslateCommand command;
  private final Console console;
  private final PipelineOptions options;
  private final List<String> arguments;
  private final Stop stop = new Stop();

  TranslatedFiles(TranslateCommand command, PipelineOptions options, List<String> arguments) {
    this.command = command;
    this.console = command.console();
    this.options = options;
    this.arguments = arguments;
  }

  int plan() throws IOException, InvalidInputException {
    try (FileTranslation files = open()) {
      InputFinder.Found found = find(files);
      List<Diagnostic> problems = new ArrayList<>(found.missing());
      Plan plan = files.plan(found.inputs(), problems);
      problems.forEach(console.err()::println);
      String text = command.describe(plan);
      AlignCommand.deliver(console, java.util.Optional.empty(), out -> out.write(text));
      return problems.isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED;
    }
  }

  private FileTranslation open() throws IOException, InvalidInputException {
    return new FileTranslation(options, command.deliveries(stop), stop);
  }

  private InputFinder.Found find(FileTranslation files) throws InvalidInputException {
    InputFinder.Found found =
        new InputFinder(console.folder(), files::knows, files.endings()).find(arguments);
    if (found.inputs().contains(Input.STDIN)) {
      throw new InvalidInputException(
          Diagnostic.of("-", "standard input has no name to tell its format by; name a file"));
    }
    return found;
  }

  /** Translates into a file or a folder. */
  int translate(String output, boolean force) throws IOException, InvalidInputException {
    FileTranslation.Summary summary;
    InputFinder.Found found;
    try (Progress progress = new Progress(console, command.quiet());
        FileTranslation files = open()) {
      found = find(files);
      Map<Input, Path> targets =
          new FileTargets(console, output, arguments).of(found.inputs(), force);
      summary =
          files.translate(
              found.inputs(),
              (input, bytes) -> AtomicFiles.write(targets.get(input), bytes),
              progress);
    }
    found.missing().forEach(console.err()::println);
    summary.problems().forEach(console.err()::println);
    if (stop.isRequested()) {
      console.err().println(Messages.STOPPED);
      return ExitCode.INTERRUPTED;
    }
    report(summary, found, output);
    return exitCode(summary, found);
  }

  private int exitCode(FileTranslation.Summary summary, InputFinder.Found found) {
    if (summary.failure().isPresent()) {
      console.err().println(Messages.of(summary.failure().get()));
      return ExitCode.of(summary.failure().get());
    }
    if (summary.files() == 0) {
      return ExitCode.INVALID_INPUT;
    }
    boolean sound = summary.problems().isEmpty() && found.missing().isEmpty();
    return sound ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  private void report(FileTranslation.Summary summary, InputFinder.Found found, String output) {
    Map<String, Long> counts = summary.counts();
    command.say(
        summary.files()
            + " files in "
            + output
            + ": "
            + summary.translated()
            + " sentences translated, "
            + summary.left()
            + " left as they are, "
            + summary.failed()
            + " failed"
            + (summary.looseCodes() == 0
                ? ""
                : ", " + summary.looseCodes() + " with their inline tags at the end")
            + (found.passedOver() == 0 ? "" : ", " + found.passedOver() + " files passed over")
            + (counts.getOrDefault("translation.doubted", 0L) == 0
                ? ""
                : ", " + Messages.doubts(counts)));
    command.say(Messages.sent(counts));
  }
}
