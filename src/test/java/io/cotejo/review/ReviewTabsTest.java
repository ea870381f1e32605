package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WindowType;

/** Two tabs, and a server that goes away. */
class ReviewTabsTest {

  private static Chromium chromium;

  @TempDir private Path folder;

  private ReviewServer server;
  private String address;
  private String first;

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
  void open() throws Exception {
    chromium.downloadTo(Files.createDirectory(folder.resolve("downloads")));
    serve();
    address = server.address().replaceFirst("\\?.*", "");
    chromium.forgetLogs();
    chromium.open(server.address());
    first = chromium.driver().getWindowHandle();
  }

  private void serve() throws Exception {
    Path log = folder.resolve(DecisionLog.FILE);
    server =
        new ReviewServer(
            Review.of("run", Reviews.small(), DecisionLog.read(log, "log")),
            log,
            0,
            new SecureRandom(),
            Clock.systemUTC());
  }

  @AfterEach
  void close() throws Exception {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void theSecondTabFollowsTheFirstAndTakesOverWhenThatIsClosed() throws Exception {
    chromium.driver().switchTo().newWindow(WindowType.TAB);
    chromium.open(address);
    String second = chromium.driver().getWindowHandle();
    chromium.await("return document.body.classList.contains('read-only')");
    assertThat(chromium.text(".banner")).startsWith("Read-only: another tab is at work");
    chromium.press("a");
    assertThat(chromium.text(".message")).isEqualTo("This tab is read-only.");
    chromium.driver().switchTo().window(first);
    chromium.press("a");
    chromium.awaitSaved();
    chromium.driver().close();
    chromium.driver().switchTo().window(second);
    chromium.await("return !document.body.classList.contains('read-only')");
    assertThat(chromium.rows().get(0)).asString().endsWith("✓ accepted");
    chromium.press("j", "a");
    chromium.awaitSaved();
    assertThat(Files.readAllLines(folder.resolve(DecisionLog.FILE))).hasSize(2);
    chromium.assertCleanBut();
  }

  @Test
  void aServerThatIsGoneIsToldOfAndNothingIsLost() throws Exception {
    chromium.press("a");
    chromium.awaitSaved();
    server.close();
    chromium.press("a");
    chromium.await("return !document.querySelector('.banner').hidden");
    assertThat(chromium.text(".banner"))
        .startsWith("Not saved: cotejo review does not answer. Nothing is lost")
        .contains("1 decision waiting");
    chromium.press("a");
    assertThat(chromium.text(".message")).startsWith("Row 3 accepted");
    chromium.await(
        "return document.querySelector('.banner').textContent.includes('2 decisions waiting')");
    chromium.click(".banner button:last-child");
    Path download = folder.resolve("downloads/decisions.jsonl");
    Downloads.await(folder.resolve("downloads"), "decisions.jsonl");
    assertThat(DecisionLog.read(download, "download").decisions()).hasSize(3);
    assertThat(Files.readAllLines(folder.resolve(DecisionLog.FILE))).hasSize(1);
    chromium.assertCleanBut("ERR_CONNECTION_REFUSED", "ERR_INCOMPLETE_CHUNKED", "ERR_EMPTY");
  }

  @Test
  void aServerThatIsStartedAgainGetsWhatIsPending() throws Exception {
    Path log = folder.resolve(DecisionLog.FILE);
    chromium.press("a");
    chromium.awaitSaved();
    server.close();
    chromium.press("x");
    chromium.await("return !document.querySelector('.banner').hidden");
    chromium.press("r", "!");
    chromium.pressWithControl("z", false);
    serve();
    chromium.awaitSaved();
    chromium.await("return document.querySelector('.banner').hidden");
    chromium.press("a");
    chromium.awaitSaved();
    assertThat(DecisionLog.read(log, "log").decisions().stream().map(Decision::operation))
        .containsExactly("accept", "reject", "later", "undo", "accept");
    chromium.assertCleanBut("ERR_CONNECTION_REFUSED", "ERR_INCOMPLETE_CHUNKED", "ERR_EMPTY");
  }
}
