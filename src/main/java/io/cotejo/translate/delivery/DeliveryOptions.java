package io.cotejo.translate.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * When delivery is to end, whatever is left.
 *
 * @param deadline time from now after which nothing more is sent; empty for none
 * @param maxCodePoints code points that may be sent in all, a hard stop; empty for any number
 */
public record DeliveryOptions(Optional<Duration> deadline, OptionalLong maxCodePoints) {

  /** No deadline and no budget. */
  public static final DeliveryOptions NONE =
      new DeliveryOptions(Optional.empty(), OptionalLong.empty());

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if the deadline is not positive, or the budget is negative
   */
  public DeliveryOptions {
    if (deadline.isPresent() && (deadline.get().isNegative() || deadline.get().isZero())) {
      throw new IllegalArgumentException("deadline must be positive: " + deadline.get());
    }
    if (maxCodePoints.isPresent() && maxCodePoints.getAsLong() < 0) {
      throw new IllegalArgumentException(
          "code points must be 0 or more: " + maxCodePoints.getAsLong());
    }
  }

  /** The same with a deadline, or none. */
  public DeliveryOptions withDeadline(Optional<Duration> other) {
    return new DeliveryOptions(other, maxCodePoints);
  }

  /** The same with a budget, or none. */
  public DeliveryOptions withMaxCodePoints(OptionalLong other) {
    return new DeliveryOptions(deadline, other);
  }
}
