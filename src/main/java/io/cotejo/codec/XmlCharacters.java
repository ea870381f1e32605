package io.cotejo.codec;

/** What XML 1.0 can hold, whatever the escape (production [2], Char). Stateless, thread-safe. */
public final class XmlCharacters {

  private XmlCharacters() {}

  /** Whether XML allows a code point. */
  public static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c < 0xFFFE)
        || (c >= Character.MIN_SUPPLEMENTARY_CODE_POINT && c <= Character.MAX_CODE_POINT);
  }

  /** A text without the characters that XML forbids. */
  public static String allowedIn(String text) {
    return text.codePoints().allMatch(XmlCharacters::isAllowed)
        ? text
        : text.codePoints()
            .filter(XmlCharacters::isAllowed)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }
}
