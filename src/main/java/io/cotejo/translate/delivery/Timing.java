package io.cotejo.translate.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * Time and chance, given from outside, so that tests decide over both.
 *
 * @param clock tells the time
 * @param sleeper lets it pass
 * @param alarm ends what takes too long
 * @param random for jitter; thread-safe
 */
public record Timing(Clock clock, Sleeper sleeper, Alarm alarm, RandomGenerator random) {

  /** Checks the components. */
  public Timing {
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(sleeper, "sleeper");
    Objects.requireNonNull(alarm, "alarm");
    Objects.requireNonNull(random, "random");
  }

  /** The machine's own; waits end early when the work is to stop. */
  public static Timing real(Stop stop) {
    return new Timing(Clock.systemUTC(), stop::await, Timing::after, new Random());
  }

  private static Runnable after(Duration delay, Runnable action) {
    CompletableFuture<Void> alarm =
        new CompletableFuture<Void>()
            .completeOnTimeout(null, delay.toMillis(), TimeUnit.MILLISECONDS);
    var unused = alarm.thenRun(action);
    return () -> alarm.cancel(false);
  }
}
