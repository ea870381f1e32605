package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;

/** What axe-core finds on the page, in its states. */
class ReviewAccessibilityTest {

  private static Chromium chromium;

  @TempDir private Path folder;

  private ReviewServer server;

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
    server =
        new ReviewServer(
            "run",
            Reviews.small(),
            DecisionLog.Contents.NONE,
            folder.resolve(DecisionLog.FILE),
            0,
            new SecureRandom());
    chromium.open(server.address());
    chromium.press("a", "x", "r", "i");
  }

  @AfterEach
  void close() throws Exception {
    chromium.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    media("prefers-color-scheme", "light");
    if (server != null) {
      server.close();
    }
  }

  private List<?> violations() throws Exception {
    try (InputStream in = getClass().getResourceAsStream("/axe.min.js")) {
      chromium.run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    return (List<?>)
        chromium
            .driver()
            .executeAsyncScript(
                "const done = arguments[0]; axe.run().then(r => done(r.violations.map(v => v.id + ': '"
                    + " + v.nodes.map(n => n.html.slice(0, 150) + n.failureSummary).join('; '))))");
  }

  private void media(String name, String value) {
    chromium
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", name, "value", value))));
  }

  @Test
  void lightAndDark() throws Exception {
    assertThat(violations()).isEmpty();
    media("prefers-color-scheme", "dark");
    assertThat(violations()).isEmpty();
  }

  @Test
  void dialogs() throws Exception {
    chromium.press("?");
    assertThat(violations()).isEmpty();
    chromium.press(Keys.ESCAPE);
    chromium.press("e");
    assertThat(violations()).isEmpty();
    chromium.press(Keys.ESCAPE);
    chromium.press("A");
    assertThat(violations()).isEmpty();
  }

  @Test
  void onAPhone() throws Exception {
    chromium.driver().manage().window().setSize(new Dimension(500, 800));
    chromium
        .driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", 390, "height", 800, "deviceScaleFactor", 1, "mobile", true));
    chromium.await("return innerWidth === 390");
    assertThat(violations()).isEmpty();
    assertThat(chromium.run("return document.documentElement.scrollWidth <= 390")).isEqualTo(true);
  }
}
