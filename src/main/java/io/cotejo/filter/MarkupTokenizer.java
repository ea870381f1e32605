package io.cotejo.filter;

import io.cotejo.filter.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts mark-up into tokens that add up to the file. XML has to be well-formed; HTML may be anything
 * (WHATWG, HTML Standard, "Tokenization", without its error messages). Used once.
 */
final class MarkupTokenizer {

  static final int CDATA_HEAD = "<![CDATA[".length();
  static final int CDATA_TAIL = "]]>".length();

  /** Elements of HTML whose content is text, whatever it looks like. */
  private static final Set<String> RAW =
      Set.of(
          "script",
          "style",
          "title",
          "textarea",
          "iframe",
          "noembed",
          "noframes",
          "xmp",
          "plaintext");

  private final String text;
  private final boolean html;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private MarkupTokenizer(String text, boolean html) {
    this.text = text;
    this.html = html;
  }

  static List<Token> html(String text) {
    return new MarkupTokenizer(text, true).tokens();
  }

  static List<Token> xml(String text) {
    return new MarkupTokenizer(text, false).tokens();
  }

  private List<Token> tokens() {
    int textStart = 0;
    while (at < text.length()) {
      int open = text.indexOf('<', at);
      at = open < 0 ? text.length() : open;
      if (at < text.length() && !isMarkup()) {
        at++;
        continue;
      }
      add(Kind.TEXT, textStart, at);
      if (at < text.length()) {
        markup();
      }
      textStart = at;
    }
    add(Kind.TEXT, textStart, text.length());
    return tokens;
  }

  private void add(Kind kind, int start, int end) {
    if (end > start) {
      tokens.add(new Token(kind, "", start, end));
    }
  }

  private boolean isMarkup() {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return !html
        || next == '!'
        || next == '?'
        || isLetter(next)
        || (next == '/' && at + 2 < text.length());
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void markup() {
    int start = at;
    if (text.startsWith("<!--", at)) {
      boolean empty = html && (text.startsWith("<!-->", at) || text.startsWith("<!--->", at));
      at = empty ? after(">", at) : after("-->", at + 4);
      add(Kind.OTHER, start, at);
    } else if (!html && text.startsWith("<![CDATA[", at)) {
      at = after("]]>", at);
      add(Kind.CDATA, start, at);
    } else if (!html && text.startsWith("<?", at)) {
      at = after("?>", at);
      add(Kind.OTHER, start, at);
    } else if (!isTag()) {
      at = after(">", at);
      add(Kind.OTHER, start, at);
    } else {
      tag(start);
    }
  }

  private boolean isTag() {
    char next = text.charAt(at + 1);
    char first = next == '/' ? text.charAt(at + 2) : next;
    return html ? isLetter(first) : first != '!';
  }

  /** The end of what begins at {@code from}; that of the file if it has none. */
  private int after(String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }

  private void tag(int start) {
    boolean end = text.charAt(start + 1) == '/';
    int nameStart = start + (end ? 2 : 1);
    int nameEnd = nameStart;
    while (nameEnd < text.length() && " \t\r\n\f/>".indexOf(text.charAt(nameEnd)) < 0) {
      nameEnd++;
    }
    String written = text.substring(nameStart, nameEnd);
    String name = html ? written.toLowerCase(Locale.ROOT) : written;
    at = tagEnd(nameEnd);
    if (at < 0) {
      // A tag without an end: browsers drop it.
      at = text.length();
      add(Kind.OTHER, start, at);
      return;
    }
    boolean empty = !end && text.charAt(at - 2) == '/' && !html;
    tokens.add(new Token(end ? Kind.END : empty ? Kind.EMPTY : Kind.START, name, start, at));
    if (html && !end && RAW.contains(name)) {
      raw(name);
    }
  }

  /** Behind the closing mark of a tag, which may stand in the value of an attribute; or -1. */
  private int tagEnd(int from) {
    boolean value = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (value && (c == '"' || c == '\'')) {
        i = text.indexOf(c, i + 1);
        if (i < 0) {
          return -1;
        }
      }
      value = c == '=' || (value && Character.isWhitespace(c));
    }
    return -1;
  }

  private void raw(String name) {
    int start = at;
    int close = at;
    while (close < text.length()
        && !(text.startsWith("</", close)
            && text.regionMatches(true, close + 2, name, 0, name.length()))) {
      int next = text.indexOf("</", close + 1);
      close = next < 0 ? text.length() : next;
    }
    add(Kind.TEXT, start, close);
    at = close;
  }
}
