package io.cotejo.translate.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenBucketTest {

  private final FakeTime time = new FakeTime();

  private TokenBucket perMinute(double amount) {
    return new TokenBucket(amount, time);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 6, 30, 60, 600})
  void theFirstRequestNeverWaitsHoweverSlowTheRate(double perMinute) {
    assertThat(perMinute(perMinute).take(1)).isZero();
  }

  @Test
  void theNextWaitsUntilTheRateAllowsIt() {
    TokenBucket slow = perMinute(30);
    slow.take(1);

    assertThat(slow.take(1)).isEqualTo(Duration.ofSeconds(2));
    assertThat(slow.take(1)).isEqualTo(Duration.ofSeconds(4));
  }

  @Test
  void aSecondsWorthIsHeldAndNoMoreHoweverLongNobodyTook() {
    TokenBucket bucket = perMinute(600);
    time.pass(Duration.ofHours(1));

    assertThat(bucket.take(10)).isZero();
    assertThat(bucket.take(1)).isEqualTo(Duration.ofMillis(100));
  }

  @Test
  void aSlowBucketHoldsOneAndNoMore() {
    TokenBucket slow = perMinute(30);
    time.pass(Duration.ofHours(1));

    assertThat(slow.take(1)).isZero();
    assertThat(slow.take(1)).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void itFillsAsTimePasses() {
    TokenBucket bucket = perMinute(600);
    bucket.take(10);
    time.pass(Duration.ofMillis(500));

    assertThat(bucket.take(5)).isZero();
    assertThat(bucket.take(1)).isEqualTo(Duration.ofMillis(100));
  }

  @Test
  void moreThanItEverHoldsGetsThroughAndIsPaidForByWhoComesNext() {
    TokenBucket bucket = perMinute(60);

    assertThat(bucket.take(6)).isEqualTo(Duration.ofSeconds(5));
    time.pass(Duration.ofSeconds(5));
    assertThat(bucket.take(1)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void aClockThatIsSetBackTakesNothingAway() {
    TokenBucket bucket = perMinute(60);
    time.pass(Duration.ofHours(-1));

    assertThat(bucket.take(1)).isZero();
  }

  @Test
  void withoutALimitNobodyEverWaits() {
    TokenBucket free = perMinute(Double.POSITIVE_INFINITY);

    assertThat(free.take(Long.MAX_VALUE)).isZero();
    assertThat(free.take(Long.MAX_VALUE)).isZero();
  }
}
