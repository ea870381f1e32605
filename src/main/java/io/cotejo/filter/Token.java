package io.cotejo.filter;

/**
 * A piece of mark-up, or the text between two.
 *
 * @param kind what it is
 * @param name of a tag: in lower case in HTML, with its prefix in XML; otherwise empty
 * @param start in the file
 * @param end in the file
 */
record Token(Kind kind, String name, int start, int end) {

  /** What a token is. */
  enum Kind {
    START,
    EMPTY,
    END,
    TEXT,
    CDATA,
    /** Comments, processing instructions, document types. */
    OTHER
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** The name without its prefix. */
  String localName() {
    return name.substring(name.indexOf(':') + 1);
  }
}
