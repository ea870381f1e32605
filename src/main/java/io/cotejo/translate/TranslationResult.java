package io.cotejo.translate;

import java.util.List;
import java.util.Objects;

/** What became of one text. */
public sealed interface TranslationResult {

  /**
   * It was translated.
   *
   * @param text the translation
   * @param unknownWords words that the engine did not know and passed on or guessed; empty if it
   *     does not say
   */
  record Translated(String text, List<String> unknownWords) implements TranslationResult {

    /** Copies the list. */
    public Translated {
      Objects.requireNonNull(text, "text");
      unknownWords = List.copyOf(unknownWords);
    }
  }

  /**
   * It was not.
   *
   * @param cause why
   */
  record Failed(TranslationException cause) implements TranslationResult {

    /** Checks the component. */
    public Failed {
      Objects.requireNonNull(cause, "cause");
    }
  }
}
