package io.cotejo.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

  @Test
  void readsSeconds() {
    assertThat(RetryAfter.of(" 120 ", CLOCK)).contains(Duration.ofMinutes(2));
    assertThat(RetryAfter.of("0", CLOCK)).contains(Duration.ZERO);
  }

  @Test
  void readsADate() {
    assertThat(RetryAfter.of("Tue, 24 Nov 2026 10:00:30 GMT", CLOCK))
        .contains(Duration.ofSeconds(30));
  }

  @Test
  void aDateThatIsOverAsksForNoWait() {
    assertThat(RetryAfter.of("Mon, 23 Nov 2026 10:00:30 GMT", CLOCK)).contains(Duration.ZERO);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "soon", "-1", "1.5", "99999999999999999999", "Tue, 24 Nov"})
  void whatHasNoMeaningIsNoWait(String header) {
    assertThat(RetryAfter.of(header, CLOCK)).isEmpty();
  }
}
