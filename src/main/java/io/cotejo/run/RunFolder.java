package io.cotejo.run;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.RunSignature;
import io.cotejo.format.pairs.BitextRows;
import io.cotejo.format.pairs.Languages;
import io.cotejo.pipeline.Version;
import io.cotejo.review.DecisionLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a run left behind: a folder with {@code bitext.jsonl}, {@code run.json} and {@code
 * decisions.jsonl}, of which only the first must be there; or a bitext alone.
 *
 * @param name as the user named it
 * @param bitext its rows as the aligner left them
 * @param log what people decided on it; empty for a bitext alone
 */
public record RunFolder(String name, Bitext bitext, DecisionLog.Contents log) {

  /**
   * Reads a folder, or a bitext in any format.
   *
   * @param name as the user named it
   * @param path where it is
   * @param languages of a file with several, those that are read
   * @param notices takes what people should know
   * @throws InvalidInputException if it holds no run, or what is there cannot be understood
   * @throws IOException if it cannot be read
   */
  public static RunFolder read(
      String name, Path path, Languages languages, Consumer<String> notices)
      throws IOException, InvalidInputException {
    if (!Files.isDirectory(path)) {
      return of(name, new BitextFile(name, path).rows(languages), languages);
    }
    if (!Files.exists(path.resolve(RunFiles.BITEXT))) {
      throw new InvalidInputException(
          Diagnostic.of(name, "holds no " + RunFiles.BITEXT + "; name the folder of a cotejo run"));
    }
    String manifest = in(name, RunFiles.MANIFEST);
    RunSignature signature =
        SavedSignature.read(path.resolve(RunFiles.MANIFEST), manifest, notices)
            .orElseGet(RunFolder::unknown);
    BitextRows rows =
        new BitextFile(in(name, RunFiles.BITEXT), path.resolve(RunFiles.BITEXT)).rows(languages);
    return new RunFolder(
        name,
        bitext(rows, languages, signature),
        log(in(name, DecisionLog.FILE), path.resolve(DecisionLog.FILE), notices));
  }

  /**
   * A bitext alone.
   *
   * @throws InvalidInputException if it is empty
   */
  public static RunFolder of(String name, BitextRows rows, Languages languages)
      throws InvalidInputException {
    if (rows.pairs().isEmpty()) {
      throw new InvalidInputException(Diagnostic.of(name, "holds no bead; nothing to export"));
    }
    return new RunFolder(name, bitext(rows, languages, unknown()), DecisionLog.Contents.NONE);
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

  private static Bitext bitext(BitextRows rows, Languages languages, RunSignature signature) {
    List<AlignedPair> pairs = rows.pairs();
    return new Bitext(
        languages.source().orElse(language(pairs, AlignedPair::source, Language.SPANISH)),
        languages.target().orElse(language(pairs, AlignedPair::target, Language.ENGLISH)),
        pairs,
        rows.leftOut(),
        signature);
  }

  /** How a bitext came about that does not say it. */
  private static RunSignature unknown() {
    return new RunSignature(Version.number(), Map.of(), Map.of(), Map.of());
  }

  private static Language language(
      List<AlignedPair> pairs, Function<AlignedPair, Optional<Passage>> side, Language fallback) {
    return pairs.stream()
        .flatMap(p -> side.apply(p).stream())
        .map(Passage::language)
        .findFirst()
        .orElse(fallback);
  }
}
