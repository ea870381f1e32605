package io.cotejo.filter;

import io.cotejo.bitext.Language;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What filters have to know.
 *
 * @param sources languages that are translated; at least one
 * @param target language of the translations
 * @param textField of JSONL, TSV and CSV: the field that holds the text; not blank
 * @param intoField of TSV and CSV: the column that the translation goes into; empty for that of the
 *     text
 */
public record FilterOptions(
    List<Language> sources, Language target, String textField, Optional<String> intoField) {

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if there is no source, or the field is blank
   */
  public FilterOptions {
    sources = List.copyOf(sources);
    Objects.requireNonNull(target, "target");
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a source is needed");
    }
    if (textField.isBlank() || intoField.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("a field needs a name");
    }
  }

  boolean isSource(Optional<String> tag) {
    return language(tag).filter(sources::contains).isPresent();
  }

  boolean isTarget(Optional<String> tag) {
    return language(tag).equals(Optional.of(target));
  }

  /** The language of a tag such as {@code es-MX}; empty if it names none. */
  static Optional<Language> language(Optional<String> tag) {
    return tag.map(t -> t.strip().toLowerCase(Locale.ROOT))
        .filter(t -> t.matches("[a-z]{2,3}(?:[-_].*)?") && !t.matches("(?:und|mul|zxx|mis).*"))
        .map(Language::of);
  }
}
