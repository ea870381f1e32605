package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Passage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page as one file, from the disk, with texts that try to break it. */
class OfflinePageTest {

  private static final String HOSTILE =
      "<script>document.title='broken'</script><img src=x onerror=\"document.title='broken'\">"
          + " </script> 😀 \ud800 \u0000\u2028 ]]> ${1} &lt;b&gt;";
  private static final String RIGHT_TO_LEFT = "شمس المدينة تشرق كل صباح";
  private static final String HUGE = "palabra ".repeat(1 << 17);

  private static Chromium chromium;

  @TempDir private Path folder;

  private Path file;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void open() {
    chromium.downloadTo(folder);
    file = folder.resolve("review.html");
  }

  private void write(Bitext bitext) throws Exception {
    try (var out = Files.newBufferedWriter(file)) {
      OfflinePage.write(Review.of("run", bitext, DecisionLog.Contents.NONE), out);
    }
    chromium.forgetLogs();
    chromium.open(file.toUri().toString());
  }

  private static AlignedPair pair(int index, String source, String target) {
    return Reviews.pair(
        new Passage(
            "es" + HOSTILE,
            Language.SPANISH,
            List.of(Reviews.sentence(Language.SPANISH, index, source))),
        new Passage(
            "en" + HOSTILE,
            Language.ENGLISH,
            List.of(Reviews.sentence(Language.ENGLISH, index, target))),
        0.5);
  }

  @Test
  void keepsDecisionsAcrossReloadsAndHandsThemBack() throws Exception {
    Bitext bitext = Reviews.small();
    write(bitext);
    chromium.press("a", "m");
    chromium.awaitSaved();
    chromium.reload();
    chromium.pressWithControl("z", false);
    chromium.press("k", Keys.ARROW_DOWN, "x");
    chromium.awaitSaved();
    chromium.click("button[title^=Download]");
    Downloads.await(folder, "decisions.jsonl");
    DecisionLog.Contents log = DecisionLog.read(folder.resolve("decisions.jsonl"), "log");
    assertThat(log.decisions()).hasSize(4);
    assertThat(Reviews.lines(Decisions.apply(bitext, log).bitext()))
        .containsExactly(
            "s0. = t0. accepted",
            "s1. = ∅ auto",
            "s2. = t2. auto",
            "s3. = ∅ auto",
            "∅ = t1. auto",
            "∅ = t3. auto");
    chromium.assertCleanBut();
  }

  @Test
  void hostileTextIsShownAndRunsNothing() throws Exception {
    write(
        Reviews.bitext(
            pair(0, HOSTILE, HOSTILE), pair(1, RIGHT_TO_LEFT, "x😀y"), pair(2, HUGE, "huge")));
    assertThat(chromium.driver().getTitle()).isEqualTo("Cotejo: review");
    assertThat(chromium.rows().get(0)).asString().contains("<script>document.title", "😀 \ufffd");
    assertThat(chromium.run("return document.querySelectorAll('.page script, .page img').length"))
        .isEqualTo(0L);
    assertThat(
            chromium.run(
                "return getComputedStyle(document.querySelector('[data-index=\"1\"] .source"
                    + " .text')).direction"))
        .isEqualTo("rtl");
    assertThat(chromium.text("[data-index='2'] .source")).contains("1,048,576 characters");
    chromium.press("i", "j", "j", "v", "a");
    chromium.awaitSaved();
    assertThat(chromium.rows().get(2)).asString().endsWith("✓ accepted");
    assertThat(chromium.driver().getTitle()).isEqualTo("Cotejo: review");
    chromium.assertCleanBut();
  }

  @Test
  void anEmptyRunSaysSo() throws Exception {
    write(Reviews.bitext());
    assertThat(chromium.text(".empty")).startsWith("∅\nThere is nothing to review");
    chromium.press("a", "n", "m", "i", " ", "e", "G");
    chromium.assertCleanBut();
  }
}
