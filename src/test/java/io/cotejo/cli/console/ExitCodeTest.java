package io.cotejo.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.translate.TranslationException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExitCodeTest {

  @Test
  void saysWhatPeopleCanDoAboutAFailingService() {
    assertThat(ExitCode.of(new TranslationException.Authentication("e", "no key"))).isEqualTo(6);
    assertThat(ExitCode.of(new TranslationException.Quota("e", "used up"))).isEqualTo(7);
    assertThat(ExitCode.of(new TranslationException.Unavailable("e", "down", null))).isEqualTo(5);
    assertThat(ExitCode.of(new TranslationException.RateLimited("e", "slow", Optional.empty())))
        .isEqualTo(5);
    assertThat(ExitCode.of(new TranslationException.MalformedResponse("e", "odd"))).isEqualTo(5);
    assertThat(ExitCode.of(new TranslationException.Rejected("e", "too long"))).isEqualTo(3);
  }
}
