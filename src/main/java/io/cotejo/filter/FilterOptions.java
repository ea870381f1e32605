package io.cotejo.filter;

import io.cotejo.bitext.Language;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What filters have to know.
 *
 * @param source language that is translated
 * @param target language of the translations
 * @param textField of JSONL and TSV: the field that holds the text; not blank
 */
public record FilterOptions(Language source, Language target, String textField) {

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if the field is blank
   */
  public FilterOptions {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    if (textField.isBlank()) {
      throw new IllegalArgumentException("a field needs a name");
    }
  }

  boolean isSource(Optional<String> tag) {
    return language(tag).equals(Optional.of(source));
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
