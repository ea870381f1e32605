package io.cotejo.review;

import static io.cotejo.review.Reviews.en;
import static io.cotejo.review.Reviews.es;
import static io.cotejo.review.Reviews.pair;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.MemoryMatch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user's own memories have for texts like that of a row stands in its details. */
class ReviewMemoryTest {

  @TempDir private Path folder;

  @Test
  void showsWhatIsAlikeWithItsDifferences() throws Exception {
    MemoryMatch match =
        new MemoryMatch(
            86,
            "Cierra a las <b>18.30</b>.",
            "Cierra a las [-<b>18.30</b>.-] {+19.45.+}",
            "Closes at <i>18.30</i>.",
            "Closes at <i>19.45</i>.",
            "mine & yours.tmx");
    Path file = folder.resolve("review.html");
    Review review =
        new Review(
            "run",
            Reviews.bitext(
                pair(es(0), en(0), 0.9).withMatches(List.of(match)), pair(es(1), en(1), 0.9)),
            DecisionLog.Contents.NONE,
            "",
            Map.of());
    try (var out = Files.newBufferedWriter(file)) {
      OfflinePage.write(review, out);
    }
    try (Chromium chromium = new Chromium()) {
      chromium.open(file.toUri().toString());
      chromium.press("i");
      assertThat(chromium.text("#drawer .memory"))
          .contains("86 % · mine & yours.tmx", "Closes at <i>19.45</i>.")
          .contains("In the memory: Closes at <i>18.30</i>.");
      assertThat(chromium.text("#drawer .memory del")).isEqualTo("<b>18.30</b>.");
      assertThat(chromium.text("#drawer .memory ins")).isEqualTo("19.45.");
      chromium.assertCleanBut();
      chromium.press("j");
      assertThat(chromium.text("#drawer")).doesNotContain("From your memory");
    }
  }
}
