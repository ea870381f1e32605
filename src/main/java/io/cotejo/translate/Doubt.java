package io.cotejo.translate;

import java.util.Locale;

/** A reason why people should look at a translation before they trust it. */
public enum Doubt {
  /** There is no text in it. */
  EMPTY,
  /** It is the source, word for word. */
  COPY,
  /** It says the same again and again. */
  REPETITION,
  /** It is far shorter or longer than translations are. */
  LENGTH,
  /** A number of the source is not in it. */
  NUMBER_LOST,
  /** A name of the source is not in it. */
  NAME_LOST,
  /** It is not in the language that was asked for. */
  WRONG_LANGUAGE,
  /** It is a message of the service, not a translation. */
  ERROR_TEXT,
  /**
   * The engine lost or doubled a placeholder: the text was sent again without, so that what was to
   * be kept, or a term of the glossary, may be missing.
   */
  UNPROTECTED;

  /** As files write it: lower case, words joined by hyphens. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The doubt of a code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Doubt of(String code) {
    for (Doubt doubt : values()) {
      if (doubt.code().equals(code)) {
        return doubt;
      }
    }
    throw new IllegalArgumentException("unknown doubt \"" + code + "\"");
  }
}
