package io.cotejo.translate.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps requests from a service that is down. After many failures in a row it opens; when its time
 * is over, one request probes ("half-open"), and decides whether it closes or opens again for twice
 * as long. After some probes in vain, or if the service never answered at all, it gives up.
 * Thread-safe.
 */
final class CircuitBreaker {

  /** More than a batch that is bisected down to one poisonous text fails in a row. */
  static final int FAILURES = 20;

  static final int PROBES = 3;
  static final Duration OPEN = Duration.ofSeconds(30);
  private static final Duration PROBE_UNDER_WAY = Duration.ofSeconds(1);

  private final Clock clock;
  private int failures;
  private int probes;
  private boolean answered;
  private boolean probing;
  private boolean open;
  private Instant until = Instant.EPOCH;

  CircuitBreaker(Clock clock) {
    this.clock = clock;
  }

  /** How long to wait before asking again; zero: the request may be sent now. */
  synchronized Duration enter() {
    if (!open) {
      return Duration.ZERO;
    }
    Instant now = clock.instant();
    if (now.isBefore(until)) {
      return Duration.between(now, until);
    }
    if (probing) {
      return PROBE_UNDER_WAY;
    }
    probing = true;
    return Duration.ZERO;
  }

  /** The service answered, be it with a refusal. */
  synchronized void succeeded() {
    answered = true;
    failures = 0;
    probes = 0;
    open = false;
    probing = false;
  }

  /** The service failed; answers whether it is given up. */
  synchronized boolean failed() {
    failures++;
    if (open && !probing) {
      return false;
    }
    if (failures < FAILURES && !probing) {
      return false;
    }
    if (!answered || (probing && ++probes >= PROBES)) {
      return true;
    }
    open = true;
    probing = false;
    until = clock.instant().plus(OPEN.multipliedBy(1L << probes));
    return false;
  }
}
