package io.cotejo.translate.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Spreads requests or code points over time. Holds a second's worth; what is taken beyond that has
 * to be waited for, so that an amount of any size gets through and the rate is kept. Thread-safe.
 */
final class TokenBucket {

  private static final double NANOS = 1e9;

  private final double perSecond;
  private final double capacity;
  private final Clock clock;
  private double tokens;
  private Instant filled;

  /** A full bucket; {@link Double#POSITIVE_INFINITY} a minute never makes anyone wait. */
  TokenBucket(double perMinute, Clock clock) {
    this.perSecond = perMinute / 60;
    this.capacity = Math.max(1, perSecond);
    this.clock = clock;
    this.tokens = capacity;
    this.filled = clock.instant();
  }

  /** Takes an amount; answers how long to wait before it may be used. */
  synchronized Duration take(long amount) {
    if (Double.isInfinite(perSecond)) {
      return Duration.ZERO;
    }
    Instant now = clock.instant();
    double seconds = Math.max(0, Duration.between(filled, now).toNanos() / NANOS);
    tokens = Math.min(capacity, tokens + seconds * perSecond) - amount;
    filled = now;
    return tokens >= 0
        ? Duration.ZERO
        : Duration.ofNanos((long) Math.ceil(-tokens / perSecond * NANOS));
  }
}
