package io.cotejo.segment;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * The splitters of all languages: the user's models first, then those shipped, then those of
 * OpenNLP's model jars on the class path; other languages are split as English is. Models are
 * loaded side by side. Immutable and thread-safe.
 */
public final class Splitters {

  private final Map<Language, OpenNlpSentenceSplitter> byLanguage = new HashMap<>();
  private final Map<String, String> ids = new TreeMap<>();

  /**
   * Loads the splitters.
   *
   * @throws InvalidInputException if a model or a list of the user's cannot be read, with its name
   */
  public static Splitters load(SplitOptions options) throws InvalidInputException {
    Splitters splitters = new Splitters();
    Map<Language, SentenceModels.Found> found = new HashMap<>(SentenceModels.onClassPath());
    found.put(Language.SPANISH, SentenceModels.spanish());
    found.put(Language.ENGLISH, SentenceModels.english());
    for (Map.Entry<Language, Path> own : options.models().entrySet()) {
      found.put(own.getKey(), SentenceModels.of(own.getValue()));
    }
    Map<Language, List<String>> lists = new HashMap<>();
    for (Map.Entry<Language, Path> list : options.abbreviations().entrySet()) {
      lists.put(list.getKey(), lines(list.getValue()));
    }
    for (Language language : lists.keySet()) {
      found.putIfAbsent(language, SentenceModels.english());
    }
    splitters.fill(found, lists);
    return splitters;
  }

  private void fill(Map<Language, SentenceModels.Found> found, Map<Language, List<String>> lists) {
    Map<Language, CompletableFuture<OpenNlpSentenceSplitter>> loading = new HashMap<>();
    found.forEach(
        (language, model) -> {
          List<String> own = lists.getOrDefault(language, List.of());
          loading.put(
              language,
              CompletableFuture.supplyAsync(
                  () -> new OpenNlpSentenceSplitter(model.load(), BreakRules.of(language, own))));
          String list = own.isEmpty() ? "" : "+" + Integer.toHexString(own.hashCode());
          ids.put("segment-" + language, model.id() + list);
        });
    loading.forEach((language, splitter) -> byLanguage.put(language, splitter.join()));
  }

  /** The splitter for a language. */
  public SentenceSplitter of(Language language) {
    OpenNlpSentenceSplitter own = byLanguage.get(language);
    return own == null ? byLanguage.get(Language.ENGLISH) : own;
  }

  /** Which model splits which language, for the run's signature. */
  public Map<String, String> ids() {
    return Map.copyOf(ids);
  }

  private static List<String> lines(Path list) throws InvalidInputException {
    List<String> lines = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
        Abbreviations.of(List.of(line));
        lines.add(line);
      }
      return lines;
    } catch (IOException e) {
      throw new InvalidInputException(
          Diagnostic.of(
              list.toString(), "cannot be read; a list of abbreviations is text in UTF-8"));
    } catch (IllegalArgumentException e) {
      throw new InvalidInputException(
          new Diagnostic(
              list.toString(),
              lines.size() + 1,
              0,
              "a mark behind the tab must be end, first or number"));
    }
  }
}
