package io.cotejo.segment;

import io.cotejo.text.Spaces;
import java.util.NavigableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ends of sentences in chats, forums and posts, where an address, an emoticon or a small letter
 * stands where others write a capital. Stateless and thread-safe.
 */
final class CasualBreaks {

  private static final Pattern BEFORE_LOWER =
      Pattern.compile("(?:(?<=[\\p{L}\\p{Nd})]{2})\\.|[!?]+)[\"”’)]?(?=\\s+\\p{Ll})");

  /** The pronoun, not the numeral: {@code parts i and ii}. */
  private static final Pattern LONE_I =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}.(-])i(?=\\s(?!(?:and|in|of|or|to)\\b)\\p{Ll}{2}|['’](?:m|ve|d|ll)\\b)");

  private static final Pattern BEFORE_ADDRESS =
      Pattern.compile("[.!?…](?=\\s+(?:https?://|www\\.)\\S)");
  private static final Pattern EMOTICON =
      Pattern.compile("(?<=[\\s.!?…])[:;=]['-]?[)(DP]{1,3}(?=\\s+[\"“¿¡]?\\p{Lu})");
  private static final Pattern ELLIPSIS =
      Pattern.compile("(?<=\\p{L})\\.{3,9}(?=\\p{Lu}\\p{Ll}{2})");

  private CasualBreaks() {}

  /** Adds the ends that are sure. */
  static void addSure(String text, NavigableSet<Integer> ends) {
    if (text.indexOf(':') >= 0 || text.indexOf(';') >= 0 || text.indexOf('=') >= 0) {
      add(EMOTICON.matcher(text), ends);
    }
    if (text.contains("...")) {
      add(ELLIPSIS.matcher(text), ends);
    }
  }

  /** Adds the ends that abbreviations may speak against. */
  static void addMissed(String text, boolean casual, NavigableSet<Integer> ends) {
    if (text.contains("http") || text.contains("www")) {
      add(BEFORE_ADDRESS.matcher(text), ends);
    }
    if (casual) {
      add(BEFORE_LOWER.matcher(text), ends);
    }
  }

  private static void add(Matcher matcher, NavigableSet<Integer> ends) {
    while (matcher.find()) {
      ends.add(matcher.end());
    }
  }

  /** Whether a text is written without capitals: at its beginning, or where English has an I. */
  static boolean isLowerCase(String text, boolean english) {
    int first = Spaces.skip(text, 0);
    return (first < text.length() && Character.isLowerCase(text.codePointAt(first)))
        || (english && text.contains(" i") && LONE_I.matcher(text).find());
  }

  /** Whether an address begins at {@code next}. */
  static boolean isAddress(String text, int next) {
    return text.startsWith("http://", next)
        || text.startsWith("https://", next)
        || text.startsWith("www.", next);
  }
}
