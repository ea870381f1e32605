package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;

/** What a browser kept, and the file that is exported again with another log in it. */
class OfflineLogTest {

  private static final String FIRST =
      line(1, "accept", 1, "\"put\":[" + claim("s0.", "t0.", "accepted") + "]");
  private static final String OTHER =
      line(1, "reject", 2, "\"put\":[" + claim("s1.", "t1.", "rejected") + "]");

  private static Chromium chromium;

  @TempDir private Path folder;

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
  void forget() throws Exception {
    chromium.downloadTo(folder);
    chromium.driver().get(Files.createFile(folder.resolve("empty.html")).toUri().toString());
    chromium.run(
        "indexedDB.databases().then(all => all.forEach(d => indexedDB.deleteDatabase(d.name)))");
  }

  private static String line(int seq, String op, int second, String rest) {
    return String.format(
        "{\"seq\":%d,\"op\":\"%s\",\"time\":\"2026-01-01T00:00:%02dZ\",%s}", seq, op, second, rest);
  }

  private static String claim(String source, String target, String state) {
    return "{\"source\":"
        + ref("es", source)
        + ",\"target\":"
        + ref("en", target)
        + ",\"state\":\""
        + state
        + "\"}";
  }

  private static String ref(String document, String text) {
    return String.format(
        "{\"document\":\"%s.txt\",\"sentences\":[\"%s\"],\"text\":\"%s\"}",
        document, SentenceKeys.of(List.of(text)).get(0), text);
  }

  private void openWith(String... lines) throws Exception {
    Path log = Files.write(folder.resolve("log.jsonl"), List.of(lines));
    Path file = folder.resolve("review.html");
    try (var out = Files.newBufferedWriter(file)) {
      OfflinePage.write(Review.of("run", Reviews.small(), DecisionLog.read(log, "log")), out);
    }
    chromium.forgetLogs();
    chromium.open(file.toUri().toString());
    // A tab goes on where it was, with the page of another test, too.
    chromium.press(Keys.HOME);
  }

  private List<String> download() throws Exception {
    Files.deleteIfExists(folder.resolve("decisions.jsonl"));
    chromium.click("button[title^=Download]");
    Downloads.await(folder, "decisions.jsonl");
    Path log = folder.resolve("decisions.jsonl");
    assertThat(DecisionLog.read(log, "log").decisions()).isNotEmpty();
    return Files.readAllLines(log);
  }

  private void decide(CharSequence... keys) {
    chromium.press(keys);
    chromium.awaitSaved();
  }

  @Test
  void theSameLogGoesOn() throws Exception {
    openWith(FIRST);
    decide("j", "a");
    openWith(FIRST);
    assertThat(chromium.run("return document.querySelector('.banner').hidden")).isEqualTo(true);
    assertThat(chromium.rows().get(1)).asString().endsWith("✓ accepted");
    decide("x");
    assertThat(download()).hasSize(3);
  }

  @Test
  void aLogThatHasOursIsTakenOver() throws Exception {
    openWith(FIRST);
    decide("j", "a", "x");
    List<String> ours = download();
    String more = line(4, "later", 9, "\"put\":[" + claim("s0.", "t0.", "later") + "]");
    openWith(ours.get(0), ours.get(1), ours.get(2), more);
    assertThat(chromium.run("return document.querySelector('.banner').hidden")).isEqualTo(true);
    assertThat(chromium.rows().get(0)).asString().endsWith("? later");
    decide("a");
    assertThat(download()).hasSize(5);
    chromium.reload();
    assertThat(download()).hasSize(5);
    chromium.assertCleanBut();
  }

  @Test
  void ofAnotherLogThePersonSaysWhatIsToBecome() throws Exception {
    openWith();
    decide("a");
    openWith(OTHER);
    assertThat(chromium.text(".banner"))
        .contains("your 1 decision in this browser", "it had 0 decisions then, and has 1 now");
    chromium.press("x");
    assertThat(chromium.text(".message")).startsWith("Not done: say first");
    assertThat(chromium.rows().get(0)).asString().endsWith("· not reviewed");
    chromium.click(".banner button");
    chromium.await("return document.querySelector('.banner').textContent.includes('taken over')");
    assertThat(chromium.text(".banner")).startsWith("1 decision taken over, 0 of them do not fit.");
    assertThat(chromium.rows().get(0)).asString().endsWith("✓ accepted");
    chromium.reload();
    assertThat(chromium.run("return document.querySelector('.banner').hidden")).isEqualTo(true);
    assertThat(download()).hasSize(2).first().asString().contains("reject");
    chromium.assertCleanBut();
  }

