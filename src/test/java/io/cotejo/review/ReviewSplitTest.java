package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewedBitext;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Splitting inside a sentence, on the page. */
class ReviewSplitTest extends OpenPage {

  private static final String TEXT = "It sailed at 12; nobody saw it again.";

  @Override
  Bitext bitext() {
    Sentence sentence =
        new Sentence(0, 0, new Span(0, TEXT.length()), TEXT, Language.ENGLISH, Role.PROSE);
    return Reviews.bitext(
        Reviews.pair(
            Reviews.es(0), new Passage("en.txt", Language.ENGLISH, List.of(sentence)), 0.9),
        Reviews.pair(Reviews.es(1), null, 0.9),
        Reviews.pair(null, Reviews.en(1), 0.9));
  }

  private static void openInTarget() {
    chromium.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, "S");
    chromium.await("return document.querySelector('#place') === document.activeElement");
  }

  @Test
  void proposesAMarkAndTakesItBackAcrossReloads() throws Exception {
    openInTarget();
    assertThat(chromium.text(".parts")).isEqualTo("It sailed at 12;\nnobody saw it again.");
    chromium.pressWithControl(Keys.ENTER, false);
    assertThat(exported())
        .contains("s0. = It sailed at 12; regrouped by hand", "∅ = nobody saw it again. auto");
    assertThat(chromium.rows())
        .map(Object::toString)
        .contains("s0. | 1.1 It sailed at 12; | ↕ by hand, not reviewed")
        .contains("∅ | 1.2 nobody saw it again. | · not reviewed");
    chromium.reload();
    assertThat(chromium.rows()).hasSize(4);
    chromium.pressWithControl("z", false);
    assertThat(exported()).containsExactlyElementsOf(Reviews.lines(ReviewedBitext.of(bitext)));
    assertThat(chromium.rows()).hasSize(3);
    chromium.pressWithControl("z", true);
    assertThat(exported()).contains("s0. = It sailed at 12; regrouped by hand");
  }

  @Test
  void theCursorSaysWhereAndTheTextStaysAsItIs() throws Exception {
    openInTarget();
    chromium.press(Keys.HOME, "x", Keys.BACK_SPACE);
    for (int i = 0; i < 9; i++) {
      chromium.press(Keys.ARROW_RIGHT);
    }
    chromium.await(
        "return document.querySelector('.parts').firstChild.textContent === 'It sailed'");
    chromium.pressWithControl(Keys.ENTER, false);
    assertThat(exported())
        .contains("s0. = It sailed regrouped by hand", "∅ = at 12; nobody saw it again. auto");
  }

  @Test
  void aClickInTheListIsTheFirstGuess() throws Exception {
    List<?> place =
        (List<?>)
            chromium.run(
                "const sentence = document.querySelector(\"[data-index='0'] .target .sentence\");"
                    + "const text = [...sentence.childNodes].find(n => /sailed/.test(n.data));"
                    + "const range = document.createRange();"
                    + "range.setStart(text, 3); range.setEnd(text, 9);"
                    + "const box = range.getBoundingClientRect();"
                    + "return [Math.round(box.left), Math.round(box.top + box.height / 2)]");
    new Actions(chromium.driver())
        .moveToLocation(((Long) place.get(0)).intValue(), ((Long) place.get(1)).intValue())
        .click()
        .perform();
    chromium.press("S");
    chromium.await("return document.querySelector('#place') === document.activeElement");
    List<?> parts =
        (List<?>)
            chromium.run("return [...document.querySelectorAll('.part')].map(p => p.textContent)");
    assertThat(parts)
        .map(Object::toString)
        .containsExactly("It", "sailed at 12; nobody saw it again.");
    chromium.press(Keys.ESCAPE);
    assertThat(chromium.rows()).hasSize(3);
  }

  @Test
  void aPartIsWorkedOnLikeAnySentence() throws Exception {
    openInTarget();
    chromium.pressWithControl(Keys.ENTER, false);
    // The rows are drawn anew before anybody could click.
    chromium.await(
        "const cell = document.querySelector(\"[data-index='2'] .cell.source\");"
            + "return cell !== null && cell.textContent.includes('s1.')");
    chromium.press("j", " ");
    chromium.run("document.querySelector(\"[data-index='2'] .cell.source\").click()");
    chromium.press(" ");
    assertThat(exported())
        .contains("s0. = It sailed at 12; regrouped by hand")
        .contains("s1. = nobody saw it again. edited by hand");
    chromium.press("i");
    assertThat(chromium.text("#drawer")).contains("1.1 It sailed at 12;", "1.2 nobody saw it");
  }
}
