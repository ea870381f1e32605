package io.cotejo.translate.delivery;

import java.time.Clock;
import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Time and chance, given from outside, so that tests decide over both.
 *
 * @param clock tells the time
 * @param sleeper lets it pass
 * @param random for jitter; thread-safe
 */
public record Timing(Clock clock, Sleeper sleeper, RandomGenerator random) {

  /** Checks the components. */
  public Timing {
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(sleeper, "sleeper");
    Objects.requireNonNull(random, "random");
  }

  /** The machine's own; waits end early when the work is to stop. */
  public static Timing real(Stop stop) {
    return new Timing(Clock.systemUTC(), stop::await, new Random());
  }
}
