package io.cotejo.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is seen of a text, code point by code point (Unicode 15: 23.2 controls of layout, 23.4
 * variation selectors, 23.8 specials; UTS 51 for emoji). Stateless.
 *
 * <ul>
 *   <li>Joiners are seen between pictographs, and beside letters of scripts that join.
 *   <li>Variation selectors are seen behind pictographs, symbols and letters that have variants.
 *   <li>Tags are seen in the flags that they spell.
 *   <li>A soft hyphen is seen at the end of a line that another one follows.
 * </ul>
 */
final class LegibleUnits {

  private static final char JOINER = '\u200D';
  private static final char NON_JOINER = '\u200C';
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char KEYCAP = '\u20E3';
  private static final char EMOJI_VARIANT = '\uFE0F';
  private static final int BLACK_FLAG = 0x1F3F4;

  /** Marks that are drawn as pictographs if a selector says so. */
  private static final String PICTORIAL_MARKS = "‼⁉〰";

  /** The high surrogate of tags and of the other variation selectors. */
  private static final char TAGS_HIGH = '\uDB40';

  private static final int FIRST_ACCENT = 0x300;
  private static final int LAST_ACCENT = 0x36F;

  /** Dashes, quotation marks, dots: from here on are the controls of layout. */
  private static final char GENERAL_PUNCTUATION = '\u2010';

  private static final char LAST_SEEN_PUNCTUATION = '\u2027';

  /** Whose letters change their shapes, or part, at a joiner. */
  private static final Set<UnicodeScript> JOINING =
      EnumSet.of(
          UnicodeScript.ARABIC,
          UnicodeScript.SYRIAC,
          UnicodeScript.MANDAIC,
          UnicodeScript.NKO,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA,
          UnicodeScript.MYANMAR,
          UnicodeScript.KHMER,
          UnicodeScript.TIBETAN);

  /** Whose letters have no variants. */
  private static final Set<UnicodeScript> PLAIN =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

  private LegibleUnits() {}

  /** The first unit that may be written otherwise than it is read; -1 if there is none. */
  static int firstToLookAt(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (mayChange(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean mayChange(char c) {
    if (c < FIRST_ACCENT) {
      return c == SOFT_HYPHEN || (c < ' ' ? Spaces.isUnseen(c) : c > '~' && c <= '\u00A0');
    }
    return (c < GENERAL_PUNCTUATION || c > LAST_SEEN_PUNCTUATION)
        && (isAccent(c)
            || isSpace(c)
            || Spaces.isUnseen(c)
            || isJoiner(c)
            || isVariantSelector(c)
            || isLigature(c)
            || c == TAGS_HIGH);
  }

  private static boolean isJoiner(int c) {
    return c == JOINER || c == NON_JOINER;
  }

  private static boolean isVariantSelector(int c) {
    return (c >= 0xFE00 && c <= EMOJI_VARIANT) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  private static boolean isTag(int c) {
    return c >= 0xE0000 && c <= 0xE007F;
  }

  /** Latin and Armenian ones, and the letters of Arabic in the shapes of print. */
  private static boolean isLigature(int c) {
    return (c >= 0xFB00 && c <= 0xFB17) || (c >= 0xFE70 && c <= 0xFEFC);
  }

  /** Space of one line. */
  private static boolean isSpace(int c) {
    return c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** What is composed with the letter before it; vowels and finals of Hangul are, too. */
  static boolean isAccent(int c) {
    if (c < FIRST_ACCENT) {
      return false;
    }
    int type = c <= LAST_ACCENT ? Character.NON_SPACING_MARK : Character.getType(c);
    return type == Character.NON_SPACING_MARK
        ? !isVariantSelector(c)
        : type == Character.COMBINING_SPACING_MARK || (c >= 0x1160 && c <= 0x11FF);
  }

  /** A letter with its accents, as it is read. */
  static String read(CharSequence letter) {
    char first = letter.charAt(0);
    if (letter.length() > 1) {
      return Normalizer.normalize(letter, Normalizer.Form.NFC);
    }
    if (isLigature(first)) {
      return Normalizer.normalize(letter, Normalizer.Form.NFKC);
    }
    return isSpace(first) ? " " : letter.toString();
  }

  /**
   * Whether a code point is not seen.
   *
   * @param before the code point that was kept last; 0 at the beginning
   */
  static boolean isLeftOut(String text, int at, int c, int before) {
    if (c < FIRST_ACCENT) {
      return Spaces.isUnseen(c) && !(c == SOFT_HYPHEN && endsLine(text, at + 1));
    }
    if (isJoiner(c)) {
      int after = after(text, at + 1);
      return !(isOfJoiningScript(before) || isOfJoiningScript(after))
          && !(c == JOINER && isPictograph(before) && isPictograph(after));
    }
    if (isVariantSelector(c)) {
      return !hasVariants(before) && after(text, at + 1) != KEYCAP;
    }
    return isTag(c) ? !isTag(before) && before != BLACK_FLAG : Spaces.isUnseen(c);
  }

  private static boolean endsLine(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || isSpace(text.charAt(at)))) {
      at++;
    }
    return at < text.length() && Lines.isEnd(text.charAt(at));
  }

  /** The next code point that is seen; 0 at the end. */
  private static int after(String text, int from) {
    for (int at = from, c; at < text.length(); at += Character.charCount(c)) {
      c = text.codePointAt(at);
      if (!Spaces.isUnseen(c) && !isJoiner(c) && !isVariantSelector(c)) {
        return c;
      }
    }
    return 0;
  }

  private static boolean isOfJoiningScript(int c) {
    return c >= FIRST_ACCENT && JOINING.contains(UnicodeScript.of(c));
  }

  /** Symbols, among them arrows and signs of the sexes, and what goes on with them. */
  private static boolean isPictograph(int c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.MATH_SYMBOL -> c > 0x7F;
      default -> c == EMOJI_VARIANT || isTag(c) || (c >= 0x1F000 && c <= 0x1FBFF);
    };
  }

  private static boolean hasVariants(int c) {
    return isPictograph(c)
        || PICTORIAL_MARKS.indexOf(c) >= 0
        || (c >= FIRST_ACCENT && Character.isLetter(c) && !PLAIN.contains(UnicodeScript.of(c)));
  }
}
