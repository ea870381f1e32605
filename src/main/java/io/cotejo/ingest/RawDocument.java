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
 * @param places where what is in it stands, for people; {@link PlaceIndex#NONE} if its lines tell
 * @param notice what people should know of how it was read; empty if nothing
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
    Timeline timeline,
    PlaceIndex places,
    Optional<String> notice) {

  /** Checks and copies the components. */
  public RawDocument {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(charsetDoubt, "charsetDoubt");
    Objects.requireNonNull(lines, "lines");
    Objects.requireNonNull(timeline, "timeline");
    Objects.requireNonNull(places, "places");
    Objects.requireNonNull(notice, "notice");
    blocks = List.copyOf(blocks);
  }

  /** A document whose lines are places enough. */
  public RawDocument(
      String name,
      String label,
      String sha256,
      String charset,
      Optional<String> charsetDoubt,
      int repairedBreaks,
      LineIndex lines,
      List<Block> blocks,
      Timeline timeline) {
    this(
        name,
        label,
        sha256,
        charset,
        charsetDoubt,
        repairedBreaks,
        lines,
        blocks,
        timeline,
        PlaceIndex.NONE,
        Optional.empty());
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
        other,
        label,
        sha256,
        charset,
        charsetDoubt,
        repairedBreaks,
        lines,
        blocks,
        timeline,
        places,
        notice);
  }

  /** The same with places for people. */
  public RawDocument at(PlaceIndex others) {
    return new RawDocument(
        name,
        label,
        sha256,
        charset,
        charsetDoubt,
        repairedBreaks,
        lines,
        blocks,
        timeline,
        others,
        notice);
  }

  /** The same with what people should know of it. */
  public RawDocument noting(Optional<String> what) {
    return new RawDocument(
        name,
        label,
        sha256,
        charset,
        charsetDoubt,
        repairedBreaks,
        lines,
        blocks,
        timeline,
        places,
        what);
  }
}
