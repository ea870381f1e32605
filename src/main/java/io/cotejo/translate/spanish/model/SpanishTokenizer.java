package io.cotejo.translate.spanish.model;

import io.cotejo.text.Placeholders;
import io.cotejo.text.Spaces;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words, numbers, marks, and what is no language: addresses, handles, tags. Works
 * by code point, so that no character is torn. Used by one thread for one text.
 */
public final class SpanishTokenizer {

  private static final List<String> ADDRESSES =
      List.of("http://", "https://", "www.", "pic.twitter.com/");
  private static final String SENTENCE_MARKS = ".,;:!?)]}»”’\"'…";

  private final String text;
  private final boolean hasAt;
  private final List<Token> tokens = new ArrayList<>();

  private SpanishTokenizer(String text) {
    this.text = text;
    this.hasAt = text.indexOf('@') >= 0;
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
      int end = keepEnd(at);
      Kind kind = Kind.KEEP;
      if (end == at && Character.isDigit(c)) {
        kind = Kind.NUMBER;
        end = numberEnd(at);
      } else if (end == at && Character.isLetter(c)) {
        kind = Kind.WORD;
        end = wordEnd(at);
      } else if (end == at) {
        kind = Kind.MARK;
        end = at + Character.charCount(c);
      }
      tokens.add(new Token(text.substring(at, end), kind, glued));
      at = end;
      glued = true;
    }
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
    return from;
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
    return ordinal < text.length() && "ºª°".indexOf(text.charAt(ordinal)) >= 0 ? ordinal + 1 : end;
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
