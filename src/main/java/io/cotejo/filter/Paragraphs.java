package io.cotejo.filter;

import java.util.List;

/** Tells the paragraphs of a plain text, whose lines may be broken anywhere. Thread-safe. */
@FunctionalInterface
public interface Paragraphs {

  /** A segment for each, made by {@link Segment.Builder}, in their order. */
  List<Segment> of(String text);
}
