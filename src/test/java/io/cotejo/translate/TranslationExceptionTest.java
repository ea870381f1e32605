package io.cotejo.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.Language;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TranslationExceptionTest {

  @Test
  void knowsWhetherTryingAgainCanHelp() {
    Optional<Duration> wait = Optional.of(Duration.ofSeconds(3));

    assertThat(new TranslationException.RateLimited("e", "m", wait).isRetryable()).isTrue();
    assertThat(new TranslationException.Unavailable("e", "m", null).isRetryable()).isTrue();
    assertThat(new TranslationException.MalformedResponse("e", "m").isRetryable()).isTrue();
    assertThat(new TranslationException.Authentication("e", "m").isRetryable()).isFalse();
    assertThat(new TranslationException.Quota("e", "m").isRetryable()).isFalse();
    assertThat(new TranslationException.Rejected("e", "m").isRetryable()).isFalse();
  }

  @Test
  void knowsWhetherAnythingWasSent() {
    assertThat(new TranslationException.Unavailable("e", "m", null).isSent()).isTrue();
    assertThat(new TranslationException.Unreachable("e", "m", true, null).isSent()).isFalse();
    assertThat(TranslationException.Authentication.beforehand("e", "m").isSent()).isFalse();
    assertThat(TranslationException.Rejected.beforehand("e", "m").isSent()).isFalse();
    assertThat(new TranslationException.Rejected("e", "m").isSent()).isTrue();
  }

  @Test
  void namesTheEngine() {
    TranslationException e = new TranslationException.Quota("deepl", "used up");

    assertThat(e).hasMessage("deepl: used up");
    assertThat(e.engine()).isEqualTo("deepl");
  }

  @Test
  void keepsTheWaitAndTheCause() {
    Optional<Duration> wait = Optional.of(Duration.ofSeconds(3));
    IllegalStateException cause = new IllegalStateException("socket");

    assertThat(new TranslationException.RateLimited("e", "m", wait).retryAfter()).isEqualTo(wait);
    assertThat(new TranslationException.Unavailable("e", "m", cause)).hasCause(cause);
  }

  @Test
  void aRequestHoldsTextsThatAreNotBlank() {
    assertThatThrownBy(() -> request(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> request(List.of("a", " ")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(request(List.of("a")).texts()).containsExactly("a");
  }

  private static TranslationRequest request(List<String> texts) {
    return new TranslationRequest(texts, Language.SPANISH, Language.ENGLISH);
  }
}
