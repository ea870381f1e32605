package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hebrew runs from the right in rows and previews, also with names and numbers of Latin script. */
class ReviewRightToLeftTest extends OpenPage {

  private static final List<String> HEBREW =
      List.of("שלום לכולם.", "2010 היה עם Nokia N800 טוב.", "Nokia היא חברה.");

  @Override
  Bitext bitext() {
    return Reviews.bitext(row(0), row(1), row(2));
  }

  private static AlignedPair row(int i) {
    Passage hebrew =
        new Passage(
            "he.txt",
            Language.ENGLISH,
            List.of(Reviews.sentence(Language.ENGLISH, i, HEBREW.get(i))));
    return Reviews.pair(Reviews.es(i), hebrew, 0.9);
  }

  private static Object direction(String css) {
    return chromium.run(
        "return getComputedStyle(document.querySelector(arguments[0])).direction", css);
  }

  private static Object gaps(String css) {
    return chromium.run(
        "const text = document.querySelector(arguments[0]); const range = new Range();"
            + "range.selectNodeContents(text); const a = text.getBoundingClientRect();"
            + "const b = range.getBoundingClientRect();"
            + "return b.left - a.left > a.right - b.right ? 'right' : 'left'",
        css);
  }

  @Test
  void hebrewStandsAtTheRightAndSpanishAtTheLeft() {
    assertThat(direction("[data-index='0'] .target .text")).isEqualTo("rtl");
    assertThat(direction("[data-index='1'] .target .text")).isEqualTo("rtl");
    assertThat(direction("[data-index='0'] .source .text")).isEqualTo("ltr");
    assertThat(gaps("[data-index='0'] .target .text")).isEqualTo("right");
    assertThat(gaps("[data-index='0'] .source .text")).isEqualTo("left");
  }

  @Test
  void aPreviewOfAReplacementRunsAsItsText() {
    chromium.press("R");
    chromium.find("#replace-find").sendKeys("Nokia");
    assertThat(direction(".replacements li:nth-child(1) div")).isEqualTo("rtl");
    chromium.click("dialog [value=cancel]");
  }

  @Test
  void anEditedTextRunsAsItIsWritten() throws Exception {
    chromium.press("e");
    chromium.run("document.querySelector('#edit-targetText').value = 'תודה, N800.'");
    assertThat(direction("#edit-targetText")).isEqualTo("rtl");
    chromium.click("dialog .primary");
    assertThat(direction("[data-index='0'] .target .edit")).isEqualTo("rtl");
    assertThat(exported()).first().isEqualTo("s0. = תודה, N800. edited by hand");
  }
}
