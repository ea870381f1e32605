package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Doubt;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Keys that people change, and what the page says by itself. */
class ReviewKeysTest extends OpenPage {

  @Override
  Bitext bitext() {
    List<AlignedPair> rows = new ArrayList<>(Reviews.small().pairs());
    rows.set(1, rows.get(1).withDoubts(List.of(Doubt.NUMBER_LOST, new Doubt("of-tomorrow"))));
    return Reviews.bitext(rows.toArray(AlignedPair[]::new));
  }

  private static WebElement change(String command) {
    return chromium
        .driver()
        .findElement(By.cssSelector("dialog button[aria-label='Change the key: " + command + "']"));
  }

  @Test
  void aCommandGetsAnotherKeyAndTheBrowserRemembersIt() throws Exception {
    chromium.press("?");
    change("reject the pair").click();
    chromium.press("z");
    assertThat(chromium.text("dialog [role=status]")).isEqualTo("z: reject the pair.");
    chromium.press(Keys.ESCAPE);
    chromium.reload();
    chromium.press("x");
    chromium.press("j", "z");
    assertThat(exported()).contains("s0. = t0. auto", "s1. = ∅ auto");
    assertThat(chromium.find(".tools [data-run=reject]").getDomAttribute("title"))
        .isEqualTo("key z");
  }

  @Test
  void aKeyHasOneCommandOnly() throws Exception {
    chromium.press("?");
    change("reject the pair").click();
    chromium.press("m");
    assertThat(chromium.text("dialog [role=status]"))
        .isEqualTo("m: reject the pair. No longer: merge with the row below.");
    chromium.press(Keys.ESCAPE);
    chromium.press("m");
    assertThat(exported()).contains("s0. = ∅ auto");
    chromium.press("?");
    chromium.click("dialog .reset");
    chromium.press(Keys.ESCAPE);
    chromium.pressWithControl("z", false);
    chromium.press("m");
    assertThat(exported()).contains("s0. s1. = t0. t1. regrouped by hand");
  }

  @Test
  void escapeLeavesAKeyAsItIs() throws Exception {
    chromium.press("?");
    change("reject the pair").click();
    chromium.press(Keys.ESCAPE);
    assertThat(chromium.text("dialog [role=status]")).isEqualTo("Left as it is.");
    chromium.press(Keys.ESCAPE);
    chromium.await("return document.querySelector('dialog') === null");
    chromium.press("x");
    assertThat(exported()).contains("s0. = ∅ auto");
  }

  @Test
  void singleKeysStaySwitchedOff() {
    chromium.press("?");
    chromium.click("#keys-on");
    chromium.press(Keys.ESCAPE);
    chromium.reload();
    chromium.press("a", Keys.ARROW_DOWN);
    assertThat(chromium.rows()).map(Object::toString).noneMatch(r -> r.contains("accepted"));
    assertThat(chromium.find(".row.current").getDomAttribute("data-index")).isEqualTo("1");
  }

  @Test
  void whatCannotBeReadIsPassedOver() throws Exception {
    chromium.run("document.cookie = 'cotejo-keys=%7B%22keys%22%3A%7B%22accept%22%3A7%7D; path=/'");
    chromium.reload();
    chromium.press("a");
    assertThat(exported()).contains("s0. = t0. accepted");
  }

  @Test
  void doubtsAboutTheTranslationAreShown() {
    assertThat(chromium.text("[data-index='1'] .pivot")).contains("⚠ number lost, of tomorrow");
    chromium.press("j", "i");
    assertThat(chromium.text("#drawer"))
        .contains("Look twice", "A number of the source is not in it.", "of-tomorrow");
    chromium.press("k");
    assertThat(chromium.text("#drawer")).doesNotContain("Look twice");
    chromium.run("document.querySelector('[name=flag]').value = 'doubt'");
    chromium.run("document.querySelector('[name=flag]').dispatchEvent(new Event('change'))");
    assertThat(chromium.rows()).hasSize(1);
  }

  @Test
  void aFilterThatLetsNothingThroughCanBeDropped() {
    chromium.press("/", "zzz");
    assertThat(chromium.text(".empty")).startsWith("No row fits the filter.");
    chromium.click(".empty button");
    assertThat(chromium.rows()).hasSize(5);
  }

  @Test
  void keysStandInGroupsBesideWhatTheSignsMean() {
    assertThat(chromium.text(".message")).contains("? tells all keys");
    chromium.press("?");
    assertThat(chromium.run("return document.querySelectorAll('dialog th.group').length"))
        .isEqualTo(7L);
    assertThat(chromium.text("dialog .signs")).contains("one side says more");
    chromium.press(Keys.ESCAPE);
  }
}
