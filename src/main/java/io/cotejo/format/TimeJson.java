package io.cotejo.format;

import io.cotejo.bitext.TimeSpan;
import java.util.Optional;

/** When a sentence is said, as files write it; files of other texts have no such member. */
record TimeJson(Long start, Long end) {

  static TimeJson of(TimeSpan time) {
    return new TimeJson(time.start(), time.end());
  }

  /**
   * What was read.
   *
   * @param time null if it is missing
   * @throws IllegalArgumentException if it has no meaning
   */
  static Optional<TimeSpan> read(Optional<TimeJson> time) {
    return time == null
        ? Optional.empty()
        : time.map(
            t ->
                new TimeSpan(BeadJson.required(t.start, "start"), BeadJson.required(t.end, "end")));
  }
}