  @Test
  void anUndoTakesBackWhatItSpokeOfOrNothing() throws Exception {
    openWith(FIRST);
    chromium.pressWithControl("z", false);
    chromium.awaitSaved();
    openWith(OTHER, FIRST.replace("\"seq\":1", "\"seq\":2"));
    chromium.click(".banner button");
    chromium.await("return document.querySelector('.banner').textContent.includes('taken over')");
    assertThat(download()).last().asString().contains("\"seq\":3", "\"of\":2");
    assertThat(chromium.rows().get(0)).asString().endsWith("· not reviewed");
    openWith(OTHER);
    chromium.click(".banner button");
    chromium.await("return document.querySelector('.banner').textContent.includes('taken over')");
    assertThat(chromium.text(".banner")).contains("1 left out, which take back what is not there");
    assertThat(download()).containsExactly(OTHER);
  }

  @Test
  void whatIsLeftOutIsDownloadedFirst() throws Exception {
    openWith();
    decide("a");
    openWith(OTHER);
    chromium.click(".banner button:last-child");
    Downloads.await(folder, "decisions.jsonl");
    assertThat(Files.readAllLines(folder.resolve("decisions.jsonl"))).hasSize(1);
    chromium.await("return document.querySelector('.banner').hidden");
    assertThat(download()).containsExactly(OTHER);
  }

  @Test
  void theSecondTabFollowsAndTakesOver() throws Exception {
    openWith();
    String first = chromium.driver().getWindowHandle();
    chromium.driver().switchTo().newWindow(WindowType.TAB);
    openWith();
    String second = chromium.driver().getWindowHandle();
    assertThat(chromium.text(".banner")).startsWith("Read-only: another tab");
    chromium.driver().switchTo().window(first);
    decide("a");
    chromium.driver().switchTo().window(second);
    chromium.await("return document.querySelector('.rows').innerText.includes('accepted')");
    chromium.driver().switchTo().window(first);
    chromium.driver().close();
    chromium.driver().switchTo().window(second);
    chromium.await("return !document.body.classList.contains('read-only')");
    decide("j", "x");
    chromium.downloadTo(folder);
    assertThat(download()).hasSize(2);
    chromium.assertCleanBut();
  }

  @Test
  void aLogIsLoadedAndSaidToFitOrNot() throws Exception {
    openWith(OTHER);
    String stale = line(3, "accept", 3, "\"put\":[" + claim("gone", "t0.", "accepted") + "]");
    String undo = line(4, "undo", 4, "\"of\":3");
    Path log = folder.resolve("more.jsonl");
    Files.write(log, List.of(OTHER, FIRST.replace("\"seq\":1", "\"seq\":2"), stale));
    load(log);
    chromium.await("return document.querySelector('.banner').textContent.includes('taken over')");
    assertThat(chromium.text(".banner"))
        .startsWith("2 decisions taken over, 1 of them do not fit; 1 there already.");
    assertThat(chromium.rows().get(0)).asString().endsWith("✓ accepted");
    Files.write(log, List.of(FIRST, undo.replace("\"of\":3", "\"of\":\"3\"")));
    load(log);
    chromium.await("return document.querySelector('.message').textContent.includes('line 2')");
    assertThat(chromium.text(".message"))
        .isEqualTo("The log cannot be read: line 2 is no decision.");
    assertThat(download()).hasSize(3);
    chromium.assertCleanBut();
  }

  private void load(Path log) {
    chromium.run("HTMLInputElement.prototype.click = () => {}");
    chromium.click("[data-run=load]");
    chromium.find("input[data-load]").sendKeys(log.toString());
  }
}
