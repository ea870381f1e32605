package io.cotejo.filter;

import java.nio.charset.CharsetEncoder;
import java.util.Locale;

/** How a format writes a text, so that nothing in it is taken for anything else. Stateless. */
enum Escape {
  /** As it is. */
  PLAIN,
  /** Character references for mark-up, and for what the charset lacks. */
  MARKUP,
  /** The same, and for quotation marks. */
  ATTRIBUTE,
  /** Inside {@code <![CDATA[}. */
  CDATA,
  /** Inside a quoted cell of a table. */
  QUOTED,
  /** Inside a JSON string. */
  JSON,
  /** SubRip: no escapes; an arrow is no time. */
  SUBRIP,
  /** WebVTT: three references, no numbers. */
  WEBVTT;

  /** A text as the file writes it; what the charset lacks stays where there is no escape for it. */
  String of(String text, CharsetEncoder encoder) {
    return switch (this) {
      case PLAIN -> text;
      case MARKUP -> markup(text, encoder);
      case ATTRIBUTE -> markup(text, encoder).replace("\"", "&quot;").replace("'", "&#39;");
      case CDATA -> text.replace("]]>", "]]]]><![CDATA[>");
      case QUOTED -> text.replace("\"", "\"\"");
      case JSON -> json(text, encoder);
      case SUBRIP -> text.replace("-->", "->");
      case WEBVTT -> text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    };
  }

  /**
   * Spaces for control characters, which no format has a use for, and nothing for no characters.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean nothing =
                  Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE;
              boolean line = c == '\u2028' || c == '\u2029';
              if (!nothing) {
                clean.appendCodePoint(Character.isISOControl(c) || line ? ' ' : c);
              }
            });
    return clean.toString().strip();
  }

  private static String markup(String text, CharsetEncoder encoder) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> {
                  String character = Character.toString(c);
                  escaped.append(
                      encoder.canEncode(character)
                          ? character
                          : "&#x" + Integer.toHexString(c).toUpperCase(Locale.ROOT) + ";");
                }
              }
            });
    return escaped.toString();
  }

  private static String json(String text, CharsetEncoder encoder) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              String character = Character.toString(c);
              if (c == '"' || c == '\\') {
                escaped.append('\\').append(character);
              } else if (c < ' ' || !encoder.canEncode(character)) {
                character.chars().forEach(u -> escaped.append(String.format("\\u%04x", u)));
              } else {
                escaped.append(character);
              }
            });
    return escaped.toString();
  }
}
