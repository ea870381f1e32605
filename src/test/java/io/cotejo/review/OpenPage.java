package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.ReviewedBitext;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The page of a small bitext, open in a browser; it must stay without a complaint. */
abstract class OpenPage {

  static Chromium chromium;

  @TempDir Path folder;

  final Bitext bitext = bitext();
  private ReviewServer server;

  Bitext bitext() {
    return Reviews.small();
  }

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
            bitext,
            DecisionLog.Contents.NONE,
            folder.resolve(DecisionLog.FILE),
            0,
            new SecureRandom());
    chromium.forgetLogs();
    chromium.open(server.address());
  }

  @AfterEach
  void close() throws Exception {
    if (server != null) {
      chromium.assertCleanBut();
      chromium.driver().manage().deleteAllCookies();
      server.close();
    }
  }

  /** What an export of the run would hold now. */
  List<String> exported() throws Exception {
    chromium.awaitSaved();
    DecisionLog.Contents log = DecisionLog.read(folder.resolve(DecisionLog.FILE), "log");
    Decisions.Applied applied = Decisions.apply(bitext, log);
    assertThat(applied.stale()).isEmpty();
    ReviewedBitext reviewed = applied.bitext();
    return Reviews.lines(reviewed);
  }
}
