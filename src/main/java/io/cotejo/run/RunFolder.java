package io.cotejo.run;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.ReviewedBitext;
import io.cotejo.bitext.RunSignature;
import io.cotejo.format.pairs.Languages;
import io.cotejo.format.pairs.ReadPairs;
import io.cotejo.format.pairs.Survey;
import io.cotejo.pipeline.Version;
import io.cotejo.review.DecisionLog;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a run left behind: a folder with {@code bitext.jsonl}, {@code run.json} and {@code
 * decisions.jsonl}, of which only the first must be there; or a bitext alone.
 *
 * @param name as the user named it
 * @param survey what its bitext holds
 * @param signature how the bitext came about
 * @param log what people decided on it; empty for a bitext alone
 */
public record RunFolder(
    String name, Survey survey, RunSignature signature, DecisionLog.Contents log) {

  /** Checks the components. */
  public RunFolder {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(survey, "survey");
    Objects.requireNonNull(signature, "signature");
    Objects.requireNonNull(log, "log");
  }

  /**
   * Reads a folder, or a bitext in any format.
   *
   * @param name as the user named it
   * @param path where it is
   * @param languages of a file with several, those that are read
   * @param charset of a table without a byte-order mark
   * @param notices takes what people should know
   * @throws InvalidInputException if it holds no run, or what is there cannot be understood
   * @throws IOException if it cannot be read
   */
  public static RunFolder read(
      String name,
      Path path,
      Languages languages,
      Optional<Charset> charset,
      Consumer<String> notices)
      throws IOException, InvalidInputException {
    if (!Files.isDirectory(path)) {
      return of(name, new BitextFile(name, path, charset).survey(languages));
    }
    RunSignature signature = signature(name, path, notices);
    Survey survey =
        new BitextFile(in(name, RunFiles.BITEXT), path.resolve(RunFiles.BITEXT), charset)
            .survey(languages);
    return new RunFolder(
        name,
        survey,
        signature,
        log(in(name, DecisionLog.FILE), path.resolve(DecisionLog.FILE), notices));
  }

  /**
   * How the bitext of a folder came about.
   *
   * @throws InvalidInputException if there is none
   */
  static RunSignature signature(String name, Path folder, Consumer<String> notices)
      throws IOException, InvalidInputException {
    if (!Files.exists(folder.resolve(RunFiles.BITEXT))) {
      throw new InvalidInputException(
          Diagnostic.of(name, "holds no " + RunFiles.BITEXT + "; name the folder of a cotejo run"));
    }
    return SavedSignature.read(
            folder.resolve(RunFiles.MANIFEST), in(name, RunFiles.MANIFEST), notices)
        .orElseGet(RunFolder::unknown);
  }

  /**
   * A bitext alone.
   *
   * @throws InvalidInputException if it is empty
   */
  public static RunFolder of(String name, Survey survey) throws InvalidInputException {
    if (!survey.hasRow()) {
      throw new InvalidInputException(Diagnostic.of(name, "holds no bead; nothing to export"));
    }
    return new RunFolder(name, survey, unknown(), DecisionLog.Contents.NONE);
  }

  /**
   * All rows, held: as the aligner left them, or as a review did whose result they are.
   *
   * @throws InvalidInputException if the file is not what it was
   * @throws IOException if it cannot be read
   */
  public ReviewedBitext bitext() throws IOException, InvalidInputException {
    ReadPairs read = ReadPairs.of(survey.file());
    return new ReviewedBitext(read.source(), read.target(), read.rows(), read.leftOut(), signature);
  }

  /** A file of a run's folder, as the user would name it. */
  public static String in(String folder, String file) {
    return folder.endsWith("/") ? folder + file : folder + "/" + file;
  }

  /**
   * A log; one that is not there is empty.
   *
   * @param notices is told if its last line was cut
   * @throws InvalidInputException if a line is no decision
   * @throws IOException if it cannot be read
   */
  public static DecisionLog.Contents log(String name, Path file, Consumer<String> notices)
      throws IOException, InvalidInputException {
    DecisionLog.Contents log = DecisionLog.read(file, name);
    log.notice().ifPresent(notices);
    return log;
  }

  /** How a bitext came about that does not say it. */
  private static RunSignature unknown() {
    return new RunSignature(Version.number(), Map.of(), Map.of(), Map.of());
  }
}
