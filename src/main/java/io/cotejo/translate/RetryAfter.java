package io.cotejo.translate;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads the HTTP header {@code Retry-After} (RFC 9110, section 10.2.3). */
public final class RetryAfter {

  private static final int MOST_DIGITS = 9;

  private RetryAfter() {}

  /**
   * How long a server asks to wait.
   *
   * @param header seconds, or a date of HTTP; null if there is none
   * @param clock what a date is compared with
   * @return never negative; empty if there is no header or it has no meaning
   */
  public static Optional<Duration> of(String header, Clock clock) {
    String value = header == null ? "" : header.strip();
    if (value.matches("[0-9]{1," + MOST_DIGITS + "}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(clock.instant(), then);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
