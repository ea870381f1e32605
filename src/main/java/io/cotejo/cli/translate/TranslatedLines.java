package io.cotejo.cli.translate;

import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Messages;
import io.cotejo.cli.console.Progress;
import io.cotejo.format.AtomicFiles;
import io.cotejo.format.ReviewLine;
import io.cotejo.pipeline.LineTranslation;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.text.ByteOrderMark;
import io.cotejo.translate.delivery.Stop;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.Optional;

/** {@code cotejo translate --one-per-line}. Used once. */
final class TranslatedLines {

  private static final String STDIN = "-";

  private final TranslateCommand command;
  private final Console console;
  private final PipelineOptions options;
  private final String input;
  private final Optional<String> review;
  private final Stop stop = new Stop();

  TranslatedLines(
      TranslateCommand command, PipelineOptions options, String input, Optional<String> review) {
    this.command = command;
    this.console = command.console();
    this.options = options;
    this.input = input;
    this.review = review;
  }

  int plan() throws IOException, InvalidInputException {
    try (LineTranslation lines = open();
        BufferedReader in = reader()) {
      String plan = command.describe(lines.plan(in));
      console.deliver(command.target(), out -> out.write(plan));
      return ExitCode.OK;
    }
  }

  private LineTranslation open() throws IOException, InvalidInputException {
    return new LineTranslation(options, command.deliveries(stop), stop);
  }

  int translate() throws IOException, InvalidInputException {
    LineTranslation.Summary[] summary = new LineTranslation.Summary[1];
    try (Progress progress = new Progress(console, command.quiet());
        LineTranslation lines = open();
        BufferedReader in = reader()) {
      deliver(
          out -> withReview(reviewer -> summary[0] = lines.translate(in, out, reviewer, progress)));
    } catch (IOException e) {
      if (stop.isRequested()) {
        console.err().println(Messages.STOPPED);
        return ExitCode.INTERRUPTED;
      }
      throw isUndecodable(e) ? notText() : e;
    }
    return report(summary[0]);
  }

  /** A file that is stopped halfway is not put in its place; standard output keeps what it got. */
  private void deliver(AtomicFiles.Content content) throws IOException {
    console.deliver(
        command.target(),
        out -> {
          content.writeTo(out);
          if (stop.isRequested()) {
            out.flush();
            throw new InterruptedIOException("stopped");
          }
        });
  }

  /** While an output is written, what is wrong with the input looks like an error of the output. */
  private static boolean isUndecodable(Throwable e) {
    return e != null && (e instanceof CharacterCodingException || isUndecodable(e.getCause()));
  }

  private FileSystemException notText() {
    return new FileSystemException(
        input, null, "not " + charset() + "; give the right charset with --charset");
  }

  private Charset charset() {
    return options.reading().charset().orElse(StandardCharsets.UTF_8);
  }

  @FunctionalInterface
  private interface Work {
    void with(LineTranslation.Reviewer reviewer) throws IOException;
  }

  private void withReview(Work work) throws IOException {
    if (review.isPresent()) {
      AtomicFiles.write(console.resolve(review.get()), out -> work.with(r -> line(r).writeTo(out)));
    } else {
      work.with(r -> {});
    }
  }

  private ReviewLine line(LineTranslation.Review review) {
    return new ReviewLine(
        input,
        review.line(),
        review.text(),
        review.failure().isPresent() ? null : review.translation(),
        review.doubts().stream().map(Doubt::code).toList(),
        review.failure().map(Throwable::getMessage).orElse(null),
        review.offer());
  }

  private int report(LineTranslation.Summary summary) {
    command.say(
        summary.lines()
            + " lines: "
            + (summary.lines() - summary.blank() - summary.failed())
            + " translated, "
            + summary.blank()
            + " blank, "
            + summary.failed()
            + " failed"
            + (summary.doubted() == 0 ? "" : ", " + Messages.doubts(summary.counts())));
    command.say(Messages.sent(summary.counts()));
    return console.exitCode(summary.failure(), ExitCode.OK);
  }

  private BufferedReader reader() throws IOException {
    InputStream in = input.equals(STDIN) ? console.in() : open(input);
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, charset().newDecoder()));
    reader.mark(1);
    if (reader.read() != ByteOrderMark.CHARACTER) {
      reader.reset();
    }
    return reader;
  }

  private InputStream open(String name) throws IOException {
    if (Files.isDirectory(console.resolve(name))) {
      throw new FileSystemException(name, null, "is a folder; name a file of one sentence a line");
    }
    return Files.newInputStream(console.resolve(name));
  }
}
