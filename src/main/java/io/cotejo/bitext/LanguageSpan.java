package io.cotejo.bitext;

import java.util.Objects;

/**
 * A stretch of a text in one language.
 *
 * @param span where it stands in the text, in UTF-16 units
 * @param language its language
 */
public record LanguageSpan(Span span, Language language) {

  /** Checks the components. */
  public LanguageSpan {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(language, "language");
  }
}
