package io.cotejo.cli.flags;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.cotejo.review.DecisionLog;
import org.junit.jupiter.api.Test;

class LogFlagTest {

  @Test
  void noEvidenceIsMadeWhereNothingWasDecided() {
    assertThatCode(
            () ->
                LogFlag.report(
                    null,
                    DecisionLog.Contents.NONE,
                    () -> {
                      throw new AssertionError("evidence that nobody reads");
                    }))
        .doesNotThrowAnyException();
  }
}
