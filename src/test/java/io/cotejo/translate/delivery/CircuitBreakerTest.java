package io.cotejo.translate.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

  private final FakeTime time = new FakeTime();
  private final CircuitBreaker breaker = new CircuitBreaker(time);

  private boolean failTimes(int times) {
    boolean givenUp = false;
    for (int k = 0; k < times; k++) {
      givenUp = breaker.failed();
    }
    return givenUp;
  }

  @Test
  void opensAfterManyFailuresInARowAndLetsOneProbeThrough() {
    breaker.succeeded();
    assertThat(failTimes(CircuitBreaker.FAILURES - 1)).isFalse();
    assertThat(breaker.enter()).isZero();

    assertThat(failTimes(1)).isFalse();

    assertThat(breaker.enter()).isEqualTo(CircuitBreaker.OPEN);
    time.sleep(CircuitBreaker.OPEN);
    assertThat(breaker.enter()).isZero();
    assertThat(breaker.enter()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void aProbeThatSucceedsClosesIt() {
    openIt();
    time.sleep(CircuitBreaker.OPEN);
    assertThat(breaker.enter()).isZero();

    breaker.succeeded();

    assertThat(breaker.enter()).isZero();
    assertThat(failTimes(CircuitBreaker.FAILURES - 1)).isFalse();
    assertThat(breaker.enter()).isZero();
  }

  @Test
  void probesInVainTakeTwiceAsLongAndThenItGivesUp() {
    openIt();
    for (int probe = 1; probe < CircuitBreaker.PROBES; probe++) {
      time.sleep(breaker.enter());
      assertThat(breaker.enter()).isZero();
      assertThat(breaker.failed()).isFalse();
      assertThat(breaker.enter()).isEqualTo(CircuitBreaker.OPEN.multipliedBy(1L << probe));
    }
    time.sleep(breaker.enter());
    assertThat(breaker.enter()).isZero();

    assertThat(breaker.failed()).isTrue();
  }

  @Test
  void whatWasUnderWayWhenItOpenedDoesNotCount() {
    openIt();

    assertThat(failTimes(50)).isFalse();
    assertThat(breaker.enter()).isEqualTo(CircuitBreaker.OPEN);
  }

  @Test
  void aServiceThatNeverAnsweredIsNotProbed() {
    assertThat(failTimes(CircuitBreaker.FAILURES)).isTrue();
  }

  private void openIt() {
    breaker.succeeded();
    assertThat(failTimes(CircuitBreaker.FAILURES)).isFalse();
  }
}
