package io.cotejo.review;

import java.time.Instant;
import java.time.format.DateTimeParseException;

/** When something was decided; a time that cannot be read is the oldest. */
public record Moment(Instant instant) implements Comparable<Moment> {

  static Moment of(String time) {
    try {
      return new Moment(Instant.parse(time));
    } catch (DateTimeParseException e) {
      return new Moment(Instant.MIN);
    }
  }

  @Override
  public int compareTo(Moment other) {
    return instant.compareTo(other.instant);
  }
}
