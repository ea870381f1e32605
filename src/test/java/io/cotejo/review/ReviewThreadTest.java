package io.cotejo.review;

import static io.cotejo.review.Reviews.ref;
import static io.cotejo.review.Reviews.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.ReviewState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who wrote each comment of a log of several people is seen, even behind a single old one. */
class ReviewThreadTest {

  @TempDir private Path folder;

  private static String noted(long sequence, String by, String note) {
    Claim claim =
        new Claim(
            row(ref("es.txt", "s0."), ref("en.txt", "t0.")),
            ReviewState.AUTO,
            Optional.empty(),
            Optional.empty(),
            note);
    return DecisionJson.write(
        new Decision(
            sequence,
            "note",
            "2026-11-25T09:3" + sequence + ":00Z",
            by,
            OptionalLong.empty(),
            List.of(),
            List.of(claim)));
  }

  @Test
  void eachCommentHasItsAuthor() throws Exception {
    Path log =
        Files.write(
            folder.resolve(DecisionLog.FILE),
            List.of(
                noted(1, "", "old"),
                noted(2, "anna", "old\nwho?"),
                noted(3, "ben", "old\nwho?\nme")));
    Path file = folder.resolve("review.html");
    Review review = new Review("run", Reviews.small(), DecisionLog.read(log, "log"), "", Map.of());
    try (var out = Files.newBufferedWriter(file)) {
      OfflinePage.write(review, out);
    }
    try (Chromium chromium = new Chromium()) {
      chromium.open(file.toUri().toString());
      chromium.press("i");
      assertThat(chromium.text(".comments li:nth-child(2)")).startsWith("who?").contains("anna, ");
      assertThat(chromium.text(".comments li:nth-child(3)")).startsWith("me").contains("ben, ");
      assertThat(chromium.text(".comments li:nth-child(1)"))
          .startsWith("old")
          .doesNotContain("anna");
      chromium.assertCleanBut();
    }
  }
}
