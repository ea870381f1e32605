package io.cotejo.translate.guard;

import java.util.Objects;

/**
 * A word or phrase whose translation is not left to the engine.
 *
 * @param source as it stands in texts, not blank
 * @param target what the translation has for it
 * @param exactCase whether only this letter case is meant
 */
record Term(String source, String target, boolean exactCase) {

  Term {
    Objects.requireNonNull(target, "target");
    if (source.isBlank()) {
      throw new IllegalArgumentException("a term must not be blank");
    }
  }

  /** Whether it stands at a place of a text, as whole words. */
  boolean standsAt(String text, int start) {
    int end = start + source.length();
    return text.regionMatches(!exactCase, start, source, 0, source.length())
        && !(isWordCharacter(text.codePointBefore(end))
            && end < text.length()
            && isWordCharacter(text.codePointAt(end)));
  }

  /** The target as it begins where the source is written like {@code found}. */
  String targetFor(String found) {
    boolean raised =
        Character.isUpperCase(found.codePointAt(0))
            && Character.isLowerCase(source.codePointAt(0))
            && !target.isEmpty();
    if (!raised) {
      return target;
    }
    int first = target.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + target.substring(Character.charCount(first));
  }

  static boolean isWordCharacter(int c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
