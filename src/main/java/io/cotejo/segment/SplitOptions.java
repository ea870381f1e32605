package io.cotejo.segment;

import io.cotejo.bitext.Language;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What users say about splitting.
 *
 * @param language that all texts are in; empty to tell it from each paragraph
 * @param models OpenNLP sentence models by language: a {@code .bin}, or a {@code .jar} that holds
 *     one
 * @param abbreviations lists of abbreviations by language, which add to those that are shipped
 */
public record SplitOptions(
    Optional<Language> language, Map<Language, Path> models, Map<Language, Path> abbreviations) {

  /** What is shipped, and what lies on the class path. */
  public static final SplitOptions NONE = new SplitOptions(Optional.empty(), Map.of(), Map.of());

  /** Copies the maps. */
  public SplitOptions {
    models = Map.copyOf(models);
    abbreviations = Map.copyOf(abbreviations);
  }

  /** The same for texts that are all in one language, or not. */
  public SplitOptions withLanguage(Optional<Language> other) {
    return new SplitOptions(other, models, abbreviations);
  }

  /** The same with sentence models. */
  public SplitOptions withModels(Map<Language, Path> other) {
    return new SplitOptions(language, other, abbreviations);
  }

  /** The same with more abbreviations. */
  public SplitOptions withAbbreviations(Map<Language, Path> other) {
    return new SplitOptions(language, models, other);
  }
}
