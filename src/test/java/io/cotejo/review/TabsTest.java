package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.BlockingQueue;
import org.junit.jupiter.api.Test;

/** Who may write, by a clock of the test's own. */
class TabsTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  /** Stands still until it is moved. */
  private static final class Watch extends Clock {

    private Instant now = Instant.EPOCH;

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("zones");
    }
  }

  private final Watch watch = new Watch();
  private final Tabs tabs = new Tabs(watch);
  private final BlockingQueue<String> first = tabs.join("first", false, 1);

  private static String role(BlockingQueue<String> messages) {
    String last = "";
    while (!messages.isEmpty()) {
      last = messages.remove();
    }
    return last.replaceAll("(?s)id: (\\w+)\nevent: role\ndata: \\1\n\n", "$1");
  }

  @Test
  void aWriterWithNobodyBehindItIsNeverAsked() {
    watch.pass(Duration.ofHours(9));
    assertThat(tabs.beat("first")).isEqualTo(":\n\n");
    assertThat(tabs.mayWrite("first")).isTrue();
    BlockingQueue<String> second = tabs.join("second", false, 1);
    assertThat(tabs.beat("second")).isEqualTo(":\n\n");
    assertThat(role(second)).isEqualTo("reader");
    assertThat(tabs.mayWrite("first")).isTrue();
  }

  @Test
  void aWriterThatAnswersStays() {
    tabs.join("second", false, 1);
    for (int n = 0; n < 100; n++) {
      watch.pass(SECOND);
      assertThat(tabs.beat("first")).isEqualTo("event: ask\ndata:\n\n");
      assertThat(tabs.beat("second")).isEqualTo(":\n\n");
      tabs.hear("first");
    }
    assertThat(tabs.mayWrite("first")).isTrue();
  }

  @Test
  void aSilentWriterMakesRoomAndMayComeBackBehindTheOthers() {
    BlockingQueue<String> second = tabs.join("second", false, 1);
    watch.pass(Tabs.PATIENCE);
    tabs.beat("second");
    assertThat(tabs.mayWrite("first")).isTrue();
    watch.pass(SECOND);
    tabs.beat("second");
    assertThat(tabs.mayWrite("second")).isTrue();
    assertThat(role(second)).isEqualTo("writer");
    assertThat(role(first)).isEqualTo("reader");
    tabs.leave("second");
    assertThat(role(first)).isEqualTo("writer");
  }

  @Test
  void aDecisionIsASignOfLife() {
    BlockingQueue<String> second = tabs.join("second", false, 1);
    watch.pass(Tabs.PATIENCE);
    tabs.tellOthers("first", "{}");
    watch.pass(SECOND);
    tabs.beat("second");
    assertThat(tabs.mayWrite("first")).isTrue();
    assertThat(role(second)).isEqualTo("event: decision\ndata: {}\n\n");
  }

  @Test
  void oneThatIsDeadAsWellMakesRoomForTheThird() {
    tabs.join("second", false, 1);
    tabs.join("third", false, 1);
    watch.pass(Tabs.PATIENCE.plus(SECOND));
    tabs.beat("third");
    assertThat(tabs.mayWrite("second")).isTrue();
    watch.pass(Tabs.PATIENCE.plus(SECOND));
    tabs.beat("third");
    assertThat(tabs.mayWrite("third")).isTrue();
  }

  @Test
  void whoJoinsAgainHasOnePlaceOnly() {
    BlockingQueue<String> again = tabs.join("first", true, 3);
    assertThat(role(again)).isEqualTo("writer");
    tabs.leave("first", first);
    assertThat(tabs.mayWrite("first")).isTrue();
    tabs.leave("first", again);
    assertThat(tabs.mayWrite("first")).isFalse();
  }

  @Test
  void whatWasDecidedBeforeATabJoinedItMayNotKnow() {
    tabs.join("second", false, 5);
    assertThat(tabs.joinedAfter("second", 4)).isTrue();
    assertThat(tabs.joinedAfter("second", 5)).isFalse();
    assertThat(tabs.joinedAfter("nobody", 1)).isFalse();
  }
}
