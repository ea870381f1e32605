package io.cotejo.review;

import static io.cotejo.review.Reviews.pair;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The page as something to read: where one was, what was found, on paper, from right to left. */
class ReviewReadingTest extends OpenPage {

  private static final int ROWS = 120;

  @Override
  Bitext bitext() {
    return Reviews.bitext(
        IntStream.range(0, ROWS)
            .mapToObj(
                i ->
                    pair(one("es.txt", i, "Señal " + i + "."), one("ar.txt", i, "وثيقة " + i), 0.9))
            .toArray(AlignedPair[]::new));
  }

  private static Passage one(String document, int index, String text) {
    Language language = Language.SPANISH;
    return new Passage(
        document,
        language,
        List.of(new Sentence(index, 0, new Span(0, text.length()), text, language, Role.PROSE)));
  }

  @AfterEach
  void onScreenAgain() {
    chromium.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    chromium.run("sessionStorage.clear()");
  }

  @Test
  void aReloadGoesOnWhereOneWas() {
    chromium.press("/", "senal 1", Keys.ENTER, Keys.ARROW_DOWN, Keys.ARROW_DOWN, "i");
    chromium.reload();
    assertThat(chromium.run("return document.querySelector('[name=search]').value"))
        .isEqualTo("senal 1");
    chromium.awaitCurrent(2);
    assertThat(chromium.find(".drawer").isDisplayed()).isTrue();
  }

  @Test
  void whatASearchFoundIsMarkedHoweverItIsWritten() {
    chromium.press("/", "senal 11");
    assertThat(chromium.run("return [...CSS.highlights.get('hit')].map(String).join('|')"))
        .asString()
        .startsWith("Señal 11|Señal 11");
    chromium.press(Keys.ESCAPE);
    assertThat(chromium.run("return CSS.highlights.has('hit')")).isEqualTo(false);
  }

  @Test
  void onPaperAllRowsStandOneBelowTheOther() {
    chromium.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    chromium.run("dispatchEvent(new Event('beforeprint'))");
    assertThat(
            chromium.run(
                """
                const rows = [...document.querySelectorAll('.rows > .row')];
                const boxes = rows.map((row) => row.getBoundingClientRect());
                return rows.length + ' ' + boxes.every((box, i) => i === 0
                  || box.top >= boxes[i - 1].bottom - 1);
                """))
        .isEqualTo(ROWS + " true");
    assertThat(chromium.find(".filters").isDisplayed()).isFalse();
    chromium.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    chromium.run("dispatchEvent(new Event('afterprint'))");
    assertThat(chromium.rows()).hasSizeLessThan(ROWS);
  }

  @Test
  void arabicStandsAtTheRight() {
    assertThat(
            chromium.run(
                """
                const text = document.querySelector("[data-index='0'] .target .text");
                const range = document.createRange();
                range.selectNodeContents(text);
                const [box, words] = [text.getBoundingClientRect(), range.getBoundingClientRect()];
                return box.right - words.right < 2 && words.left - box.left > 20;
                """))
        .isEqualTo(true);
  }
}
