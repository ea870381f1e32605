package io.cotejo.ingest;

import io.cotejo.text.LineIndex;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A document as read.
 *
 * @param name its name in every output
 * @param label of its file as the user would find it, for messages
 * @param sha256 of its bytes, in lower-case hex
 * @param charset what it was decoded as
 * @param charsetDoubt what speaks against that charset, behind "read as UTF-8, "; empty if nothing
 * @param repairedBreaks how many line breaks in mid-sentence were repaired
 * @param lines of the file
 * @param blocks its paragraphs, headings and list items, in order; none is blank
 * @param timeline when what is in the file is said; {@link Timeline#NONE} if it does not say
 */
public record RawDocument(
    String name,
    String label,
    String sha256,
    String charset,
    Optional<String> charsetDoubt,
    int repairedBreaks,
    LineIndex lines,
    List<Block> blocks,
    Timeline timeline) {

  /** Checks and copies the components. */
  public RawDocument {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(charsetDoubt, "charsetDoubt");
    Objects.requireNonNull(lines, "lines");
    Objects.requireNonNull(timeline, "timeline");
    blocks = List.copyOf(blocks);
  }

  /** A document without times. */
  public RawDocument(
      String name,
      String label,
      String sha256,
      String charset,
      Optional<String> charsetDoubt,
      int repairedBreaks,
      LineIndex lines,
      List<Block> blocks) {
    this(name, label, sha256, charset, charsetDoubt, repairedBreaks, lines, blocks, Timeline.NONE);
  }

  /** The same under another name. */
  public RawDocument called(String other) {
    return new RawDocument(
        other, label, sha256, charset, charsetDoubt, repairedBreaks, lines, blocks, timeline);
  }
}
