package io.cotejo.ingest.html;

import java.util.List;

/**
 * A page as its blocks, in reading order.
 *
 * @param blocks none is blank
 * @param boxes the elements around them; each comes after the one that holds it
 */
record Page(List<PageBlock> blocks, List<PageBox> boxes) {

  /** Copies the lists. */
  Page {
    blocks = List.copyOf(blocks);
    boxes = List.copyOf(boxes);
  }
}
