package io.cotejo.translate.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How patient and how generous delivery is.
 *
 * @param attempts requests for the same texts before they fail, ≥ 1
 * @param firstWait the most to wait before the second attempt; doubled for each one after, > 0
 * @param longestWait the most to wait between two attempts unless the service asks for more, > 0
 * @param longestRetryAfter a service that asks to wait longer is given up, > 0
 * @param deadline time from now after which nothing more is sent; empty for none
 * @param maxCodePoints code points that may be sent in all, a hard stop; empty for any number
 */
public record DeliveryOptions(
    int attempts,
    Duration firstWait,
    Duration longestWait,
    Duration longestRetryAfter,
    Optional<Duration> deadline,
    OptionalLong maxCodePoints) {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a number is out of range
   */
  public DeliveryOptions {
    if (attempts < 1) {
      throw new IllegalArgumentException("attempts must be 1 or more: " + attempts);
    }
    positive(firstWait, "first wait");
    positive(longestWait, "longest wait");
    positive(longestRetryAfter, "longest retry-after");
    deadline.ifPresent(d -> positive(d, "deadline"));
    if (maxCodePoints.isPresent() && maxCodePoints.getAsLong() < 0) {
      throw new IllegalArgumentException(
          "code points must be 0 or more: " + maxCodePoints.getAsLong());
    }
  }

  private static void positive(Duration duration, String name) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(name + " must be positive: " + duration);
    }
  }

  /** Five attempts with up to 1, 2, 4 and 8 seconds between them, no deadline and no budget. */
  public static DeliveryOptions defaults() {
    return new DeliveryOptions(
        5,
        Duration.ofSeconds(1),
        Duration.ofMinutes(1),
        Duration.ofMinutes(10),
        Optional.empty(),
        OptionalLong.empty());
  }

  /** The same with a deadline and a budget. */
  public DeliveryOptions with(Optional<Duration> otherDeadline, OptionalLong otherMaxCodePoints) {
    return new DeliveryOptions(
        attempts, firstWait, longestWait, longestRetryAfter, otherDeadline, otherMaxCodePoints);
  }
}
