package io.cotejo.cli.console;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.RunSignature;
import io.cotejo.format.JsonText;
import io.cotejo.format.pairs.Languages;
import io.cotejo.review.DecisionLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

  private static final String BITEXT = "bitext.jsonl";

  public static RunFolder read(Console console, String name)
      throws IOException, InvalidInputException {
    return read(console, name, Optional.empty(), Optional.empty());
  }

  /** Reads files of others too; of a TMX with several languages, the two that are named. */
  public static RunFolder read(
      Console console, String name, Optional<Language> source, Optional<Language> target)
      throws IOException, InvalidInputException {
    Languages languages = new Languages(source, target);
    if (name.equals("-") || !Files.isDirectory(console.resolve(name))) {
      Bitext bitext = bitext(console, name, languages, Map.of());
      if (bitext.pairs().isEmpty()) {
        throw new InvalidInputException(Diagnostic.of(name, "holds no bead; nothing to export"));
      }
      return new RunFolder(name, bitext, DecisionLog.Contents.NONE);
    }
    String file = in(name, BITEXT);
    if (!Files.exists(console.resolve(file))) {
      throw new InvalidInputException(
          Diagnostic.of(name, "holds no " + BITEXT + "; name the folder of a cotejo run"));
    }
    return new RunFolder(
        name,
        bitext(console, file, languages, models(console, name)),
        log(console, in(name, DecisionLog.FILE)));
  }

  /** A file of a run's folder, as the user would name it. */
  public static String in(String folder, String file) {
    return folder.endsWith("/") ? folder + file : folder + "/" + file;
  }

  /** A log by its name; one that is not there is empty. Says if its last line was cut. */
  public static DecisionLog.Contents log(Console console, String name)
      throws IOException, InvalidInputException {
    DecisionLog.Contents log = DecisionLog.read(console.resolve(name), name);
    log.notice().ifPresent(console.err()::println);
    return log;
  }

  private static Bitext bitext(
      Console console, String file, Languages languages, Map<String, String> models)
      throws InvalidInputException {
    List<AlignedPair> pairs = BitextInput.read(console, file, languages);
    return new Bitext(
        languages.source().orElse(language(pairs, AlignedPair::source, Language.SPANISH)),
        languages.target().orElse(language(pairs, AlignedPair::target, Language.ENGLISH)),
        pairs,
        new RunSignature(Version.number(), Map.of(), models, Map.of()));
  }

  /** The models that the run's manifest names; none if it cannot be read: it is only shown. */
  private static Map<String, String> models(Console console, String folder) throws IOException {
    Path manifest = console.resolve(in(folder, "run.json"));
    Map<String, String> models = new TreeMap<>();
    if (Files.isReadable(manifest)) {
      try {
        if (JsonText.object(Files.readString(manifest)).get("models") instanceof Map<?, ?> named) {
          named.forEach((what, model) -> models.put(what.toString(), String.valueOf(model)));
        }
      } catch (IllegalArgumentException e) {
        console.err().println(in(folder, "run.json") + ": warning: " + e.getMessage());
      }
    }
    return models;
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
