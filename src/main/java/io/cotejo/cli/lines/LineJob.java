package io.cotejo.cli.lines;

import io.cotejo.align.Pooled;
import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Settled;
import io.cotejo.bitext.Side;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Messages;
import io.cotejo.cli.console.TextLines;
import io.cotejo.cli.flags.LogFlag;
import io.cotejo.cli.flags.OutputRule;
import io.cotejo.evaluate.BeadFile;
import io.cotejo.evaluate.GoldBead;
import io.cotejo.evaluate.ScoredBead;
import io.cotejo.format.AtomicFiles;
import io.cotejo.format.pairs.BeadListWriter;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.pipeline.LineAlignment;
import io.cotejo.pipeline.LinePair;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.review.DecisionLog;
import io.cotejo.review.Settling;
import io.cotejo.score.Statistics;
import io.cotejo.text.Lines;
import io.cotejo.translate.delivery.Stop;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Aligns one pair of line files, or a batch of them. Used once. */
final class LineJob {

  private final AlignCommand command;
  private final Console console;
  private final LineFlags flags;
  private final AlignFormat format;
  private final LineAlignment alignment;
  private final Stop stop = new Stop();
  private final List<Statistics> statistics = new ArrayList<>();
  private int failures;

  LineJob(AlignCommand command, LineFlags flags, AlignFormat format)
      throws IOException, InvalidInputException {
    this.command = command;
    this.console = command.console();
    this.flags = flags;
    this.format = format;
    PipelineOptions options = command.lineOptions();
    this.alignment =
        new LineAlignment(options, flags.search(options.threads()), command.deliveries(stop));
  }

  int run() throws IOException, InvalidInputException {
    try (LineAlignment closed = alignment) {
      int code = work();
      command.statistics().write(console, statistics);
      if (stop.isRequested()) {
        console.err().println(Messages.STOPPED);
        return ExitCode.INTERRUPTED;
      }
      return console.exitCode(closed.failure(), code);
    }
  }

  private int work() throws IOException, InvalidInputException {
    if (flags.batch() != null) {
      return batch();
    }
    List<String> inputs = command.inputs();
    if (inputs.size() != 2) {
      throw flags.wrongUsage("--one-per-line needs two files: SOURCE TARGET");
    }
    Pair pair = new Pair(inputs.get(0), inputs.get(1), flags.pivots(), command.output().name());
    noteUntranslated(List.of(pair));
    try {
      LinePair lines = read(pair);
      DecisionLog.Contents log = command.decisions().log(console);
      Settled settled =
          Settling.of(List.of(lines.pair().source()), List.of(lines.pair().target()), log);
      Alignment aligned = told(alignment.align(List.of(lines), settled)).get(0);
      LogFlag.report(command, log, () -> alignment.bitext(aligned));
      write(pair, lines, aligned);
      return ExitCode.OK;
    } catch (UnreadableDocumentException e) {
      throw new InvalidInputException(e.diagnostic());
    }
  }

  /** Keeps the statistics of what was aligned, if they are asked for. */
  private List<Alignment> told(Pooled pooled) {
    if (command.statistics().isWritten()) {
      statistics.add(pooled.statistics());
    }
    return pooled.alignments();
  }

  private void noteUntranslated(List<Pair> pairs) {
    if (!alignment.translates() && pairs.stream().anyMatch(p -> p.pivots.isEmpty())) {
      command.say("cotejo: note: no translation; words are compared by their form");
    }
  }

  /** One pair of files, as named by the user. */
  private record Pair(String source, String target, List<String> pivots, Optional<String> output) {}

  private LinePair read(Pair pair)
      throws IOException, InvalidInputException, UnreadableDocumentException {
    LinePair lines =
        alignment.read(
            command.named(pair.source),
            command.named(pair.target),
            pair.pivots.stream().map(command::named).toList(),
            Optional.ofNullable(flags.boundary()));
    return flags.links() == null ? lines : withLinks(lines);
  }

  private LinePair withLinks(LinePair lines) throws IOException, InvalidInputException {
    List<Bead> fixed = new ArrayList<>(lines.fixed());
    Map<Integer, Integer> sources = positions(lines.pair().source());
    Map<Integer, Integer> targets = positions(lines.pair().target());
    try {
      for (ScoredBead link :
          new BeadFile(flags.links()).parse(TextLines.of(console, flags.links()))) {
        GoldBead known = link.bead();
        if (!known.isNull()) {
          Bead bead =
              new Bead(range(known.source(), sources), range(known.target(), targets), 0, 1);
          // A list that an aligner wrote has the boundaries, too.
          if (!fixed.contains(bead)) {
            fixed.add(bead);
          }
        }
      }
      return new LinePair(lines.pair(), lines.sourceLines(), lines.targetLines(), fixed);
    } catch (IllegalArgumentException e) {
      throw new InvalidInputException(Diagnostic.of(flags.links(), e.getMessage()));
    }
  }

