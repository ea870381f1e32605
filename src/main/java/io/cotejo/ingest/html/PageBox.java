package io.cotejo.ingest.html;

import org.jsoup.nodes.Element;

/**
 * An element of a page that sets blocks apart.
 *
 * @param element what it is
 * @param parent number of the box around it; −1 for the outermost
 * @param first number of its first block
 * @param end one past the number of its last block
 */
record PageBox(Element element, int parent, int first, int end) {

  boolean isEmpty() {
    return first == end;
  }
}
