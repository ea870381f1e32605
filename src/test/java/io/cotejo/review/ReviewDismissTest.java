package io.cotejo.review;

import static io.cotejo.review.Reviews.en;
import static io.cotejo.review.Reviews.es;
import static io.cotejo.review.Reviews.pair;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.Verdict;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** What somebody looked at and found no error is held against a row no more. */
class ReviewDismissTest extends OpenPage {

  @Override
  Bitext bitext() {
    List<AlignedPair> pairs = new ArrayList<>();
    pairs.add(pair(es(0), en(0), 0.9957));
    pairs.add(
        doubted(1, 1, Verdict.PARTIAL, List.of("12 / 13"), Doubt.CODE_LOST, Doubt.NUMBER_LOST));
    pairs.add(pair(es(2), en(3, 4), 0.99));
    pairs.add(doubted(3, 2, Verdict.EQUIVALENT, List.of(), Doubt.NAME_LOST));
    IntStream.range(4, 16).forEach(i -> pairs.add(pair(es(i), en(i + 1), 0.99)));
    return Reviews.bitext(pairs.toArray(AlignedPair[]::new));
  }

  private static AlignedPair doubted(
      int source, int target, Verdict verdict, List<String> against, Doubt... doubts) {
    return new AlignedPair(
        Optional.of(es(source)),
        "p",
        Optional.of(en(target)),
        1,
        OptionalDouble.of(0.99),
        verdict,
        new Evidence(List.of(), List.of(), List.of("one"), List.of(), List.of(), against),
        List.of(doubts));
  }

  private static String option(String value) {
    return chromium.text("[name=flag] option[value=" + value + "]");
  }

  private AlignedPair second() throws Exception {
    chromium.awaitSaved();
    DecisionLog.Contents log = DecisionLog.read(folder.resolve(DecisionLog.FILE), "log");
    return Decisions.apply(bitext, log).bitext().rows().get(1).pair();
  }

  @Test
  void oneKeyDismissesAllChecksOfARowAndOnceMoreTakesThatBack() throws Exception {
    assertThat(option("number-lost")).endsWith("(1)");
    assertThat(option("code-lost")).endsWith("(1)");
    chromium.press("j", "!");
    assertThat(option("number-lost")).endsWith("(0)");
    assertThat(option("contradiction")).endsWith("(0)");
    assertThat(chromium.text("[data-index='1'] .confidence")).doesNotContain("partial", "≠");
    assertThat(chromium.text("[data-index='1'] .dismissed")).isEqualTo("✓ 4 checks dismissed");
    assertThat(chromium.text(".message")).startsWith("Row 2 without error");
    assertThat(second().verdict()).isEqualTo(Verdict.EQUIVALENT);
    assertThat(second().doubts()).isEmpty();
    assertThat(second().evidence().contradictions()).isEmpty();
    chromium.press("!");
    assertThat(option("partial")).endsWith("(1)");
    assertThat(chromium.text(".message")).startsWith("Row 2 with its checks again");
    assertThat(second()).isEqualTo(bitext.pairs().get(1));
    chromium.pressWithControl("z", false);
    assertThat(option("partial")).endsWith("(0)");
    assertThat(exported()).contains("s1. = t1. auto");
  }

  @Test
  void whatIsDismissedIsNotVisitedAndSurvivesALaterVerdictAndAReload() throws Exception {
    chromium.press("j", "!", "k", "n");
    chromium.awaitCurrent(2);
    chromium.press("k", "r", "c");
    assertThat(second().doubts()).isEmpty();
    chromium.reload();
    assertThat(option("partial")).endsWith("(0)");
    new Select(chromium.find("[name=flag]")).selectByValue("dismissed");
    assertThat(chromium.rows()).hasSize(1);
  }

  @Test
  void eachCheckHasAButtonInTheDetails() throws Exception {
    chromium.press("j", "i");
    chromium.click(".held li:nth-child(3) button");
    assertThat(second().doubts()).containsExactly(Doubt.CODE_LOST);
    assertThat(chromium.text(".held .dismissed")).startsWith("⚠ number lost");
    assertThat(option("partial")).endsWith("(1)");
    chromium.click(".held .dismissed button");
    assertThat(second()).isEqualTo(bitext.pairs().get(1));
  }

  @Test
  void groupingAndCrossingOfSeveralRowsAreOneAction() throws Exception {
    assertThat(chromium.text("[data-index='2'] .confidence")).contains("crossing");
    chromium.press("j", "j");
    new Actions(chromium.driver())
        .keyDown(Keys.SHIFT)
        .sendKeys(Keys.ARROW_DOWN)
        .keyUp(Keys.SHIFT)
        .perform();
    chromium.press("!");
    assertThat(option("grouping")).endsWith("(0)");
    assertThat(chromium.text("[data-index='2'] .confidence")).doesNotContain("crossing");
    assertThat(option("name-lost")).endsWith("(0)");
    chromium.awaitSaved();
    assertThat(Files.readAllLines(folder.resolve(DecisionLog.FILE))).hasSize(1);
    new Select(chromium.find("[name=flag]")).selectByValue("crossing");
    assertThat(chromium.rows()).isEmpty();
  }

  @Test
  void whereNothingIsHeldAgainstARowThatIsSaid() {
    chromium.press("!");
    assertThat(chromium.text(".message")).isEqualTo("Nothing is held against what is chosen.");
  }

  @Test
  void mergedLogsKeepWhatEitherDismissed() throws Exception {
    chromium.press("j", "!");
    chromium.awaitSaved();
    DecisionLog.Contents one = DecisionLog.read(folder.resolve(DecisionLog.FILE), "one");
    chromium.pressWithControl("z", false);
    chromium.press("i");
    chromium.click(".held li:nth-child(3) button");
    chromium.press("a");
    chromium.awaitSaved();
    DecisionLog.Contents other = DecisionLog.read(folder.resolve(DecisionLog.FILE), "other");
    LogMerge.Merged merged =
        LogMerge.of(
            List.of(new LogMerge.Part("one", one), new LogMerge.Part("other", other)),
            LogMerge.Preference.NOBODY);
    assertThat(merged.conflicts()).isEmpty();
    Set<String> dismissed = new TreeSet<>();
    merged.lines().stream()
        .map(DecisionJson::read)
        .reduce((a, b) -> b)
        .ifPresent(last -> last.put().forEach(c -> dismissed.addAll(c.dismissed())));
    assertThat(dismissed).contains("number-lost");
  }
}
