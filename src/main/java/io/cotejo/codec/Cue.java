package io.cotejo.codec;

import io.cotejo.bitext.Span;
import io.cotejo.bitext.TimeSpan;
import java.util.List;
import java.util.Objects;

/**
 * What is shown at one time.
 *
 * @param time when
 * @param lines where its lines of text stand in the file, without their ends; none is blank
 */
public record Cue(TimeSpan time, List<Span> lines) {

  /** Copies the lines. */
  public Cue {
    Objects.requireNonNull(time, "time");
    lines = List.copyOf(lines);
  }
}
