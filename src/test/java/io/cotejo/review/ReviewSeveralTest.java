package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Several rows are chosen with Shift and an arrow, and decided at once. */
class ReviewSeveralTest extends OpenPage {

  private void choose(Keys arrow, int times) {
    Actions actions = new Actions(chromium.driver()).keyDown(Keys.SHIFT);
    for (int i = 0; i < times; i++) {
      actions.sendKeys(arrow);
    }
    actions.keyUp(Keys.SHIFT).perform();
  }

  private int lines() throws Exception {
    chromium.awaitSaved();
    return Files.readAllLines(folder.resolve(DecisionLog.FILE)).size();
  }

  @Test
  void allAreAcceptedAndOneUndoTakesThemBack() throws Exception {
    choose(Keys.ARROW_DOWN, 3);
    choose(Keys.ARROW_UP, 1);
    assertThat(chromium.text(".message")).isEqualTo("3 rows chosen.");
    assertThat(chromium.run("return document.querySelectorAll('.row.chosen').length"))
        .isEqualTo(3L);
    chromium.press("a");
    assertThat(exported())
        .startsWith("s0. = t0. accepted", "s1. = t1. accepted", "s2. = t2. accepted")
        .contains("s3. = ∅ auto");
    assertThat(chromium.text(".message")).startsWith("3 rows accepted");
    assertThat(lines()).isEqualTo(1);
    chromium.pressWithControl("z", false);
    assertThat(exported()).allMatch(row -> row.endsWith(" auto"));
    assertThat(chromium.text(".message")).startsWith("Undone: 3 rows accepted");
  }

  @Test
  void whatCannotBeRejectedIsTold() throws Exception {
    chromium.press("j", "j");
    choose(Keys.ARROW_DOWN, 1);
    chromium.press("x");
    assertThat(chromium.text(".message")).startsWith("1 row changed, 1 left out. There is no pair");
    assertThat(exported()).contains("s2. = ∅ auto", "∅ = t2. auto", "s3. = ∅ auto");
  }

  @Test
  void whatIsForOneRowSaysSoAndEscapeChoosesOne() throws Exception {
    choose(Keys.ARROW_DOWN, 1);
    chromium.press("m");
    assertThat(chromium.text(".message")).startsWith("This is done to one row at a time");
    chromium.press(Keys.ESCAPE, "r");
    assertThat(exported()).contains("s0. = t0. auto", "s1. = t1. later", "s2. = t2. auto");
    assertThat(lines()).isEqualTo(1);
  }
}
