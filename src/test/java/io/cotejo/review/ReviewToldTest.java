package io.cotejo.review;

import static io.cotejo.review.Reviews.en;
import static io.cotejo.review.Reviews.es;
import static io.cotejo.review.Reviews.pair;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Bitext;
import org.junit.jupiter.api.Test;

/** The line under the rows names the row that was meant, though its sentences stand in others. */
class ReviewToldTest extends OpenPage {

  @Override
  Bitext bitext() {
    return Reviews.bitext(
        pair(es(0), en(0), 0.9), pair(es(0), en(1), 0.8), pair(es(0), en(2), 0.7));
  }

  @Test
  void ofSeveralCounterpartsThatOneIsNamed() {
    chromium.press("j", "x");
    assertThat(chromium.text("body")).contains("Row 2 rejected");
    chromium.press("j", "x");
    assertThat(chromium.text("body")).contains("Row 3 rejected");
    chromium.pressWithControl("z", false);
    assertThat(chromium.text("body")).contains("Undone: row 3 rejected");
  }
}
