package io.cotejo.review;

import static io.cotejo.review.Reviews.en;
import static io.cotejo.review.Reviews.es;
import static io.cotejo.review.Reviews.pair;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A link out of the order is told where there is an order, and only that link. */
class ReviewOrderTest {

  private static final int LINKS = 12;

  @TempDir private Path folder;

  private String crossing(int links, IntUnaryOperator target) throws Exception {
    Path file = folder.resolve("review.html");
    Review review =
        new Review(
            "run",
            Reviews.bitext(
                IntStream.range(0, links)
                    .mapToObj(i -> pair(es(i), en(target.applyAsInt(i)), 0.9))
                    .toArray(AlignedPair[]::new)),
            DecisionLog.Contents.NONE,
            "",
            Map.of());
    try (var out = Files.newBufferedWriter(file)) {
      OfflinePage.write(review, out);
    }
    try (Chromium chromium = new Chromium()) {
      chromium.open(file.toUri().toString());
      return chromium
          .run(
              "return [...document.querySelectorAll('.row')].filter((r) =>"
                  + " r.textContent.includes('⇄')).map((r) => r.dataset.index).join(' ')")
          .toString();
    }
  }

  @Test
  void oneThatLeavesIsTold() throws Exception {
    assertThat(crossing(LINKS, i -> i == 2 ? 20 : i)).isEqualTo("2");
  }

  @Test
  void fewLinksTellOfNoOrder() throws Exception {
    assertThat(crossing(7, i -> i == 2 ? 20 : i)).isEmpty();
  }

  @Test
  void whereManyLeaveNoneIs() throws Exception {
    assertThat(crossing(LINKS, i -> (i * 7 + 3) % LINKS)).isEmpty();
  }
}
