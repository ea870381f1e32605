package io.cotejo.review;

import static io.cotejo.review.Reviews.en;
import static io.cotejo.review.Reviews.es;
import static io.cotejo.review.Reviews.pair;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** What the page knows against a pair, it shows, counts, and heeds. */
class ReviewChecksTest extends OpenPage {

  @Override
  Bitext bitext() {
    return Reviews.bitext(
        pair(es(0), en(0), 0.9957),
        judged(1, Verdict.PARTIAL, evidence(List.of("one"), List.of("two", "three"), List.of())),
        judged(2, Verdict.PARTIAL, evidence(List.of("one", "two"), List.of(), List.of("12 / 13"))),
        judged(3, Verdict.COPY, Evidence.NONE),
        pair(es(4), null, 0.9));
  }

  private static Evidence evidence(List<String> words, List<String> alone, List<String> against) {
    return new Evidence(List.of(), List.of(), words, alone, List.of(), against);
  }

  private static AlignedPair judged(int i, Verdict verdict, Evidence evidence) {
    return new AlignedPair(
        Optional.of(es(i)), "p" + i, Optional.of(en(i)), 1, 0.99, verdict, evidence);
  }

  @Test
  void aRowShowsItsVerdictAndNoSurenessThatItHasNot() {
    assertThat(chromium.text("[data-index='0'] .confidence .number")).isEqualTo("0.99");
    assertThat(chromium.text("[data-index='1'] .cell.confidence")).contains("◐ partial");
    assertThat(chromium.text("[data-index='2'] .cell.confidence")).contains("≠ 12 / 13");
    assertThat(chromium.text("[data-index='3'] .cell.confidence")).contains("= copy");
  }

  @Test
  void aFilterSaysHowManyItWouldShow() {
    assertThat(chromium.text("[name=flag] option[value=partial]")).endsWith("(2)");
    assertThat(chromium.text("[name=state] option[value=accepted]")).endsWith("(0)");
    chromium.press("a");
    assertThat(chromium.text("[name=state] option[value=accepted]")).endsWith("(1)");
    new Select(chromium.find("[name=flag]")).selectByValue("copy");
    assertThat(chromium.rows()).hasSize(1);
    new Select(chromium.find("[name=flag]")).selectByValue("");
    new Select(chromium.find("[name=type]")).selectByValue("paired");
    assertThat(chromium.rows()).hasSize(4);
  }

  @Test
  void doubtfulIsWhatNoCheckLetsThroughHoweverSure() {
    chromium.press("n");
    chromium.awaitCurrent(1);
    chromium.press("n", "n");
    chromium.awaitCurrent(3);
  }

  @Test
  void acceptingManyLeavesOutWhatIsHeldUpUnlessTold() throws Exception {
    chromium.click("[data-run=accept-above]");
    assertThat(chromium.text("dialog [role=status]"))
        .startsWith("1 pair shown that nobody has reviewed yet; left out: 2 partial,")
        .contains("1 contradiction, 1 copy");
    chromium.click("dialog .primary");
    assertThat(exported()).filteredOn(line -> line.endsWith("accepted")).hasSize(1);
    chromium.click("[data-run=accept-above]");
    chromium.click("#threshold-all");
    chromium.click("dialog .primary");
    assertThat(exported()).filteredOn(line -> line.endsWith("accepted")).hasSize(4);
  }

  @Test
  void rowsAreOrderedByWhatIsToBeLookedAtFirst() {
    new Select(chromium.find("[name=order]")).selectByValue("words");
    assertThat(chromium.rows()).first().asString().startsWith("s1.");
    new Select(chromium.find("[name=order]")).selectByValue("");
    assertThat(chromium.rows()).first().asString().startsWith("s0.");
  }

  @Test
  void keysWorkAfterAClickAndMarkedTextStaysMarked() throws Exception {
    chromium.press("a");
    chromium.click("[data-run=undo]");
    chromium.press("r");
    assertThat(exported()).first().isEqualTo("s0. = t0. later");
    chromium.run(
        "const text = document.querySelector('[data-index=\"1\"] .target .text');"
            + "getSelection().selectAllChildren(text);"
            + "text.dispatchEvent(new MouseEvent('click', { bubbles: true }))");
    assertThat(chromium.run("return getSelection().toString()")).asString().contains("t1.");
  }

  @Test
  void escapeShowsAllRowsAgain() {
    chromium.press("/", "s1");
    assertThat(chromium.rows()).hasSize(1);
    chromium.press(Keys.ESCAPE);
    assertThat(chromium.rows()).hasSize(5);
    new Select(chromium.find("[name=flag]")).selectByValue("copy");
    chromium.run("document.getElementById('grid').focus()");
    chromium.press(Keys.ESCAPE);
    assertThat(chromium.rows()).hasSize(5);
  }
}
