package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Comments on a row stand one behind the other, with who wrote them. */
class ReviewCommentsTest extends OpenPage {

  private void comment(String text) {
    chromium.press("w");
    chromium.find("#note").sendKeys(text);
    chromium.find("#note").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
  }

  private static Object thread() {
    return chromium.run(
        "return [...document.querySelectorAll('.comments li')].map(li =>"
            + " [...li.querySelectorAll('p:not(.quiet)')].map(p => p.textContent).join('/'))");
  }

  @Test
  void eachIsAddedBehindTheOthersAndUndoneAlone() throws Exception {
    chromium.press("i");
    assertThat(chromium.text("#drawer")).contains("None; press w to write one.");
    comment("who says so?");
    chromium.press("a", "k");
    comment("the editor\non Monday");
    assertThat(thread()).isEqualTo(List.of("who says so?", "the editor/on Monday"));
    assertThat(chromium.text(".comments .quiet")).isNotEmpty();
    assertThat(exported()).contains("s0. = t0. accepted (who says so?\nthe editor\non Monday)");
    chromium.pressWithControl("z", false);
    assertThat(thread()).isEqualTo(List.of("who says so?"));
    chromium.reload();
    assertThat(thread()).isEqualTo(List.of("who says so?"));
  }

  @Test
  void whatStandsThereCanBeChanged() throws Exception {
    comment("one");
    comment("two");
    chromium.press("w");
    chromium.find("#note-earlier").clear();
    chromium.find("#note-earlier").sendKeys("two");
    chromium.click("dialog .primary");
    assertThat(exported()).contains("s0. = t0. auto (two)");
    chromium.press("m", "i");
    assertThat(thread()).isEqualTo(List.of("two"));
  }
}
