package io.cotejo.translate.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A clock that only sleeping moves, and the sleeps. */
final class FakeTime extends Clock {

  private Instant now = Instant.parse("2026-11-24T10:00:00Z");
  private final List<Duration> sleeps = new ArrayList<>();
  private final Map<Runnable, Instant> alarms = new LinkedHashMap<>();

  /** Jitter draws the middle of its range, so that waits can be told beforehand. */
  Timing timing() {
    return new Timing(
        this,
        this::sleep,
        this::after,
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

  private synchronized Runnable after(Duration delay, Runnable action) {
    alarms.put(action, now.plus(delay));
    return () -> callOff(action);
  }

  private synchronized void callOff(Runnable action) {
    alarms.remove(action);
  }

  /** Time passes by itself; what was to be done by then is done. */
  synchronized void pass(Duration duration) {
    now = now.plus(duration);
    alarms.entrySet().stream()
        .filter(a -> !a.getValue().isAfter(now))
        .map(Map.Entry::getKey)
        .toList()
        .forEach(Runnable::run);
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
