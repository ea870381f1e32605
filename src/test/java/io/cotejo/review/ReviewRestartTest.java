package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.ReviewState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that goes and one that comes: what a page that was open all the time can do. */
class ReviewRestartTest {

  private static final Decision FIRST =
      Reviews.decision(
          1,
          List.of(),
          Reviews.claim(
              Reviews.ref("es.txt", "s0."), Reviews.ref("en.txt", "t0."), ReviewState.ACCEPTED));
  private static final Decision SECOND = Reviews.takeBack(2, "undo", 1);
  private static final String WAS_WRITER = "Last-Event-ID: writer";

  @TempDir private Path folder;

  private Path file;
  private ReviewServer server;
  private Visitor visitor;

  @BeforeEach
  void start() throws Exception {
    file = folder.resolve(DecisionLog.FILE);
    serve(0);
    visitor = new Visitor(server).enter();
  }

  private void serve(int port) throws IOException {
    try {
      Review review = Review.of("run", Reviews.small(), DecisionLog.read(file, "log"));
      server = new ReviewServer(review, file, port, new SecureRandom(), Clock.systemUTC());
    } catch (InvalidInputException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  private void restart(int port) throws IOException {
    server.close();
    serve(port);
  }

  private String decide(String tab, Decision decision) throws IOException {
    return visitor
        .post("/api/decisions?" + tab, DecisionJson.write(decision))
        .lines()
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theOldTabRejoinsAndSavesWhatIsPending(boolean samePortAsked) throws Exception {
    try (Visitor.Events events = visitor.new Events("old")) {
      assertThat(events.next()).isEqualTo("writer");
      assertThat(decide("old", FIRST)).contains("204");
    }
    restart(samePortAsked ? visitor.port : 0);
    assertThat(server.address()).startsWith("http://127.0.0.1:" + visitor.port + visitor.root);
    try (Visitor.Events events = visitor.new Events("old", WAS_WRITER)) {
      assertThat(events.next()).isEqualTo("writer");
      assertThat(decide("old", SECOND)).contains("204");
    }
    assertThat(DecisionLog.read(file, "log").decisions()).hasSize(2);
  }

  @Test
  void whatWasKeptButNeverAcknowledgedIsNotKeptTwice() throws Exception {
    try (Visitor.Events events = visitor.new Events("old")) {
      assertThat(events.next()).isEqualTo("writer");
      decide("old", FIRST);
    }
    restart(0);
    String before = Files.readString(file);
    try (Visitor.Events events = visitor.new Events("old", WAS_WRITER)) {
      assertThat(events.next()).isEqualTo("writer");
      assertThat(decide("old", FIRST.stamped("later", ""))).contains("204");
      Decision other =
          Reviews.decision(
              1,
              List.of(),
              Reviews.claim(
                  Reviews.ref("es.txt", "s0."),
                  Reviews.ref("en.txt", "t0."),
                  ReviewState.REJECTED));
      assertThat(decide("old", other)).contains("409");
      assertThat(Files.readString(file)).isEqualTo(before);
      assertThat(decide("old", SECOND)).contains("204");
    }
  }

  @Test
  void theOldWriterGoesBeforeATabThatHasNotDecidedAnything() throws Exception {
    restart(0);
    Visitor newcomer = new Visitor(server).enter();
    try (Visitor.Events fresh = newcomer.new Events("new")) {
      assertThat(fresh.next()).isEqualTo("writer");
      try (Visitor.Events old = visitor.new Events("old", WAS_WRITER)) {
        assertThat(old.next()).isEqualTo("writer");
        assertThat(fresh.next()).isEqualTo("reader");
        assertThat(decide("old", FIRST)).contains("204");
        assertThat(DecisionJson.read(fresh.next()).isSameAs(FIRST)).isTrue();
      }
      assertThat(fresh.next()).isEqualTo("writer");
    }
  }

  @Test
  void butNotBeforeOneThatHas() throws Exception {
    restart(0);
    try (Visitor.Events fresh = visitor.new Events("new")) {
      assertThat(fresh.next()).isEqualTo("writer");
      assertThat(decide("new", FIRST)).contains("204");
      try (Visitor.Events old = visitor.new Events("old", WAS_WRITER)) {
        assertThat(old.next()).isEqualTo("reader");
        assertThat(decide("old", FIRST)).contains("409");
      }
    }
  }

  @Test
  void theAddressIsANewOneAndWorksOnce() throws Exception {
    String before = server.address();
    restart(0);
    assertThat(server.address()).isNotEqualTo(before);
    visitor.cookie = "X-None: 1";
    assertThat(visitor.get("/?" + visitor.address.getQuery())).startsWith("HTTP/1.1 403");
    assertThat(new Visitor(server).enter().admitted).startsWith("HTTP/1.1 303");
  }

  @Test
  void secretsAreForTheEyesOfTheirOwner() throws Exception {
    Path door = folder.resolve(Door.FILE);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(door)))
        .isEqualTo("rw-------");
    assertThat(Files.readString(door)).doesNotContain(visitor.address.getQuery().substring(6));
    try (var files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(Door.FILE, DecisionLog.FILE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "null",
        "[]",
        "{\"port\":1,\"process\":1,\"path\":\"../\",\"cookie\":\"x\"}",
        "{"
      })
  void aBrokenDoorIsMadeAnew(String broken) throws Exception {
    Files.writeString(folder.resolve(Door.FILE), broken);
    restart(0);
    assertThat(visitor.root).isNotEqualTo(new Visitor(server).root);
    assertThat(Door.in(folder)).isPresent();
  }

  @Test
  void oneThatOthersCouldReadIsNotUsedAgain() throws Exception {
    Files.setPosixFilePermissions(
        folder.resolve(Door.FILE), PosixFilePermissions.fromString("rw-r--r--"));
    restart(0);
    assertThat(new Visitor(server).root).isNotEqualTo(visitor.root);
  }

  @Test
  void atAnotherPortSecretsAreNewSinceOthersMayListenAtTheOldOne() throws Exception {
    server.close();
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try (ServerSocket other = new ServerSocket(visitor.port, 1, here)) {
      assertThat(other.getLocalPort()).isEqualTo(visitor.port);
      serve(0);
      assertThat(new Visitor(server).port).isNotEqualTo(visitor.port);
      assertThat(new Visitor(server).root).isNotEqualTo(visitor.root);
      server.close();
      assertThatThrownBy(() -> serve(visitor.port))
          .isInstanceOf(IOException.class)
          .hasMessage(
              "port "
                  + visitor.port
                  + " is taken by another program; leave --port out, or name another one");
    }
    serve(0);
  }

  @Test
  void aSecondServerOfTheSameRunIsToldWhereTheFirstOneIs() throws Exception {
    assertThatThrownBy(() -> serve(0))
        .isInstanceOf(DecisionLog.BusyException.class)
        .hasMessage(
            "is under review already, at port "
                + visitor.port
                + " (process "
                + ProcessHandle.current().pid()
                + "); go on there, or end that one first");
    assertThat(visitor.get("/")).startsWith("HTTP/1.1 200");
  }
}
