package io.cotejo.translate;

import io.cotejo.bitext.Language;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Texts to translate in one call.
 *
 * @param texts at least one; none blank, none with a line break, none with white space at its ends
 * @param source their language
 * @param target the language wanted
 * @param glossary how terms that stand in the texts are to be translated, sorted; empty unless the
 *     client heeds one
 */
public record TranslationRequest(
    List<String> texts, Language source, Language target, Map<String, String> glossary) {

  /**
   * Copies and checks the components.
   *
   * @throws IllegalArgumentException if there is no text or a blank one
   */
  public TranslationRequest {
    texts = List.copyOf(texts);
    glossary = Collections.unmodifiableMap(new TreeMap<>(glossary));
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    if (texts.isEmpty() || texts.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("texts must be at least one, none blank");
    }
  }

  /** A request without a glossary. */
  public TranslationRequest(List<String> texts, Language source, Language target) {
    this(texts, source, target, Map.of());
  }
}
