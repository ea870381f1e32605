package io.cotejo.translate.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A clock that only sleeping moves, and the sleeps. */
final class FakeTime extends Clock {

  private Instant now = Instant.parse("2026-11-24T10:00:00Z");
  private final List<Duration> sleeps = new ArrayList<>();

  /** Jitter draws the middle of its range, so that waits can be told beforehand. */
  Timing timing() {
    return new Timing(
        this,
        this::sleep,
        new Random(0) {
          private static final long serialVersionUID = 1L;

          @Override
          public double nextDouble() {
            return 0.5;
          }
        });
  }

  synchronized void sleep(Duration duration) {
    sleeps.add(duration);
    now = now.plus(duration);
  }

  synchronized List<Duration> sleeps() {
    return List.copyOf(sleeps);
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
