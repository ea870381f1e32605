package io.cotejo.filter;

import io.cotejo.bitext.Span;
import java.util.List;

/** Tells what runs on from one cue of subtitles into the next. Thread-safe. */
@FunctionalInterface
public interface Spoken {

  /**
   * The stretches of a file, each with all that somebody says without a break, in their order; they
   * do not overlap.
   */
  List<Span> in(String text);
}
