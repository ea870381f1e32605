package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.ReviewState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecorderTest {

  private static final Decision ACCEPT =
      Reviews.decision(
          1,
          List.of(),
          Reviews.claim(
              Reviews.ref("es.txt", "s0."), Reviews.ref("en.txt", "t0."), ReviewState.ACCEPTED));

  @TempDir private Path folder;

  private Path file;
  private Recorder recorder;

  @BeforeEach
  void open() throws Exception {
    file = folder.resolve(DecisionLog.FILE);
    DecisionLog log = DecisionLog.open(file, DecisionLog.Contents.NONE);
    recorder = new Recorder(List::of, "", log, Clock.systemUTC());
    recorder.join("t", false);
  }

  @AfterEach
  void close() throws Exception {
    recorder.close();
  }

  private static byte[] bytes(Decision decision) {
    return DecisionJson.write(decision).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void ofManyAtOnceUnderOneNumberOneIsKept() throws Exception {
    CountDownLatch all = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<Integer>> answers = new ArrayList<>();
    for (int k = 0; k < 40; k++) {
      answers.add(
          threads.submit(
              () -> {
                all.await();
                return recorder.decide("t", bytes(ACCEPT)).status();
              }));
    }
    all.countDown();
    List<Integer> statuses = new ArrayList<>();
    for (Future<Integer> answer : answers) {
      statuses.add(answer.get());
    }
    threads.shutdown();
    assertThat(statuses).containsOnlyOnce(204).filteredOn(s -> s == 409).hasSize(39);
    assertThat(Files.readAllLines(file)).hasSize(1);
  }

  @Test
  void whatCannotBeWrittenIsNotAcknowledgedAndTellsNobody() throws Exception {
    var others = recorder.join("u", false);
    others.clear();
    recorder.close();
    Recorder.Answer answer = recorder.decide("t", bytes(ACCEPT));
    assertThat(answer.status()).isEqualTo(507);
    assertThat(answer.text()).startsWith("the decision cannot be written: ").doesNotContain("null");
    assertThat(recorder.lines()).isEmpty();
    assertThat(others).isEmpty();
    assertThat(Files.size(file)).isZero();
  }

  @Test
  void theTimeIsOfTheServerInUtc() {
    assertThat(recorder.decide("t", bytes(ACCEPT))).isEqualTo(Recorder.Answer.KEPT);
    assertThat(DecisionJson.read(recorder.lines().get(0)).time())
        .isNotEqualTo(ACCEPT.time())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z");
  }
}
