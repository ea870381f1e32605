package io.cotejo.run;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.ReviewedBitext;
import io.cotejo.bitext.RunSignature;
import io.cotejo.format.pairs.Languages;
import io.cotejo.format.pairs.ReadPairs;
import io.cotejo.review.DecisionLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * All of a run's folder at once, read in one go, for work that needs every row.
 *
 * @param bitext as the aligner left it
 * @param log what people decided on it
 */
public record HeldRun(ReviewedBitext bitext, DecisionLog.Contents log) {

  /** Checks the components. */
  public HeldRun {
    Objects.requireNonNull(bitext, "bitext");
    Objects.requireNonNull(log, "log");
  }

  /**
   * Reads a folder.
   *
   * @param name as the user named it
   * @param folder where it is
   * @param notices takes what people should know
   * @throws InvalidInputException if it holds no run, or what is there cannot be understood
   * @throws IOException if it cannot be read
   */
  public static HeldRun read(String name, Path folder, Consumer<String> notices)
      throws IOException, InvalidInputException {
    if (!Files.isDirectory(folder)) {
      throw new InvalidInputException(
          Diagnostic.of(name, "no such folder; name one of cotejo run"));
    }
    RunSignature signature = RunFolder.signature(name, folder, notices);
    ReadPairs read =
        new BitextFile(
                RunFolder.in(name, RunFiles.BITEXT),
                folder.resolve(RunFiles.BITEXT),
                Optional.empty())
            .read(Languages.OF_FILE);
    return new HeldRun(
        new ReviewedBitext(read.source(), read.target(), read.rows(), read.leftOut(), signature),
        RunFolder.log(
            RunFolder.in(name, DecisionLog.FILE), folder.resolve(DecisionLog.FILE), notices));
  }
}
