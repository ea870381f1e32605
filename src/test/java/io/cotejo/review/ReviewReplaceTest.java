package io.cotejo.review;

import static io.cotejo.review.Reviews.pair;
import static io.cotejo.review.Reviews.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Passage;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** Find and replace shows all that it would change, and is one action. */
class ReviewReplaceTest extends OpenPage {

  private static final List<String> TEXTS =
      List.of(
          "The ship left.",
          "Ships and a ship, ship.",
          "Shipping costs $1.",
          "ship",
          "A cafe\u0301 in Lima.",
          "His name is\nJosé\u00a0Paz.");

  @Override
  Bitext bitext() {
    return Reviews.bitext(
        IntStream.range(0, TEXTS.size()).mapToObj(this::row).toArray(AlignedPair[]::new));
  }

  private AlignedPair row(int i) {
    Passage english =
        new Passage(
            "en.txt", Language.ENGLISH, List.of(sentence(Language.ENGLISH, i, TEXTS.get(i))));
    return pair(Reviews.es(i), english, 0.9);
  }

  private void ask(String find, String by) {
    chromium.press("R");
    type("#replace-find", find);
    type("#replace-by", by);
  }

  private static void type(String css, String text) {
    chromium.run(
        "const box = document.querySelector(arguments[0]); box.value = arguments[1];"
            + "box.dispatchEvent(new InputEvent('input', { bubbles: true }))",
        css,
        text);
  }

  private static String said() {
    return chromium.text("dialog [role=status]");
  }

  @Test
  void whatWillChangeIsShownAndOneUndoTakesItAllBack() throws Exception {
    chromium.press("a");
    ask("ship", "boat");
    assertThat(said())
        .isEqualTo("4 hits in 3 rows; 3 rows will change, one undo takes them all back");
    assertThat(chromium.text(".replacements li:nth-child(2) div"))
        .isEqualTo("Ships and a shipboat, shipboat.");
    assertThat(chromium.text(".replacements li:nth-child(2) del")).isEqualTo("ship");
    assertThat(chromium.text(".replacements li:nth-child(2) ins")).isEqualTo("boat");
    chromium.click("#replace-1");
    assertThat(said()).contains("2 rows will change");
    chromium.click("dialog .primary");
    assertThat(exported())
        .startsWith("s0. = The boat left. edited by hand", "s1. = Ships and a ship, ship. auto")
        .contains("s3. = boat auto by hand");
    assertThat(chromium.text(".message")).startsWith("2 rows reworded · ");
    assertThat(chromium.text("[data-index='3'] .reworded")).isEqualTo("✎ text edited");
    assertThat(chromium.text("[data-index='3'] .edit")).isEqualTo("boat");
    assertThat(Files.readAllLines(folder.resolve(DecisionLog.FILE))).hasSize(2);
    chromium.pressWithControl("z", false);
    assertThat(exported()).startsWith("s0. = The ship left. accepted").contains("s3. = ship auto");
  }

  @Test
  void textsThatWereEditedAreReplacedAndTheOriginalIsNoEdit() throws Exception {
    ask("left", "sailed");
    chromium.click("dialog .primary");
    ask("sailed", "went");
    assertThat(chromium.text(".replacements li div")).isEqualTo("The ship sailedwent.");
    chromium.click("dialog .primary");
    assertThat(exported()).first().isEqualTo("s0. = The ship went. auto by hand");
    ask("went", "left");
    chromium.click("dialog .primary");
    assertThat(exported()).first().isEqualTo("s0. = The ship left. auto");
  }

  @Test
  void wordsAreWholeAndCaseIsHeededAsIsSaid() {
    ask("ship", "boat");
    chromium.click("#replace-words");
    assertThat(said()).startsWith("4 hits in 3 rows");
    chromium.click("#replace-case");
    assertThat(said()).startsWith("4 hits in 3 rows");
    chromium.click("#replace-words");
    assertThat(said()).startsWith("6 hits in 4 rows");
  }

  @Test
  void whatIsSoughtIsPlainTextWholeLettersAndAnySpace() {
    ask("$1.", "$&");
    assertThat(chromium.text(".replacements ins")).isEqualTo("$&");
    type("#replace-find", "e in");
    assertThat(said()).startsWith("0 hits");
    type("#replace-find", "caf\u00e9");
    assertThat(said()).startsWith("1 hit in 1 row");
    type("#replace-find", "Jose\u0301 Paz");
    assertThat(said()).startsWith("1 hit in 1 row");
    type("#replace-find", "is Jos\u00e9");
    assertThat(said()).startsWith("1 hit in 1 row");
  }

  @Test
  void whatIsRejectedOrWouldBeBlankIsLeftOutAndTold() throws Exception {
    chromium.press("x");
    ask("ship", "");
    chromium.click("#replace-words");
    assertThat(said())
        .isEqualTo(
            "2 hits in 1 row; 1 row will change, one undo takes them all back;"
                + " 1 rejected row left out; 1 row of which nothing would be left, left out");
    chromium.click("dialog .primary");
    assertThat(exported()).contains("s1. = Ships and a , . auto by hand", "s3. = ship auto");
  }

  @Test
  void onlyWhatIsShownIsReplacedOnTheSideThatIsChosen() throws Exception {
    chromium.press("/", "s4", Keys.ENTER);
    ask("a", "o");
    assertThat(said()).startsWith("2 hits in 1 row");
    new Select(chromium.find("#replace-side")).selectByValue("source");
    assertThat(said()).startsWith("0 hits");
    type("#replace-find", "s4");
    assertThat(said()).startsWith("1 hit in 1 row");
    type("#replace-by", "S4");
    chromium.click("dialog .primary");
    assertThat(exported()).contains("S4. = A cafe\u0301 in Lima. auto by hand");
  }
}
