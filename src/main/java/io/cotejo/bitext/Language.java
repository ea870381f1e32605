package io.cotejo.bitext;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language by its ISO 639 code, or {@link #UNDETERMINED}. Immutable.
 *
 * @param code two or three lower-case letters (ISO 639-1 where it has one, else 639-2); {@code und}
 *     for undetermined
 */
public record Language(String code) implements Comparable<Language> {

  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

  /** Spanish. */
  public static final Language SPANISH = new Language("es");

  /** English. */
  public static final Language ENGLISH = new Language("en");

  /** No language, or none that can be told: a name alone, a number, an emoji. */
  public static final Language UNDETERMINED = new Language("und");

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if it is not two or three lower-case ASCII letters
   */
  public Language {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("code must be two or three lower-case letters: " + code);
    }
  }

  /**
   * The language of a code in any letter case, with or without a region: {@code ES}, {@code es-MX}.
   */
  public static Language of(String tag) {
    return new Language(tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT));
  }

  @Override
  public int compareTo(Language other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
