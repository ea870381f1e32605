package io.cotejo.review;

import static io.cotejo.review.Reviews.en;
import static io.cotejo.review.Reviews.es;
import static io.cotejo.review.Reviews.pair;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terms of a glossary stand out in a row, and one whose translation is missing is told. */
class ReviewGlossaryTest {

  @TempDir private Path folder;

  @Test
  void marksTermsAndTellsOfThoseThatAreMissing() throws Exception {
    Path file = folder.resolve("review.html");
    Review review =
        new Review(
            "run",
            Reviews.bitext(pair(es(0), en(0), 0.9), pair(es(1), en(1), 0.9)),
            DecisionLog.Contents.NONE,
            "",
            Map.of("S0", "t0", "s1", "<b>nothing</b>"));
    try (var out = Files.newBufferedWriter(file)) {
      OfflinePage.write(review, out);
    }
    try (Chromium chromium = new Chromium()) {
      chromium.open(file.toUri().toString());
      assertThat(chromium.text("[data-index='0'] .source mark.term")).isEqualTo("s0");
      assertThat(chromium.text("[data-index='0'] .target mark.term")).isEqualTo("t0");
      assertThat(chromium.text("[data-index='1'] .sign.term"))
          .isEqualTo("s1: not “<b>nothing</b>”");
      assertThat(chromium.run("return document.querySelectorAll('.sign.term').length"))
          .isEqualTo(1L);
      chromium.assertCleanBut();
    }
  }
}
