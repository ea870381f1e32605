package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The machine's own Chromium, without a window, with what tests of the page ask of it. */
final class Chromium implements AutoCloseable {

  private static final List<String> BROWSERS =
      List.of("/usr/lib/chromium/chromium", "/usr/bin/chromium", "/usr/bin/chromium-browser");
  private static final String DRIVER = "/usr/bin/chromedriver";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ChromeDriver driver;

  /** Skips the test, visibly, where there is no Chromium. */
  Chromium() {
    Optional<String> browser = BROWSERS.stream().filter(b -> Files.exists(Path.of(b))).findFirst();
    assumeTrue(
        browser.isPresent() && Files.exists(Path.of(DRIVER)),
        "no Chromium here; install chromium and chromium-driver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.get());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--window-size=1400,900");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(new File(DRIVER)).build(),
            options);
  }

  void downloadTo(Path folder) {
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
  }

  /** Drops what earlier tests said. */
  void forgetLogs() {
    log(LogType.BROWSER);
    log(LogType.PERFORMANCE);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens an address and waits for the page to be drawn. */
  void open(String address) {
    driver.get(address);
    await("return document.querySelector('.page:not(.preview)') !== null");
  }

  void reload() {
    driver.navigate().refresh();
    await("return document.querySelector('.page:not(.preview)') !== null");
  }

  /** Presses keys where the focus is; several are pressed one after the other. */
  void press(CharSequence... keys) {
    for (CharSequence key : keys) {
      new Actions(driver).sendKeys(key).perform();
    }
  }

  void pressWithControl(CharSequence key, boolean shift) {
    Actions actions = new Actions(driver).keyDown(Keys.CONTROL);
    if (shift) {
      actions.keyDown(Keys.SHIFT);
    }
    actions.sendKeys(key);
    if (shift) {
      actions.keyUp(Keys.SHIFT);
    }
    actions.keyUp(Keys.CONTROL).perform();
  }

  void click(String css) {
    driver.findElement(By.cssSelector(css)).click();
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  String text(String css) {
    return find(css).getText();
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Waits until a script answers true. */
  void await(String script, Object... arguments) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage(() -> script + "; the page says: " + run("return document.body.innerText"))
        .until(d -> Boolean.TRUE.equals(driver.executeScript(script, arguments)));
  }

  /** Waits until the page says that all is saved; a dialog is acted upon only when it is gone. */
  void awaitSaved() {
    await(
        "return document.querySelector('dialog') === null"
            + " && document.querySelector('.saved').textContent.startsWith('saved ')");
  }

  /** Waits until a row is the active one. */
  void awaitCurrent(int index) {
    await(
        "return document.querySelector('.row.current')?.dataset.index === arguments[0]",
        "" + index);
  }

  /** Rows that are in the document, as {@code source | target | state}. */
  List<?> rows() {
    return (List<?>)
        run(
            "return [...document.querySelectorAll('.rows .row')].map(r => ['.source"
                + " .text:last-child', '.target .text:last-child', '.said'].map(c =>"
                + " r.querySelector(c)?.innerText.replace(/(^|\\s)\\d+ /g, ' ').replace(/\\s+/g, '"
                + " ').trim() ?? '∅').join(' | '))");
  }

  /** Nothing went wrong on the page, and it asked no other host for anything. */
  void assertCleanBut(String... expected) {
    assertThat(log(LogType.BROWSER).stream().map(LogEntry::getMessage))
        .allMatch(m -> List.of(expected).stream().anyMatch(m::contains));
    assertThat(log(LogType.PERFORMANCE).stream().map(LogEntry::getMessage))
        .filteredOn(m -> m.contains("Network.requestWillBeSent\""))
        .allMatch(
            m ->
                m.matches(
                    "(?s).*\"request\":\\{.*?\"url\":\"(http://127\\.0\\.0\\.1:|file:|data:|blob:).*"));
  }

  private List<LogEntry> log(String type) {
    return StreamSupport.stream(driver.manage().logs().get(type).spliterator(), false).toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
