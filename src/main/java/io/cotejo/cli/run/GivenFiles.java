package io.cotejo.cli.run;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewedPair;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.Progress;
import io.cotejo.cli.flags.PipelineFlags;
import io.cotejo.format.pairs.ReadPairs;
import io.cotejo.ingest.Input;
import io.cotejo.pipeline.BitextScoring;
import io.cotejo.pipeline.DeliveryFactory;
import io.cotejo.pipeline.GivenFile;
import io.cotejo.pipeline.GivenRun;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.pipeline.RunResult;
import io.cotejo.run.BitextFile;
import io.cotejo.text.Reasons;
import io.cotejo.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of pairs that others made, as inputs of a run. Used once. */
public final class GivenFiles {

  private static final int PART = 1 << 16;

  private final Console console;
  private final PipelineFlags flags;
  private final PipelineOptions options;
  private final List<GivenFile> files = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  /** The same by the names that files have in outputs. */
  private final List<Diagnostic> named = new ArrayList<>();

  GivenFiles(Console console, PipelineFlags flags, PipelineOptions options) {
    this.console = console;
    this.flags = flags;
    this.options = options;
  }

  /** Whether an input holds pairs, and no document. */
  boolean isOne(Input input) {
    return input.path().isPresent()
        && file(input.label(), input.path().get()).holdsPairs(flags.languages(), flags.textField());
  }

  /** Whether a file that lies in a folder says itself that it holds pairs. */
  boolean isOne(Path path) {
    return file(path.getFileName().toString(), path)
        .saysPairs(flags.languages(), flags.textField());
  }

  private BitextFile file(String name, Path path) {
    return new BitextFile(name, path, flags.charset());
  }

  /** Reads some and judges their pairs; what is wrong with one does not stop the others. */
  RunResult judged(List<Input> inputs, DeliveryFactory deliveries, boolean quiet)
      throws InvalidInputException {
    inputs.forEach(this::read);
    List<BitextScoring.Judged> judged = new ArrayList<>();
    try (BitextScoring scoring = new BitextScoring(options, deliveries);
        Progress progress = new Progress(console, quiet)) {
      for (GivenFile file : files) {
        judged.add(scoring.judge(file.rows(), progress));
      }
      if (judged.isEmpty()) {
        judged.add(scoring.judge(List.of(), progress));
      }
    }
    return new GivenRun(files, judged, named).result(problems);
  }

  private void read(Input input) {
    Path path = input.path().orElseThrow();
    try {
      ReadPairs read = file(input.label(), path).read(flags.languages());
      List<AlignedPair> rows =
          read.rows().stream().map(ReviewedPair::pair).map(r -> named(r, input)).toList();
      checkPaired(input.label(), rows, read.passedOver(), options);
      files.add(new GivenFile(input.name(), sha256(path), rows, read.passedOver()));
    } catch (InvalidInputException e) {
      fail(input, e.diagnostic());
    } catch (IOException e) {
      fail(
          input,
          Diagnostic.of(input.label(), "cannot be read: " + Reasons.of(e) + "; check the name"));
    }
  }

  private static String sha256(Path path) throws IOException {
    Sha256 digest = new Sha256();
    try (InputStream in = Files.newInputStream(path)) {
      for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
        digest.add(part);
      }
    }
    return digest.hex();
  }

  private void fail(Input input, Diagnostic problem) {
    problems.add(problem);
    named.add(new Diagnostic(input.name(), problem.line(), problem.column(), problem.message()));
  }

  /** What is in no document of its own is in the file, by the name that it has in outputs. */
  private static AlignedPair named(AlignedPair row, Input input) {
    return row.between(
        row.source().map(p -> named(p, input)), row.target().map(p -> named(p, input)));
  }

  private static Passage named(Passage passage, Input input) {
    return passage.document().equals(input.label())
        ? new Passage(input.name(), passage.language(), passage.sentences())
        : passage;
  }

  /**
   * Refuses a file without any pair.
   *
   * @param name as the user named it
   * @param passedOver what is in it and in no row
   * @throws InvalidInputException if no row has both sides
   */
  public static void checkPaired(
      String name, List<AlignedPair> rows, List<String> passedOver, PipelineOptions options)
      throws InvalidInputException {
    if (rows.stream().noneMatch(AlignedPair::isPaired)) {
      throw new InvalidInputException(
          Diagnostic.of(
              name,
              "holds no pair of "
                  + options.source()
                  + " and "
                  + options.target()
                  + (passedOver.isEmpty() ? "" : " (" + String.join("; ", passedOver) + ")")
                  + "; name its languages by -s and -t"));
    }
  }
}