  private static Map<Integer, Integer> positions(Side side) {
    Map<Integer, Integer> positions = new HashMap<>();
    for (int p = 0; p < side.size(); p++) {
      positions.put(side.sentences().get(p).index(), p);
    }
    return positions;
  }

  private static IndexRange range(List<Integer> indices, Map<Integer, Integer> positions) {
    List<Integer> found =
        indices.stream().filter(positions::containsKey).map(positions::get).sorted().toList();
    if (found.size() != indices.size()
        || found.get(found.size() - 1) - found.get(0) >= found.size()) {
      throw new IllegalArgumentException(
          "a link needs neighbouring lines that are there and not blank: " + indices);
    }
    return new IndexRange(found.get(0), found.get(found.size() - 1) + 1);
  }

  private void write(Pair pair, LinePair lines, Alignment aligned)
      throws IOException, InvalidInputException {
    AtomicFiles.Content content;
    if (format == AlignFormat.BEADS) {
      content =
          out -> new BeadListWriter().write(aligned, lines.sourceLines(), lines.targetLines(), out);
    } else {
      var writer = format.writer();
      content = out -> writer.write(alignment.bitext(aligned), out);
    }
    console.deliver(pair.output.map(console::resolve), content);
  }

  private int batch() throws IOException, InvalidInputException {
    if (!command.inputs().isEmpty() || command.target().isPresent()) {
      throw flags.wrongUsage("--batch names all inputs and outputs itself");
    }
    List<Pair> pairs = pairs();
    noteUntranslated(pairs);
    if (flags.pool()) {
      alignTogether(pairs);
    } else {
      for (Pair pair : pairs) {
        attempt(
            () -> {
              checkFree(pair, pairs);
              LinePair lines = read(pair);
              write(pair, lines, told(alignment.align(List.of(lines))).get(0));
            });
      }
    }
    if (failures == pairs.size()) {
      throw new InvalidInputException(
          Diagnostic.of(flags.batch(), "no pair could be aligned; see the messages above"));
    }
    return failures == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  private void alignTogether(List<Pair> pairs) throws IOException, InvalidInputException {
    List<Pair> read = new ArrayList<>();
    List<LinePair> pooled = new ArrayList<>();
    for (Pair pair : pairs) {
      attempt(
          () -> {
            checkFree(pair, pairs);
            pooled.add(read(pair));
            read.add(pair);
          });
    }
    List<Alignment> aligned = told(alignment.align(pooled));
    for (int k = 0; k < aligned.size(); k++) {
      int number = k;
      attempt(() -> write(read.get(number), pooled.get(number), aligned.get(number)));
    }
  }

  /** What is done for one pair of a batch; the others go on without it. */
  private interface Attempt {

    void run() throws IOException, InvalidInputException, UnreadableDocumentException;
  }

  /** An output is no input of any pair. */
  private void checkFree(Pair pair, List<Pair> pairs) throws InvalidInputException {
    List<Path> inputs =
        pairs.stream()
            .flatMap(p -> Stream.concat(Stream.of(p.source, p.target), p.pivots.stream()))
            .map(console::resolve)
            .toList();
    String output = pair.output.orElseThrow();
    OutputRule.of(command, inputs, command.output().force()).check(output, console.resolve(output));
  }

  private void attempt(Attempt attempt) {
    try {
      attempt.run();
    } catch (InvalidInputException e) {
      fail(e.diagnostic().toString());
    } catch (UnreadableDocumentException e) {
      fail(e.diagnostic().toString());
    } catch (InvalidPathException e) {
      fail(Messages.of(e));
    } catch (IOException e) {
      fail(Messages.of(e));
    }
  }

  private void fail(String message) {
    console.err().println(message);
    failures++;
  }

  private static Pair pair(String[] cells) {
    int last = cells.length - 1;
    List<String> pivots = Arrays.stream(cells, 2, last).filter(c -> !c.isEmpty()).toList();
    return new Pair(cells[0], cells[1], pivots, Optional.of(cells[last]));
  }

  private List<Pair> pairs() throws IOException, InvalidInputException {
    List<Pair> pairs = new ArrayList<>();
    Set<Path> outputs = new HashSet<>();
    int number = 0;
    for (String line : TextLines.of(console, flags.batch())) {
      number++;
      if (Lines.isContent(line)) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 4 || cells[cells.length - 1].isBlank()) {
          throw new InvalidInputException(
              new Diagnostic(
                  flags.batch(),
                  number,
                  0,
                  "needs tabs between source, target, pivot (or none, or several) and output"));
        }
        String output = cells[cells.length - 1];
        if (!outputs.add(console.resolve(output).normalize())) {
          throw new InvalidInputException(
              new Diagnostic(flags.batch(), number, 0, "has the output of another line"));
        }
        pairs.add(pair(cells));
      }
    }
    if (pairs.isEmpty()) {
      throw new InvalidInputException(Diagnostic.of(flags.batch(), "names no pair of files"));
    }
    return pairs;
  }
}
