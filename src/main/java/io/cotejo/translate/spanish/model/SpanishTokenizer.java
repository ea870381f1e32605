package io.cotejo.translate.spanish.model;

import io.cotejo.text.CodePlaces;
import io.cotejo.text.Codes;
import io.cotejo.text.Placeholders;
import io.cotejo.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into words, numbers, marks, and what is no language: addresses, handles, tags. Works
 * by code point, so that no character is torn. Used by one thread for one text.
 */
public final class SpanishTokenizer {

  private static final List<String> ADDRESSES =
      List.of("http://", "https://", "www.", "pic.twitter.com/");
  private static final String SENTENCE_MARKS = ".,;:!?)]}»”’\"'…";

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:amp;)?(?:[a-zA-Z][a-zA-Z0-9]{1,30}|#[xX]?[0-9a-fA-F]{1,7});");

  private static final String AMOUNT = "[0-9]{1,12}(?:[.,][0-9]{1,9}){0,6}";
  private static final String SIGN = "(?<![^\\s(\\[«“\"¿¡])[-+−](?=[0-9])";

  /** Behind a number without a space; {@code °C} with one, too. */
  private static final String UNIT =
      "(?:km/h|m/s|km²|km2|m²|m2|m³|m3|cm³|cm3|km|cm|mm|nm|µm|m|kg|mg|µg|g|ml|cl|l|ha|cc|[kKMGT]i?B"
          + "|[KMGT]bps|kWh|MWh|GWh|[kMG]?W|mAh|[kMG]?Hz|hPa|kPa|Pa|dB|px|pt|ppm)";

  private static final Pattern MEASURE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_.,:])[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]{1,3})?(?![\\p{L}\\p{N}:])"
              + "|(?:"
              + SIGN
              + ")?(?<![\\p{L}\\p{N}_])"
              + AMOUNT
              + "(?:[ \\u00A0\\u202F]?[°º][ \\u00A0\\u202F]?[CFK]|"
              + UNIT
              + ")(?![\\p{L}\\p{N}_²³])"
              + "|"
              + SIGN
              + AMOUNT
              + "(?![\\p{L}\\p{N}_:/–-])");

  private final String text;
  private final boolean hasAt;
  private final boolean hasCodes;
  private final CodePlaces codes;
  private final List<Token> tokens = new ArrayList<>();

  private SpanishTokenizer(String text) {
    this.text = text;
    this.hasAt = text.indexOf('@') >= 0;
    this.hasCodes = Codes.mayBeIn(text);
    this.codes = new CodePlaces(text);
  }

  /** What a token is. */
  public enum Kind {
    WORD,
    NUMBER,
    KEEP,
    MARK
  }

  /**
   * A piece of the text.
   *
   * @param surface as written, not empty
   * @param kind what it is
   * @param gluedLeft whether another token stands right before it
   */
  public record Token(String surface, Kind kind, boolean gluedLeft) {}

  public static List<Token> tokens(String text) {
    SpanishTokenizer tokenizer = new SpanishTokenizer(text);
    tokenizer.run();
    return tokenizer.tokens;
  }

  private void run() {
    int at = 0;
    boolean glued = false;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (Spaces.isSpace(c)) {
        at += Character.charCount(c);
        glued = false;
        continue;
      }
      int end = measureEnd(at);
      Kind kind = end > at ? Kind.NUMBER : Kind.KEEP;
      end = end > at ? end : keepEnd(at);
      if (end == at && Character.isDigit(c)) {
        kind = Kind.NUMBER;
        end = numberEnd(at);
      } else if (end == at && Character.isLetter(c)) {
        kind = Kind.WORD;
        end = wordEnd(at);
      } else if (end == at) {
        kind = Kind.MARK;
        end = c == '&' ? referenceEnd(at) : at + Character.charCount(c);
      }
      tokens.add(new Token(text.substring(at, end), kind, glued));
      at = end;
      glued = true;
    }
  }

  /**
   * The end of a number that is more than digits, and begins here: {@code -7}, {@code 30 °C},
   * {@code 1,5kg}, {@code 10:30:15}.
   */
  private int measureEnd(int from) {
    char c = text.charAt(from);
    if (!(c >= '0' && c <= '9') && "-+−".indexOf(c) < 0) {
      return from;
    }
    Matcher matcher = MEASURE.matcher(text).region(from, text.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() : from;
  }

  /** The end of a character reference, or of a mere mark. */
  private int referenceEnd(int from) {
    Matcher matcher = REFERENCE.matcher(text).region(from, text.length());
    return matcher.lookingAt() ? matcher.end() : from + 1;
  }

  /** The end of an address, handle, tag or placeholder that begins here, or {@code from}. */
  private int keepEnd(int from) {
    char c = text.charAt(from);
    if (c == '⟦') {
      return Placeholders.endAt(text, from);
    }
    if (c == '@' || c == '#') {
      int end = run(from + 1, "_");
      return end == from + 1 ? from : end;
    }
    if ((c == 'h' || c == 'w' || c == 'p')
        && ADDRESSES.stream().anyMatch(a -> text.startsWith(a, from))) {
      return withoutMarks(from, spaceAfter(from));
    }
    if (hasAt) {
      int at = run(from, "._+-");
      if (at > from && at < text.length() - 1 && text.charAt(at) == '@') {
        return withoutMarks(from, run(at + 1, ".-"));
      }
    }
    return hasCodes && codes.mayBeginAt(from) ? Codes.endAt(text, from) : from;
  }

  private int spaceAfter(int from) {
    int end = from;
    while (end < text.length() && !Spaces.isSpace(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** The end of letters, digits and some other characters. */
  private int run(int from, String others) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!Character.isLetterOrDigit(c) && others.indexOf(c) < 0) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private int withoutMarks(int from, int end) {
    int last = end;
    while (last > from + 1 && SENTENCE_MARKS.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  /** {@code 2.000,5}, {@code 1.º}, {@code 7:30}, {@code 2010-2011}, {@code 24/7}. */
  private int numberEnd(int from) {
    int end = digitsEnd(from);
    if (end < text.length() && text.charAt(end) == ':' && digitsEnd(end + 1) == end + 3) {
      return end + 3;
    }
    while (end < text.length()
        && ".,".indexOf(text.charAt(end)) >= 0
        && digitsEnd(end + 1) > end + 1) {
      end = digitsEnd(end + 1);
    }
    if (end < text.length() - 1 && "-–/".indexOf(text.charAt(end)) >= 0 && isDigit(end + 1)) {
      return numberEnd(end + 1);
    }
    int ordinal = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
    boolean raised = ordinal < text.length() && "ºª°".indexOf(text.charAt(ordinal)) >= 0;
    return raised && !(text.charAt(ordinal) == '°' && isAngle(from, ordinal)) ? ordinal + 1 : end;
  }

  /** {@code 180°}, {@code a 30°}: degrees, where {@code 1° de mayo} is a badly typed ordinal. */
  private boolean isAngle(int from, int degree) {
    boolean large = degree - from > 2;
    int next = degree + 1;
    return large || next >= text.length() || ".,;:)'’′0123456789".indexOf(text.charAt(next)) >= 0;
  }

  private boolean isDigit(int at) {
    return Character.isDigit(text.codePointAt(at));
  }

  private int digitsEnd(int from) {
    int end = from;
    while (end < text.length() && Character.isDigit(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** {@code COVID-19}, {@code O'Neill}, {@code a.m.}, {@code EE.UU.}. */
  private int wordEnd(int from) {
    int end = lettersEnd(from, false);
    while (end < text.length() - 1 && "-'’".indexOf(text.charAt(end)) >= 0) {
      int part = lettersEnd(end + 1, true);
      if (part == end + 1) {
        break;
      }
      end = part;
    }
    while (end < text.length() && text.charAt(end) == '.') {
      int part = lettersEnd(end + 1, false);
      boolean abbreviation =
          part > end + 1 && part <= end + 3 && part < text.length() && text.charAt(part) == '.';
      if (!abbreviation) {
        break;
      }
      end = part + 1;
    }
    return end;
  }

  private int lettersEnd(int from, boolean digits) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean mark = end > from && isCombining(c);
      if (!Character.isLetter(c) && !mark && !(digits && Character.isDigit(c))) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean isCombining(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
