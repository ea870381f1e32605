package io.cotejo.translate.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {

  private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(60));

  @Test
  void waitsAnythingBelowABoundThatDoubles() {
    Random random = new Random(7);
    for (int attempt = 1; attempt < 80; attempt++) {
      long bound = Math.min(60_000, 1000L << Math.min(attempt - 1, 30));
      Duration wait = backoff.after(attempt, Optional.empty(), random);

      assertThat(wait).isGreaterThanOrEqualTo(Duration.ZERO).isLessThan(Duration.ofMillis(bound));
    }
  }

  @Test
  void usesTheWholeRange() {
    Random random = new Random(7);
    long shortest = Long.MAX_VALUE;
    long longest = 0;
    for (int k = 0; k < 1000; k++) {
      long wait = backoff.after(3, Optional.empty(), random).toMillis();
      shortest = Math.min(shortest, wait);
      longest = Math.max(longest, wait);
    }

    assertThat(shortest).isLessThan(50);
    assertThat(longest).isGreaterThan(3950);
  }

  @Test
  void doesWhatTheServiceAsksFor() {
    Duration asked = Duration.ofSeconds(90);

    assertThat(backoff.after(1, Optional.of(asked), new Random(7))).isEqualTo(asked);
  }

  @Test
  void aBucketHoldsASecondsWorthAndFillsWithTime() {
    FakeTime time = new FakeTime();
    TokenBucket bucket = new TokenBucket(600, time);

    assertThat(bucket.take(10)).isZero();
    assertThat(bucket.take(5)).isEqualTo(Duration.ofMillis(500));
    time.sleep(Duration.ofSeconds(60));
    assertThat(bucket.take(10)).isZero();
    assertThat(bucket.take(100)).isEqualTo(Duration.ofSeconds(10));
  }
}
