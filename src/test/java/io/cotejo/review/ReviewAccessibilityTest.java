package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;

/** What axe-core finds on the page, in its states. */
class ReviewAccessibilityTest extends OpenPage {

  @BeforeEach
  void work() {
    chromium.press("a", "x", "r", "i");
  }

  @AfterEach
  void showAsBefore() {
    chromium.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    media("prefers-color-scheme", "light");
  }

  private List<?> violations() throws Exception {
    try (InputStream in = getClass().getResourceAsStream("/axe.min.js")) {
      chromium.run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    return (List<?>)
        chromium
            .driver()
            .executeAsyncScript(
                "const done = arguments[0]; axe.run().then(r => done(r.violations.map(v => v.id +"
                    + " ': ' + v.nodes.map(n => n.html.slice(0, 150) + n.failureSummary).join(';"
                    + " '))))");
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
    chromium.press(Keys.ESCAPE);
    chromium.press("R");
    chromium.find("#replace-find").sendKeys("t");
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
