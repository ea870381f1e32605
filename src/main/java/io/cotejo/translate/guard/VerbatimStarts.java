package io.cotejo.translate.guard;

import io.cotejo.text.CodePlaces;

/**
 * Where in a text something of {@link Verbatim} may begin: its pattern is dear, and nearly all
 * places can be told from by their character and the one before. Asked from left to right. Used by
 * one thread for one text.
 */
final class VerbatimStarts {

  private final String text;
  private final CodePlaces codes;
  private final boolean hasMail;
  private final boolean hasReference;

  VerbatimStarts(String text) {
    this.text = text;
    this.codes = new CodePlaces(text);
    this.hasMail = text.indexOf('@') >= 0;
    this.hasReference = text.indexOf('&') >= 0;
  }

  /** The first place from one on where something may begin, or the end of the text. */
  int next(int from) {
    int at = from;
    while (at < text.length() && !mayBegin(at)) {
      at++;
    }
    return at;
  }

  private boolean mayBegin(int at) {
    char c = text.charAt(at);
    if (c == ' ') {
      return false;
    }
    if (Character.isLetterOrDigit(c)) {
      boolean inside = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
      return !inside && (Character.isDigit(c) || mayBeginWithLetter(at, c));
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (c) {
      case '&', '`', '$', '#', '{', '%', '<', '⟦', '@', '_', '[', '*', '\\', '~' -> true;
      case '\'' -> next == '{' || next == '}' || next == '#';
      case ']' -> next == '(';
      case ':' -> next == '_' || Character.isLetter(next);
      case '!' -> next == '[' || next == '_' || Character.isLetter(next);
      case '-', '+', '−' -> hasMail || Character.isDigit(next);
      case ',', ';', '?', '(', ')', '"', '=', '>', '^', '|', '}', '«', '»', '“', '”', '¿', '¡' ->
          false;
      default -> hasMail || hasReference || codes.mayBeginAt(at);
    };
  }

  private boolean mayBeginWithLetter(int at, char c) {
    return hasMail
        || hasReference
        || ((c == 'h' || c == 'H') && text.regionMatches(true, at, "http", 0, 4))
        || (c == 'w' && text.startsWith("www.", at))
        || codes.mayBeginAt(at);
  }
}
