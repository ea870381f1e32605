package io.cotejo.translate;

import io.cotejo.bitext.Language;
import java.util.List;
import java.util.Objects;

/**
 * Texts to translate in one call.
 *
 * @param texts at least one; none blank
 * @param source their language
 * @param target the language wanted
 */
public record TranslationRequest(List<String> texts, Language source, Language target) {

  /**
   * Copies and checks the components.
   *
   * @throws IllegalArgumentException if there is no text or a blank one
   */
  public TranslationRequest {
    texts = List.copyOf(texts);
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    if (texts.isEmpty() || texts.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("texts must be at least one, none blank");
    }
  }
}
