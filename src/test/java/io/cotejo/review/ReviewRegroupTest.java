package io.cotejo.review;

import static io.cotejo.review.Reviews.en;
import static io.cotejo.review.Reviews.es;
import static io.cotejo.review.Reviews.pair;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Bitext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Regrouping keeps what people wrote, asks where it cannot, and approves nothing. */
class ReviewRegroupTest extends OpenPage {

  @Override
  Bitext bitext() {
    return Reviews.bitext(
        pair(es(0), en(0, 1), 0.95),
        pair(es(1), en(2), 0.6),
        pair(es(2), en(3), 0.9),
        pair(es(3), en(4), 0.9));
  }

  @BeforeEach
  void noteAndEdit() {
    chromium.press("w");
    chromium.find("dialog textarea").sendKeys("keep me");
    chromium.click("dialog .primary");
    edit("#edit-targetText", "better");
    chromium.awaitSaved();
  }

  private static void edit(String box, String text) {
    chromium.press("e");
    chromium.find(box).clear();
    chromium.find(box).sendKeys(text);
    chromium.click("dialog .primary");
  }

  private void answer(boolean yes) {
    assertThat(chromium.text("dialog")).contains("Edited text will be dropped", "better");
    chromium.click(yes ? "dialog .primary" : "dialog button[value=cancel]");
    chromium.await("return document.querySelector('dialog') === null");
  }

  @Test
  void aMergeKeepsBoth() throws Exception {
    chromium.press("m");
    assertThat(exported()).first().isEqualTo("s0. s1. = better t2. regrouped by hand (keep me)");
  }

  @Test
  void anUnlinkedTextStaysTogether() throws Exception {
    chromium.press("-");
    assertThat(exported()).contains("s0. = ∅ auto (keep me)", "∅ = better auto by hand");
  }

  @Test
  void withoutPartnerTheOtherTextStays() throws Exception {
    chromium.press("0");
    assertThat(exported())
        .contains("s0. = ∅ unaligned by hand (keep me)", "∅ = better auto by hand");
  }

  @Test
  void aSplitAsksBeforeItDropsAText() throws Exception {
    chromium.press("s");
    answer(false);
    assertThat(exported()).first().isEqualTo("s0. = better edited by hand (keep me)");
    chromium.press("s");
    answer(true);
    assertThat(exported()).contains("s0. = t0. regrouped by hand (keep me)", "∅ = t1. auto");
  }

  @Test
  void aShiftKeepsTextsNotesAndSaysHowManyAreToBeReviewed() throws Exception {
    chromium.press(Keys.ARROW_DOWN, "a", Keys.HOME);
    chromium.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, "D");
    assertThat(exported())
        .containsExactly(
            "s0. = ∅ auto (keep me)",
            "s1. = better regrouped by hand",
            "s2. = t2. regrouped by hand",
            "s3. = t3. regrouped by hand",
            "∅ = t4. auto");
    assertThat(chromium.text(".message"))
        .isEqualTo(
            "5 rows shifted, not yet reviewed; 2 verdicts to be given again · Ctrl+Z takes it back");
    assertThat(chromium.text(".progress")).contains("0 % reviewed", "3 regrouped, not reviewed");
    chromium.pressWithControl("z", false);
    assertThat(exported()).first().isEqualTo("s0. = better edited by hand (keep me)");
    assertThat(chromium.text(".message")).startsWith("Undone: 5 rows shifted");
  }

  @Test
  void aLinkTakesAlongWhatWasSaidOfTheRowsThatItTakesApart() throws Exception {
    chromium.press(" ", Keys.ARROW_DOWN, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, " ");
    assertThat(exported())
        .contains("s0. = t2. edited by hand (keep me)", "∅ = better auto by hand", "s1. = ∅ auto");
  }

  @Test
  void aSentenceThatJoinsAnEditedTextStandsBehindIt() throws Exception {
    chromium.press(Keys.ARROW_DOWN, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, "u");
    assertThat(exported()).contains("s0. = better t2. regrouped by hand (keep me)");
  }

  @Test
  void anEditBeginsWhereOneStandsAndTakesTheMachineText() throws Exception {
    chromium.press(Keys.ARROW_DOWN, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, "e");
    assertThat(chromium.run("return document.activeElement.id")).isEqualTo("edit-targetText");
    chromium.click("dialog button[type=button]");
    chromium.click("dialog .primary");
    assertThat(exported()).contains("s1. = p1. edited by hand");
  }

  @Test
  void anUndoIsSeen() throws Exception {
    chromium.press("c", Keys.END);
    chromium.awaitSaved();
    chromium.pressWithControl("z", false);
    assertThat(chromium.text(".message")).isEqualTo("Undone: row 1 not reviewed again");
    chromium.awaitCurrent(0);
    chromium.pressWithControl("z", true);
    assertThat(chromium.text(".message")).isEqualTo("Done again: row 1 not reviewed again");
  }
}
