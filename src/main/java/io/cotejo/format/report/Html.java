package io.cotejo.format.report;

import io.cotejo.format.CleanText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML elements; every text and attribute value is escaped, so what a document says can
 * never become mark-up. One instance a page, one thread an instance.
 */
final class Html {

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  Html(Writer out) {
    this.out = out;
  }

  /** Opens an element; attributes are name and value by turns, a null value leaves one out. */
  void open(String tag, String... attributes) throws IOException {
    empty(tag, attributes);
    open.push(tag);
  }

  /** Closes the element that was opened last. */
  void close() throws IOException {
    out.write("</" + open.pop() + ">");
  }

  /** Closes the element that was opened last, and ends the line, for people who read the source. */
  void closeLine() throws IOException {
    close();
    out.write('\n');
  }

  /** An element that holds nothing but a text. */
  void leaf(String tag, String text, String... attributes) throws IOException {
    open(tag, attributes);
    text(text);
    close();
  }

  /** An element without an end tag: {@code meta}, {@code input}. */
  void empty(String tag, String... attributes) throws IOException {
    out.write("<" + tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.write(" " + attributes[i] + "=\"" + escape(attributes[i + 1]) + "\"");
      }
    }
    out.write(">");
  }

  /** A text between tags. */
  void text(String text) throws IOException {
    out.write(escape(text));
  }

  /** Characters of our own that must not be escaped: the doctype and the style sheet. */
  void ownMarkup(String markup) throws IOException {
    out.write(markup);
  }

  private static String escape(String text) {
    return CleanText.visible(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
