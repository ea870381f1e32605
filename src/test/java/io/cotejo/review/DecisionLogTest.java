package io.cotejo.review;

import static io.cotejo.review.Reviews.claim;
import static io.cotejo.review.Reviews.decision;
import static io.cotejo.review.Reviews.ref;
import static io.cotejo.review.Reviews.takeBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.ReviewState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionLogTest {

  /** Mark-up, controls, an emoji, a lone surrogate, right-to-left, line separators. */
  private static final String HOSTILE = "</script><b>\u0000\u2028\n😀\ud800 \u202eشمس ]]> =1+1";

  private static final Decision FIRST =
      decision(
          1, List.of(), claim(ref("es.txt", HOSTILE), ref("en.txt", "t"), ReviewState.ACCEPTED));

  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve(DecisionLog.FILE);
  }

  private void append(Decision... decisions) throws Exception {
    DecisionLog.Contents before = DecisionLog.read(file, "log");
    try (DecisionLog log = DecisionLog.open(file, before)) {
      for (Decision decision : decisions) {
        assertThat(log.next()).isEqualTo(decision.sequence());
        log.append(decision);
      }
    }
  }

  @Test
  void whatIsWrittenIsRead() throws Exception {
    append(FIRST, takeBack(2, "undo", 1));
    append(takeBack(3, "redo", 1));
    DecisionLog.Contents contents = DecisionLog.read(file, "log");
    assertThat(contents.decisions())
        .containsExactly(FIRST, takeBack(2, "undo", 1), takeBack(3, "redo", 1));
    assertThat(contents.notice()).isEmpty();
    assertThat(Files.readAllLines(file)).hasSize(3);
  }

  @Test
  void aLogThatIsNotThereIsEmpty() throws Exception {
    assertThat(DecisionLog.read(file, "log").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 100})
  void aCutLastLineIsToldOfAndPassedOverAndCutOffByTheNext(int kept) throws Exception {
    append(FIRST);
    byte[] line = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(line, kept), StandardOpenOption.APPEND);
    DecisionLog.Contents cut = DecisionLog.read(file, "log");
    assertThat(cut.decisions()).containsExactly(FIRST);
    assertThat(cut.notice().orElseThrow()).startsWith("log:2: warning: the last line was cut");
    append(takeBack(2, "undo", 1));
    assertThat(DecisionLog.read(file, "log"))
        .isEqualTo(
            new DecisionLog.Contents(List.of(FIRST, takeBack(2, "undo", 1)), Optional.empty()));
  }

  @Test
  void aBrokenLineInTheMiddleIsRefusedWithItsNumber() throws Exception {
    append(FIRST);
    Files.writeString(file, "{\"seq\":2}\n", StandardOpenOption.APPEND);
    assertThatThrownBy(() -> DecisionLog.read(file, "log"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("log:2: error: not a decision (field \"op\" must be a text)");
  }

  @ParameterizedTest
  @CsvSource({
    "undo, 7, which is no action above",
    "undo, 2, which is no action above",
    "undo, 1, which is undone already",
    "redo, 5, which is no action above",
    "redo, 3, which is not undone"
  })
  void whatTakesBackNothingIsRefusedWithItsLine(String operation, long of, String reason)
      throws Exception {
    append(FIRST, takeBack(2, "undo", 1), decision(3, List.of(), FIRST.put().get(0)));
    append(decision(4, List.of(), FIRST.put().get(0)));
    append(takeBack(5, "undo", 4), takeBack(6, "redo", 4));
    String line = DecisionJson.write(takeBack(7, operation, of)) + "\n";
    Files.writeString(file, line, StandardOpenOption.APPEND);
    assertThatThrownBy(() -> DecisionLog.read(file, "log"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "log:7: error: not a decision (\"of\" is "
                + of
                + ", "
                + reason
                + "); restore the file from a copy");
  }

  @Test
  void anOperationThatNobodyKnowsIsNamedIfItCanBe() {
    assertThatThrownBy(() -> Reviews.takeBack(1, "frobnicate", 1))
        .hasMessage("unknown \"op\" \"frobnicate\"");
    assertThatThrownBy(() -> Reviews.takeBack(1, "a\nb\u001b[2J", 1)).hasMessage("unknown \"op\"");
  }

  @Test
  void otherProcessesAreKeptOut() throws Exception {
    Path locks = Path.of("/proc/locks");
    assumeTrue(Files.isReadable(locks), "no list of locks here");
    append(FIRST);
    DecisionLog.Contents read = DecisionLog.read(file, "log");
    String inode = ":" + Files.getAttribute(file, "unix:ino") + " ";
    try (DecisionLog log = DecisionLog.open(file, read)) {
      assertThat(log.next()).isEqualTo(2);
      assertThat(Files.readString(locks)).contains(inode);
    }
    assertThat(Files.readString(locks)).doesNotContain(inode);
  }

  @Test
  void whoeverReadBeforeAnotherWentOnIsRefused() throws Exception {
    append(FIRST);
    DecisionLog.Contents read = DecisionLog.read(file, "log");
    append(takeBack(2, "undo", 1));
    assertThatThrownBy(() -> DecisionLog.open(file, read))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("changed since it was read");
  }

  @Test
  void aLineThatIsMissingIsNoticed() throws Exception {
    String line = DecisionJson.write(takeBack(2, "undo", 1)) + "\n";
    Files.writeString(file, line);
    assertThatThrownBy(() -> DecisionLog.read(file, "log"))
        .hasMessageContaining("log:1:")
        .hasMessageContaining("\"seq\" is 2, not 1");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() throws Exception {
    Files.write(file, new byte[] {(byte) 0xff, '\n'});
    assertThatThrownBy(() -> DecisionLog.read(file, "log")).hasMessageContaining("not UTF-8");
  }

  @Test
  void onlyOneCanAppend() throws Exception {
    try (DecisionLog log = DecisionLog.open(file, DecisionLog.Contents.NONE)) {
      assertThat(log.next()).isEqualTo(1);
      assertThatThrownBy(() -> DecisionLog.open(file, DecisionLog.Contents.NONE))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another cotejo review");
    }
  }

  @Test
  void theDecisionsInForceAreALogOfTheirOwn() throws Exception {
    append(FIRST, takeBack(2, "undo", 1), decision(3, List.of(), FIRST.put().get(0)));
    List<String> lines = DecisionLog.read(file, "log").activeLines();
    Files.write(file, lines, StandardCharsets.UTF_8);
    assertThat(DecisionLog.read(file, "log").decisions())
        .containsExactly(decision(1, List.of(), FIRST.put().get(0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"seq\":0,\"op\":\"x\",\"time\":\"\",\"put\":[]}",
        "{\"seq\":1,\"op\":\"X!\",\"time\":\"\",\"put\":[]}",
        "{\"seq\":1,\"op\":\"undo\",\"time\":\"\"}",
        "{\"seq\":1,\"op\":\"accept\",\"time\":\"\"}",
        "{\"seq\":1.5,\"op\":\"accept\",\"time\":\"\"}",
        "{\"seq\":1,\"op\":\"accept\",\"time\":\"\",\"put\":[{\"state\":\"accepted\"}]}",
        "{\"seq\":1,\"op\":\"accept\",\"time\":\"\",\"put\":[{\"state\":\"good\",\"source\":"
            + "{\"document\":\"a\",\"sentences\":[\"k\"],\"text\":\"t\"}}]}",
        "{\"seq\":1,\"op\":\"frobnicate\",\"time\":\"\",\"put\":[]}",
        "{\"seq\":1,\"op\":\"undo\",\"time\":\"\",\"by\":\"a\\nb\",\"of\":1}",
        "{\"seq\":1,\"op\":\"undo\",\"time\":\"\",\"of\":1} {}"
      })
  void whatIsNoDecisionIsRefused(String line) {
    assertThatThrownBy(() -> DecisionJson.read(line)).isInstanceOf(IllegalArgumentException.class);
  }
}
