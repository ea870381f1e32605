package io.cotejo.translate.delivery;

import io.cotejo.translate.BackEnd;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A back end as delivery sees it: whether it lives, and when it may be asked again. Shared by all
 * threads that send to it.
 */
final class Engine {

  /** Texts refused one by one before an engine that never answered is given up. */
  private static final int REFUSALS = 25;

  /** Batches in a row for which the service only ever asked to slow down. */
  private static final int SLOWED_BATCHES = 3;

  /** Calls in a row that were given up before the engine is. */
  private static final int OVERRUNS = 3;

  private final BackEnd backEnd;
  private final Calls calls;
  private final Timing timing;
  private final Stop stop;
  private final Optional<Instant> deadline;
  private final CircuitBreaker breaker;
  private final TokenBucket requests;
  private final TokenBucket codePoints;
  private Optional<TranslationException> death = Optional.empty();
  private Instant pausedUntil = Instant.EPOCH;
  private boolean answered;
  private int refusals;
  private int slowedBatches;
  private int overruns;

  Engine(BackEnd backEnd, Timing timing, Stop stop, Optional<Instant> deadline) {
    this.backEnd = backEnd;
    this.calls = new Calls(backEnd, timing.alarm());
    this.timing = timing;
    this.stop = stop;
    this.deadline = deadline;
    this.breaker = new CircuitBreaker(timing.clock());
    this.requests = new TokenBucket(backEnd.pace().requestsPerMinute(), timing.clock());
    this.codePoints = new TokenBucket(backEnd.pace().codePointsPerMinute(), timing.clock());
  }

  BackEnd backEnd() {
    return backEnd;
  }

  /** Why nothing is sent to it any more; empty while it lives. */
  synchronized Optional<TranslationException> death() {
    return death;
  }

  synchronized void die(TranslationException cause) {
    if (death.isEmpty()) {
      death = Optional.of(cause);
    }
  }

  /**
   * Waits for the turn of a request.
   *
   * @return why it must not be sent; empty if it may be, now
   */
  Optional<TranslationException> awaitTurn(long size) throws InterruptedException {
    Duration paced = longer(requests.take(1), codePoints.take(size));
    Optional<TranslationException> barred = sleep(paced);
    while (barred.isEmpty()) {
      Duration wait = longer(breaker.enter(), pause());
      if (wait.isZero()) {
        return Optional.empty();
      }
      barred = sleep(wait);
    }
    return barred;
  }

  private synchronized Duration pause() {
    Duration left = Duration.between(timing.clock().instant(), pausedUntil);
    return pausedUntil.equals(Instant.EPOCH) || left.isNegative() ? Duration.ZERO : left;
  }

  /** Waits, unless it is in vain; answers why nothing may be sent. */
  Optional<TranslationException> sleep(Duration wait) throws InterruptedException {
    Optional<TranslationException> barred = barred(wait);
    if (barred.isEmpty() && !wait.isZero()) {
      timing.sleeper().sleep(wait);
      barred = barred(Duration.ZERO);
    }
    return barred;
  }

  private Optional<TranslationException> barred(Duration wait) {
    if (death().isPresent()) {
      return death();
    }
    if (stop.isRequested()) {
      return Optional.of(unavailable("stopped before this was sent; run it again to go on"));
    }
    Instant then = timing.clock().instant().plus(wait);
    return deadline
        .filter(d -> !then.isBefore(d))
        .map(d -> unavailable("the deadline is over; run it again to go on"));
  }

  /**
   * One request.
   *
   * @throws TranslationException if it failed, or took too long
   */
  List<TranslationResult> call(TranslationRequest request)
      throws TranslationException, InterruptedException {
    try {
      return calls.call(request);
    } catch (Calls.OverrunException e) {
      TranslationException failure =
          unavailable(
              "no answer within "
                  + backEnd.longestCall().toSeconds()
                  + " s; the call was given up (max-seconds)");
      overran(failure);
      throw failure;
    }
  }

  private synchronized void overran(TranslationException cause) {
    if (++overruns >= OVERRUNS) {
      die(cause);
    }
  }

  private TranslationException unavailable(String message) {
    return new TranslationException.Unavailable(backEnd.name(), message, null);
  }

  synchronized void answered() {
    answered = true;
    refusals = 0;
    slowedBatches = 0;
    overruns = 0;
    breaker.succeeded();
  }

  /** It lives, but refused what it was sent. */
  synchronized void refused(TranslationException cause, boolean alone) {
    breaker.succeeded();
    if (alone && !answered && ++refusals >= REFUSALS) {
      die(cause);
    }
  }

  /** It lives, but wants nobody to ask for some time. */
  synchronized void slowed(Duration wait) {
    breaker.succeeded();
    Instant until = timing.clock().instant().plus(wait);
    pausedUntil = until.isAfter(pausedUntil) ? until : pausedUntil;
  }

  /** A batch was given up because the service asked to slow down at every attempt. */
  synchronized void slowedToTheEnd(TranslationException cause) {
    if (++slowedBatches >= SLOWED_BATCHES) {
      die(cause);
    }
  }

  /** What is missing on this machine, and never answered, does not come by waiting. */
  void failed(TranslationException cause) {
    boolean missing = cause instanceof TranslationException.Unreachable u && u.isHere();
    if (breaker.failed() || (missing && !hasAnswered())) {
      die(cause);
    }
  }

  private synchronized boolean hasAnswered() {
    return answered;
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
