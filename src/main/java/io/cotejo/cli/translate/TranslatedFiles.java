package io.cotejo.cli.translate;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.LeftOutReason;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Messages;
import io.cotejo.cli.console.Progress;
import io.cotejo.format.AtomicFiles;
import io.cotejo.format.ReviewLine;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.files.InputFinder;
import io.cotejo.pipeline.FileTranslation;
import io.cotejo.pipeline.FileTranslation.Review;
import io.cotejo.pipeline.FileTranslation.Sink;
import io.cotejo.pipeline.FileTranslation.Summary;
import io.cotejo.pipeline.LeftOutLine;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.translate.delivery.Plan;
import io.cotejo.translate.delivery.Stop;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code cotejo translate} of files in their own format. Used once. */
final class TranslatedFiles {

  private final TranslateCommand command;
  private final Console console;
  private final PipelineOptions options;
  private final List<String> arguments;
  private final Optional<String> output;
  private final Optional<String> review;
  private final List<ReviewLine> reviews = new ArrayList<>();
  private final Stop stop = new Stop();

  TranslatedFiles(
      TranslateCommand command,
      PipelineOptions options,
      List<String> arguments,
      Optional<String> output,
      Optional<String> review) {
    this.command = command;
    this.console = command.console();
    this.options = options;
    this.arguments = arguments;
    this.output = output;
    this.review = review;
  }

  int plan() throws IOException, InvalidInputException {
    try (Progress progress = new Progress(console, command.quiet());
        FileTranslation files = open()) {
      InputFinder.Found found = find(files);
      List<Diagnostic> problems = new ArrayList<>(found.missing());
      Plan plan = files.plan(found.inputs(), problems, progress);
      problems.forEach(console.err()::println);
      String text = command.describe(plan);
      console.deliver(Optional.empty(), out -> out.write(text));
      return problems.isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED;
    }
  }

  private FileTranslation open() throws IOException, InvalidInputException {
    return new FileTranslation(options, command.intoField(), command.deliveries(stop), stop);
  }

  private InputFinder.Found find(FileTranslation files) throws InvalidInputException {
    InputFinder.Found found =
        command.found(new InputFinder(console.folder(), files::knows, files.endings()), arguments);
    if (found.inputs().contains(Input.STDIN)) {
      throw new InvalidInputException(
          Diagnostic.of("-", "standard input has no name to tell its format by; name a file"));
    }
    return found;
  }

  /** Translates into a file, a folder, or to standard output. */
  int translate(boolean force) throws IOException, InvalidInputException {
    Summary summary;
    InputFinder.Found found;
    try (Progress progress = new Progress(console, command.quiet());
        FileTranslation files = open()) {
      found = find(files);
      Sink sink = sink(files, found.inputs(), force);
      summary = files.translate(found.inputs(), sink, this::note, progress);
    }
    found.missing().forEach(console.err()::println);
    summary.problems().forEach(console.err()::println);
    summary.notices().forEach(n -> command.say("cotejo: note: " + n.text()));
    writeReviews();
    if (stop.isRequested()) {
      console.err().println(Messages.STOPPED);
      command.say(summary.files() + " files are done; -f writes them once more");
      return ExitCode.INTERRUPTED;
    }
    command.verbose().tell(console, summary.left().stream().map(Messages::leftOut).toList());
    report(summary, found.filesPassedOver());
    return exitCode(summary, found.missing());
  }

  private Sink sink(FileTranslation files, List<Input> inputs, boolean force)
      throws IOException, InvalidInputException {
    if (output.isPresent()) {
      FileTargets places = new FileTargets(command, output.get(), arguments);
      Map<Input, Path> targets = places.of(inputs, force);
      for (Map.Entry<Input, Path> target : targets.entrySet()) {
        if (files.differ(target.getKey().name(), target.getValue().getFileName().toString())) {
          throw new FileSystemException(
              output.get(),
              null,
              "has the ending of another format, and none is changed; give it "
                  + "that of "
                  + target.getKey().label());
        }
      }
      if (review.isPresent()) {
        places.checkReport(console.resolve(review.get()), review.get(), targets);
      }
      return (input, bytes) -> AtomicFiles.write(targets.get(input), bytes);
    }
    if (inputs.size() > 1) {
      throw command.wrongUsage(inputs.size() + " files need -o with a folder");
    }
    return (input, bytes) -> {
      console.out().write(bytes);
      console.out().flush();
    };
  }

  private void note(Review doubt) {
    if (review.isPresent()) {
      reviews.add(
          new ReviewLine(
              doubt.input().label(),
              doubt.line(),
              doubt.text(),
              doubt.failure().isPresent() ? null : doubt.translation(),
              doubt.doubts().stream().map(Doubt::code).sorted().toList(),
              doubt.failure().map(Throwable::getMessage).orElse(null),
              doubt.offer()));
    }
  }

  private void writeReviews() throws IOException {
    if (review.isPresent()) {
      AtomicFiles.write(
          console.resolve(review.get()),
          out -> {
            for (ReviewLine line : reviews) {
              line.writeTo(out);
            }
          });
    }
  }

  private int exitCode(Summary summary, List<Diagnostic> missing) {
    boolean sound = summary.problems().isEmpty() && missing.isEmpty() && summary.failed() == 0;
    int code = sound ? ExitCode.OK : ExitCode.SOME_FAILED;
    return console.exitCode(
        summary.failure(), summary.files() == 0 ? ExitCode.INVALID_INPUT : code);
  }

  private static String left(List<LeftOutLine> lines) {
    if (lines.isEmpty()) {
      return "0 left as they are";
    }
    Map<LeftOutReason, Long> counts = LeftOut.counts(lines.stream().map(LeftOutLine::reason));
    boolean page = counts.keySet().stream().anyMatch(LeftOutReason::isOfPage);
    return Messages.leftOut(counts).replaceFirst(" ", " left as they are ")
        + (page ? "; --keep-boilerplate takes menus and the like, too" : "");
  }

  private void report(Summary summary, int passedOver) {
    List<String> parts = new ArrayList<>();
    parts.add(summary.translated() + " sentences translated");
    parts.add(left(summary.left()));
    parts.add(summary.failed() + " failed");
    if (summary.looseCodes() > 0) {
      parts.add(summary.looseCodes() + " with their tags at the end");
    }
    if (passedOver > 0) {
      parts.add(passedOver + " files passed over");
    }
    if (summary.counts().doubted() > 0) {
      parts.add(Messages.doubts(summary.counts()));
    }
    String files = summary.files() == 1 ? "1 file: " : summary.files() + " files: ";
    command.say(files + String.join(", ", parts));
    command.say(Messages.sent(summary.counts()));
  }
}
