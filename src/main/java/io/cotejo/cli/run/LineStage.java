package io.cotejo.cli.run;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.ingest.files.InputFinder;
import io.cotejo.ingest.files.LineStream;
import io.cotejo.ingest.files.LineStream.FileLine;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.text.Reasons;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings files of one sentence a line to a stage, a bounded batch at a time. Used once. */
final class LineStage {

  private static final int BATCH_LINES = 4096;
  private static final int BATCH_UNITS = 1 << 20;

  private final Console console;
  private final StageInput.Finder finder;
  private final PipelineOptions options;
  private final Work work;

  LineStage(Console console, StageInput.Finder finder, PipelineOptions options, Work work) {
    this.console = console;
    this.finder = finder;
    this.options = options;
    this.work = work;
  }

  /** What a stage makes of lines. */
  @FunctionalInterface
  interface Work {

    /**
     * Works on neighbouring lines.
     *
     * @param first how many lines that are not blank the document had before them
     */
    void write(String document, int first, List<FileLine> lines, Writer out)
        throws IOException, InvalidInputException;
  }

  int run(List<String> arguments) throws IOException, InvalidInputException {
    List<String> named = arguments.isEmpty() ? List.of("-") : arguments;
    InputFinder.Found found = finder.find(named);
    List<Diagnostic> problems = new ArrayList<>(found.missing());
    Writer out = console.writer();
    for (Input input : found.inputs()) {
      try (LineStream lines = open(input)) {
        read(input.name(), lines, out);
      } catch (UnreadableDocumentException e) {
        problems.add(e.diagnostic());
      } catch (LineException e) {
        problems.add(Diagnostic.of(input.label(), "cannot be read: " + e.getMessage()));
      }
    }
    out.flush();
    problems.forEach(console.err()::println);
    if (problems.isEmpty()) {
      return ExitCode.OK;
    }
    return problems.size() < found.inputs().size() + found.missing().size()
        ? ExitCode.SOME_FAILED
        : ExitCode.INVALID_INPUT;
  }

  /** An input that cannot be read; one that cannot be written ends the work. */
  private static final class LineException extends Exception {
    private static final long serialVersionUID = 1L;

    LineException(IOException e) {
      super(Reasons.of(e), e);
    }
  }

  private LineStream open(Input input) throws LineException, UnreadableDocumentException {
    try {
      InputStream in =
          input.path().isPresent() ? Files.newInputStream(input.path().get()) : console.in();
      return new LineStream(input.label(), in, options.reading().charset());
    } catch (IOException e) {
      throw new LineException(e);
    }
  }

  private void read(String document, LineStream lines, Writer out)
      throws IOException, InvalidInputException, UnreadableDocumentException, LineException {
    List<FileLine> batch = new ArrayList<>();
    int units = 0;
    int before = 0;
    for (Optional<FileLine> line = next(lines); line.isPresent(); line = next(lines)) {
      batch.add(line.get());
      units += line.get().text().length();
      if (batch.size() == BATCH_LINES || units > BATCH_UNITS) {
        work.write(document, before, batch, out);
        before += (int) batch.stream().filter(l -> !l.text().isBlank()).count();
        batch.clear();
        units = 0;
      }
    }
    work.write(document, before, batch, out);
  }

  private static Optional<FileLine> next(LineStream lines)
      throws UnreadableDocumentException, LineException {
    try {
      return lines.next();
    } catch (IOException e) {
      throw new LineException(e);
    }
  }
}
