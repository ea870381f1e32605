package io.cotejo.segment;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.text.DataDigest;
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

  /** To be raised when rules change where sentences end; a golden test holds it. */
  static final int RULES = 2;

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

  /** A splitter and what it is called in signatures. */
  private record Loaded(OpenNlpSentenceSplitter splitter, String id) {

    static Loaded of(Language language, SentenceModels.Found model, List<String> own) {
      return new Loaded(
          new OpenNlpSentenceSplitter(model.load(), BreakRules.of(language, own)),
          id(language, model, own));
    }

    private static String id(Language language, SentenceModels.Found model, List<String> own) {
      List<String> data = new ArrayList<>(model.resources());
      data.addAll(Abbreviations.resources(language));
      String list = own.isEmpty() ? "" : "+" + Integer.toHexString(own.hashCode());
      return model.name() + "-" + RULES + "-" + DataDigest.of(data) + list;
    }
  }

  private void fill(Map<Language, SentenceModels.Found> found, Map<Language, List<String>> lists) {
    Map<Language, CompletableFuture<Loaded>> loading = new HashMap<>();
    found.forEach(
        (language, model) -> {
          List<String> own = lists.getOrDefault(language, List.of());
          loading.put(
              language, CompletableFuture.supplyAsync(() -> Loaded.of(language, model, own)));
        });
    loading.forEach(
        (language, loaded) -> {
          byLanguage.put(language, loaded.join().splitter());
          ids.put("segment-" + language, loaded.join().id());
        });
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
              "a mark behind the tab must be end, first, name or number"));
    }
  }
}
