package io.cotejo.detect;

import io.cotejo.text.Spaces;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses, handles, tags and numbers, which are in no language. Stateless. */
final class Addresses {

  private static final Pattern ADDRESS =
      Pattern.compile("https?://\\S+|(?<!\\S)\\S+\\.(?:com|org|net|es)(?:/\\S*)?|[@#]\\w+|\\d+");

  private Addresses() {}

  /** A text with a space in the place of each of them. */
  static String without(String text) {
    if (!mayHaveSome(text)) {
      return text;
    }
    Matcher matcher = ADDRESS.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    StringBuilder left = new StringBuilder(text.length());
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (mayBegin(text, i) && matcher.region(i, text.length()).lookingAt()) {
        left.append(text, from, i).append(' ');
        from = matcher.end();
        i = from - 1;
      }
    }
    return from == 0 ? text : left.append(text, from, text.length()).toString();
  }

  /** Most sentences have none, and are spared the search. */
  private static boolean mayHaveSome(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dot = c == '.' && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
      if (dot || c == '/' || c == '@' || c == '#' || (c >= '0' && c <= '9')) {
        return true;
      }
    }
    return false;
  }

  /** Whether the pattern is worth trying: of words, it takes whole ones with a dot inside. */
  private static boolean mayBegin(String text, int at) {
    char c = text.charAt(at);
    if ((c >= '0' && c <= '9') || c == '@' || c == '#') {
      return true;
    }
    if (c == 'h' && text.startsWith("http", at)) {
      return true;
    }
    return (at == 0 || Spaces.isAscii(text.charAt(at - 1)))
        && !Spaces.isAscii(c)
        && hasInnerDot(text, at + 1);
  }

  private static boolean hasInnerDot(String text, int from) {
    for (int i = from; i + 1 < text.length() && !Spaces.isAscii(text.charAt(i)); i++) {
      if (text.charAt(i) == '.' && "cone".indexOf(text.charAt(i + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
