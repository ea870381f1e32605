package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.ReviewedBitext;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Every operation, by keyboard alone, in a real browser. */
class ReviewPageTest extends OpenPage {

  @Test
  void showsThreeTextsConfidenceDocumentAndState() {
    assertThat(chromium.rows())
        .map(Object::toString)
        .containsExactly(
            "s0. | t0. | · not reviewed",
            "s1. | t1. | · not reviewed",
            "s2. | t2. | · not reviewed",
            "s3. | ∅ | · not reviewed",
            "∅ | t3. | · not reviewed");
    assertThat(chromium.text("[data-index='0'] .pivot")).isEqualTo("p0.");
    assertThat(chromium.text("[data-index='1'] .confidence")).contains("●●●○", "0.60");
    assertThat(chromium.text("[data-index='2'] .confidence")).contains("●○○○", "0.20 ?");
    assertThat(chromium.text("[data-index='0'] .cell.state")).contains("es.txt", "en.txt");
  }

  @Test
  void marksStatesAndGoesOn() throws Exception {
    chromium.press("a", "x", Keys.ARROW_DOWN, "r", Keys.ARROW_DOWN, "0");
    assertThat(exported())
        .containsExactly(
            "s0. = t0. accepted",
            "s1. = ∅ auto",
            "s2. = t2. later",
            "s3. = ∅ unaligned",
            "∅ = t1. auto",
            "∅ = t3. auto");
    chromium.press("k", "c");
    assertThat(exported()).contains("s2. = t2. auto");
    assertThat(chromium.text(".progress")).contains("60 % reviewed", "✗ 1 rejected");
  }

  @Test
  void confirmingNoPartnerTakesAPairApart() throws Exception {
    chromium.press("0");
    assertThat(exported()).contains("s0. = ∅ unaligned by hand", "∅ = t0. auto");
  }

  @Test
  void mergesSplitsAndUndoesAcrossReloads() throws Exception {
    chromium.press("m", "m");
    assertThat(exported()).contains("s0. s1. s2. = t0. t1. t2. regrouped by hand");
    chromium.press(".", ".", "s");
    assertThat(exported())
        .contains("s0. s1. = t0. regrouped by hand", "s2. = t1. t2. regrouped by hand");
    chromium.reload();
    chromium.pressWithControl("z", false);
    chromium.pressWithControl("z", false);
    assertThat(exported()).contains("s0. s1. = t0. t1. regrouped by hand", "s2. = t2. auto");
    chromium.reload();
    chromium.pressWithControl("z", true);
    assertThat(exported()).contains("s0. s1. s2. = t0. t1. t2. regrouped by hand");
    chromium.pressWithControl("z", false);
    chromium.pressWithControl("z", false);
    assertThat(exported()).containsExactlyElementsOf(Reviews.lines(ReviewedBitext.of(bitext)));
    assertThat(chromium.rows()).hasSize(5);
  }

  @Test
  void movesSentencesUpAndDown() throws Exception {
    chromium.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, "j", "u");
    assertThat(exported()).contains("s0. = t0. t1. regrouped by hand", "s1. = ∅ auto");
    chromium.press("k", "d");
    assertThat(exported()).contains("s0. = t0. regrouped by hand", "s1. = t1. regrouped by hand");
  }

  @Test
  void shiftsAColumn() throws Exception {
    chromium.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, "j", "D");
    assertThat(exported())
        .contains("s0. = t0. auto", "s1. = ∅ auto", "s2. = t1. regrouped by hand")
        .contains("s3. = t2. regrouped by hand");
    chromium.press("j", "U");
    assertThat(exported()).contains("s1. = t1. regrouped by hand", "s2. = t2. regrouped by hand");
  }

  @Test
  void linksAnySentencesAndUnlinksThem() throws Exception {
    chromium.press(" ", Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, "j", "j", " ");
    assertThat(exported()).contains("s0. = t2. edited by hand", "s2. = ∅ auto", "∅ = t0. auto");
    chromium.press("-");
    assertThat(exported()).contains("s0. = ∅ auto", "∅ = t2. auto");
  }

  @Test
  void editsBesideTheOriginalAndNotes() throws Exception {
    chromium.press("e");
    chromium.find("#edit-targetText").sendKeys(" <b>better</b>");
    chromium.pressWithControl(Keys.ENTER, false);
    chromium.press("w");
    chromium.find("#note").sendKeys("look & see");
    chromium.pressWithControl(Keys.ENTER, false);
    assertThat(exported()).first().isEqualTo("s0. = t0. <b>better</b> edited by hand (look & see)");
    assertThat(chromium.text("[data-index='0'] .target")).contains("t0. <b>better</b>", "1 t0.");
    chromium.press("e");
    chromium.find("#edit-targetText").sendKeys("dropped");
    chromium.press(Keys.ESCAPE);
    assertThat(exported()).first().asString().doesNotContain("dropped");
  }

  @Test
  void acceptsAllFromAConfidenceInOneStep() throws Exception {
    chromium.press("A");
    chromium.find("#threshold").clear();
    chromium.find("#threshold").sendKeys("0.5", Keys.ENTER);
    assertThat(exported()).contains("s0. = t0. accepted", "s1. = t1. accepted", "s2. = t2. auto");
    chromium.pressWithControl("z", false);
    assertThat(exported()).contains("s0. = t0. auto", "s1. = t1. auto");
  }

  @Test
  void findsByTextPatternAndState() {
    chromium.press("/", "S1");
    assertThat(chromium.rows()).map(Object::toString).containsExactly("s1. | t1. | · not reviewed");
    search("/^[st][23]/");
    assertThat(chromium.rows()).hasSize(3);
    search("/(/");
    assertThat(chromium.text(".message")).startsWith("The pattern cannot be used");
    search("zzz");
    assertThat(chromium.text(".empty")).startsWith("No row fits the filter.");
  }

  private static void search(String text) {
    chromium.find("[name=search]").clear();
    chromium.find("[name=search]").sendKeys(text);
  }

  @Test
  void jumpsToTheNextDoubtfulAndOpensTheDetails() {
    chromium.press("n", "i");
    assertThat(chromium.text("#drawer h2")).isEqualTo("Row 3: not reviewed");
    assertThat(chromium.text("#drawer")).contains("Confidence 0.2000, cost 1.50 nats", "word");
    assertThat(chromium.text("#drawer")).contains("Around the source", "Nobody has touched");
    chromium.press("x");
    assertThat(chromium.text("#drawer")).contains("reject");
    chromium.press(Keys.ESCAPE, "?");
    assertThat(chromium.text("dialog")).contains("next doubtful row");
    chromium.press(Keys.ESCAPE);
    chromium.press("t");
    assertThat(chromium.text(".headings")).doesNotContain("by machine");
  }

  @Test
  void singleKeysCanBeSwitchedOff() {
    chromium.press("?");
    chromium.click("#keys-on");
    chromium.press(Keys.ESCAPE);
    chromium.press("a");
    chromium.press(Keys.ARROW_DOWN);
    assertThat(chromium.rows()).map(Object::toString).noneMatch(r -> r.contains("accepted"));
    assertThat(chromium.find(".row.current").getDomAttribute("data-index")).isEqualTo("1");
  }
}
