package io.cotejo.translate.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next attempt: what the service asked for, and else anything from
 * nothing to a bound that doubles ("full jitter"), so that clients which failed together do not
 * come back together.
 *
 * @param first bound before the second attempt
 * @param longest bound that is never exceeded
 */
record Backoff(Duration first, Duration longest) {

  private static final int MOST_DOUBLINGS = 30;

  /**
   * The wait after an attempt failed.
   *
   * @param attempt number of the attempt, from 1
   */
  Duration after(int attempt, Optional<Duration> retryAfter, RandomGenerator random) {
    if (retryAfter.isPresent()) {
      return retryAfter.get();
    }
    long doubled = first.toMillis() << Math.min(attempt - 1, MOST_DOUBLINGS);
    long bound = Math.min(longest.toMillis(), Math.max(doubled, 1));
    return Duration.ofMillis((long) (random.nextDouble() * bound));
  }
}
