package io.cotejo.ingest;

import java.util.List;

/**
 * A document as read.
 *
 * @param name its name in every output
 * @param sha256 of its bytes, in lower-case hex
 * @param charset what it was decoded as
 * @param charsetGuessed whether neither a mark nor a declaration said so and it is not UTF-8
 * @param repairedBreaks how many line breaks in mid-sentence were repaired
 * @param blocks its paragraphs, headings and list items, in order; none is blank
 */
public record RawDocument(
    String name,
    String sha256,
    String charset,
    boolean charsetGuessed,
    int repairedBreaks,
    List<Block> blocks) {

  /** Copies the blocks. */
  public RawDocument {
    blocks = List.copyOf(blocks);
  }
}
