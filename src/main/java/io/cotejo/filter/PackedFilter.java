package io.cotejo.filter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A format whose texts are not simply in the file, such as an archive of XML: they are taken out
 * into a text of their own, which is then translated in place. Implementations keep no state
 * between calls and are safe to share between threads.
 */
@FunctionalInterface
public interface PackedFilter {

  /**
   * Takes the texts out.
   *
   * @param label of the file, for messages
   * @param bytes of the file
   * @throws MalformedFileException if it is not of this format, or would do harm; says why
   */
  Unpacked open(String label, byte[] bytes) throws MalformedFileException;

  /**
   * A file whose texts were taken out.
   *
   * @param text a paragraph a line, so that lines are places that people can count
   * @param segments of that text
   * @param filter of this file alone: what it merges into the text is the file itself, packed again
   * @param notice what people should know, behind the file's name; empty if nothing
   */
  record Unpacked(
      FileText text, List<Segment> segments, FileFilter filter, Optional<String> notice) {

    /** Checks and copies the components. */
    public Unpacked {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(filter, "filter");
      Objects.requireNonNull(notice, "notice");
      segments = List.copyOf(segments);
    }
  }

  /** Formats of that kind, by the endings of file names. */
  interface Kit {

    /** The filter for an ending in lower case; empty if it is not known. */
    Optional<PackedFilter> find(String ending);

    /** The endings that are known. */
    List<String> endings();
  }
}
