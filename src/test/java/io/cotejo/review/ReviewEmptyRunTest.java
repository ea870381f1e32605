package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Bitext;
import org.junit.jupiter.api.Test;

/** A run in which nothing was found. */
class ReviewEmptyRunTest extends OpenPage {

  @Override
  Bitext bitext() {
    return Reviews.bitext();
  }

  @Test
  void saysWhatToDo() {
    assertThat(chromium.text(".empty"))
        .contains("nothing to review", "Spanish or English", "cotejo detect FILE");
    chromium.press("a", "n", "m", "S", "i", "j");
    assertThat(chromium.text("#drawer")).contains("No row is chosen.");
  }
}
