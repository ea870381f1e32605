package io.cotejo.bitext;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A language by its ISO 639 code, or {@link #UNDETERMINED}; where two varieties of one language
 * face each other, with what tells them apart. Immutable.
 *
 * @param code two or three lower-case letters (ISO 639-1 where it has one, else 639-2); {@code und}
 *     for undetermined
 * @param variety the other subtags of BCP 47, such as {@code MX} or {@code Hant-TW}; empty where
 *     they do not matter
 */
public record Language(String code, String variety) implements Comparable<Language> {

  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");
  private static final Pattern VARIETY =
      Pattern.compile("(?:[A-Za-z0-9]{1,8}(?:-[A-Za-z0-9]{1,8})*)?");
  private static final Pattern SEPARATOR = Pattern.compile("[-_]");

  private static final Comparator<Language> ORDER =
      Comparator.comparing(Language::code).thenComparing(Language::variety);

  /** Spanish. */
  public static final Language SPANISH = new Language("es");

  /** English. */
  public static final Language ENGLISH = new Language("en");

  /** No language, or none that can be told: a name alone, a number, an emoji. */
  public static final Language UNDETERMINED = new Language("und");

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if the code is not two or three lower-case ASCII letters, or
   *     the variety is not subtags with hyphens between
   */
  public Language {
    Objects.requireNonNull(variety, "variety");
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("code must be two or three lower-case letters: " + code);
    }
    if (!VARIETY.matcher(variety).matches()) {
      throw new IllegalArgumentException("variety must be subtags such as MX: " + variety);
    }
  }

  /** A language in all its varieties. */
  public Language(String code) {
    this(code, "");
  }

  /**
   * The language of a code in any letter case, of two letters or three, with or without a region:
   * {@code ES}, {@code es-MX}, {@code spa}.
   *
   * @throws IllegalArgumentException if it does not begin with two or three letters
   */
  public static Language of(String tag) {
    String code = SEPARATOR.split(tag, 2)[0].toLowerCase(Locale.ROOT);
    return new Language(IsoCodes.shortest(code));
  }

  /**
   * The same with its variety: {@code pt_br} is {@code pt-BR}.
   *
   * @throws IllegalArgumentException if it does not begin with two or three letters
   */
  public static Language withVariety(String tag) {
    StringBuilder variety = new StringBuilder();
    String[] subtags = SEPARATOR.split(tag);
    for (int k = 1; k < subtags.length && subtags[k].matches("[A-Za-z0-9]{1,8}"); k++) {
      variety.append(k == 1 ? "" : "-").append(cased(subtags[k]));
    }
    return new Language(of(tag).code, variety.toString());
  }

  /** A script as in {@code Hant}, a region as in {@code TW} (BCP 47, 2.1.1). */
  private static String cased(String subtag) {
    String lower = subtag.toLowerCase(Locale.ROOT);
    if (subtag.length() == 2) {
      return subtag.toUpperCase(Locale.ROOT);
    }
    return lower.matches("[a-z]{4}")
        ? lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1)
        : lower;
  }

  /** The language in all its varieties. */
  public Language base() {
    return variety.isEmpty() ? this : new Language(code);
  }

  /** Whether another is a variety of the same language. */
  public boolean isSameBut(Language other) {
    return code.equals(other.code);
  }

  /**
   * Its code, and those of three letters that mean the same: {@code fr}, {@code fra}, {@code fre}.
   */
  public List<String> codes() {
    return Stream.concat(Stream.of(code), IsoCodes.longCodes(code).stream()).toList();
  }

  /** As BCP 47 writes it: {@code pt}, {@code pt-BR}. */
  public String tag() {
    return variety.isEmpty() ? code : code + "-" + variety;
  }

  @Override
  public int compareTo(Language other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return tag();
  }
}
