package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.ReviewState;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the server answers, and how. */
class ReviewServerTest {

  private static final Decision DECISION =
      Reviews.decision(
          1,
          List.of(),
          Reviews.claim(
              Reviews.ref("es.txt", "s0."), Reviews.ref("en.txt", "t0."), ReviewState.ACCEPTED));
  private static final String ACCEPT = DecisionJson.write(DECISION);
  private static final String POST = "/api/decisions?t";

  @TempDir private Path folder;

  private Path file;
  private ReviewServer server;
  private Visitor visitor;

  @BeforeEach
  void start() throws Exception {
    file = folder.resolve(DecisionLog.FILE);
    server = serve("", 0);
    visitor = new Visitor(server).enter();
  }

  private ReviewServer serve(String by, int port) throws Exception {
    Review review = Review.of("run", Reviews.small(), DecisionLog.read(file, "log")).by(by);
    Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00.123456Z"), ZoneOffset.UTC);
    return new ReviewServer(review, file, port, new SecureRandom(), clock);
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  private String log() throws Exception {
    return Files.readString(file);
  }

  private static String stamped(String by, Decision decision) {
    return DecisionJson.write(decision.stamped("2026-01-01T00:00:00.123Z", by)) + "\n";
  }

  private static Decision undo(long sequence, long of) {
    return Reviews.takeBack(sequence, "undo", of);
  }

  @Test
  void listensOnThisMachineOnlyBehindASecretPath() {
    assertThat(server.address())
        .matches("http://127\\.0\\.0\\.1:" + visitor.port + "/s/[\\w-]{32}/\\?token=[\\w-]{32}");
    assertThat(visitor.admitted)
        .startsWith("HTTP/1.1 303")
        .contains(
            "; Path=" + visitor.root + "/; HttpOnly; SameSite=Strict\n",
            "Location: " + visitor.root + "/\n");
  }

  @Test
  void thePageComesWithAStrictPolicyAndIsNotKept() throws Exception {
    assertThat(visitor.get("/"))
        .startsWith("HTTP/1.1 200")
        .contains("default-src 'none'; script-src 'self'", "no-store", "nosniff", "no-referrer")
        .doesNotContain("unsafe", visitor.root);
  }

  @Test
  void theHeadOfThePageComesWithoutIt() throws Exception {
    assertThat(visitor.send("HEAD " + visitor.root + "/", new byte[0]))
        .startsWith("HTTP/1.1 200")
        .doesNotContain("<html");
  }

  @Test
  void theTokenWorksOnceAndAWrongOneNever() throws Exception {
    String query = "/?" + visitor.address.getQuery();
    Visitor other = new Visitor(server);
    assertThat(other.get(query)).startsWith("HTTP/1.1 403").contains("printed, or it was used");
    assertThat(other.get("/?token=x")).startsWith("HTTP/1.1 403");
    assertThat(visitor.get(query)).startsWith("HTTP/1.1 303");
  }

  @Test
  void withoutTheCookieNothingIsAnswered() throws Exception {
    Visitor other = new Visitor(server);
    for (String cookie : List.of("X-None: 1", visitor.cookie + "x", "Cookie: cotejo=")) {
      other.cookie = cookie;
      for (String path : List.of("/", "/review.js", "/api/data", "/api/events?x", "/none")) {
        assertThat(other.get(path)).startsWith("HTTP/1.1 403");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/s", "/s/", "/s/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "/S", "//s/.."})
  void withoutTheSecretPathNothingIsAnswered(String root) throws Exception {
    for (String path : List.of("/", "/review.js", "/api/data", "/?" + visitor.address.getQuery())) {
      assertThat(visitor.send("GET " + root + path, new byte[0]))
          .startsWith("HTTP/1.1 403")
          .doesNotContain(visitor.root);
    }
    assertThat(visitor.send("GET " + visitor.root, new byte[0])).startsWith("HTTP/1.1 403");
    assertThat(visitor.send("GET " + visitor.root + "x/", new byte[0])).startsWith("HTTP/1.1 403");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", ""})
  void anotherHostNameIsRefused(String name) throws Exception {
    visitor.host = name + ":" + visitor.port;
    assertThat(visitor.get("/api/data")).startsWith("HTTP/1.1 403");
    assertThat(visitor.post(POST, ACCEPT)).startsWith("HTTP/1.1 403");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:9000", "127.0.0.1:1", "[::1]:80", "localhost"})
  void behindATunnelThePortIsAnotherOne(String host) throws Exception {
    visitor.host = host;
    assertThat(visitor.get("/")).startsWith("HTTP/1.1 200");
    try (Visitor.Events events = visitor.new Events("t")) {
      assertThat(events.next()).isEqualTo("writer");
      assertThat(visitor.post(POST, ACCEPT)).startsWith("HTTP/1.1 204");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: http://evil.example",
        "Origin: null",
        "Origin: http://127.0.0.1:1",
        "Origin: http://localhost",
        "X-None: 1"
      })
  void anotherOriginIsRefusedAndNothingIsWritten(String origin) throws Exception {
    byte[] body = ACCEPT.getBytes(StandardCharsets.UTF_8);
    assertThat(visitor.send("POST " + visitor.root + POST, body, origin))
        .startsWith("HTTP/1.1 403");
    assertThat(log()).isEmpty();
  }

  @Test
  void aTabThatIsNotTheWriterGetsAConflict() throws Exception {
    assertThat(visitor.post(POST, ACCEPT)).startsWith("HTTP/1.1 409");
    assertThat(log()).isEmpty();
  }

  @Test
  void theWriterIsHeardInOrder() throws Exception {
    try (Visitor.Events events = visitor.new Events("t")) {
      assertThat(events.next()).isEqualTo("writer");
      assertThat(visitor.post(POST, "{}")).startsWith("HTTP/1.1 400");
      assertThat(visitor.post(POST, ACCEPT)).startsWith("HTTP/1.1 204");
      assertThat(log()).isEqualTo(stamped("", DECISION));
      assertThat(visitor.post(POST, ACCEPT)).startsWith("HTTP/1.1 409");
      assertThat(visitor.post(POST, DecisionJson.write(undo(2, 1)))).startsWith("HTTP/1.1 204");
      assertThat(log()).isEqualTo(stamped("", DECISION) + stamped("", undo(2, 1)));
    }
  }

  @Test
  void whoAndWhenIsWrittenByTheServer() throws Exception {
    server.close();
    server = serve("anna", 0);
    visitor = new Visitor(server).enter();
    try (Visitor.Events events = visitor.new Events("t")) {
      assertThat(events.next()).isEqualTo("writer");
      try (Visitor.Events others = visitor.new Events("u")) {
        assertThat(others.next()).isEqualTo("reader");
        visitor.post(POST, DecisionJson.write(DECISION.stamped("never", "mallory")));
        assertThat(log()).isEqualTo(stamped("anna", DECISION));
        assertThat(others.next() + "\n").isEqualTo(stamped("anna", DECISION));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"seq\":2,\"op\":\"frobnicate\",\"time\":\"\",\"put\":[]}",
        "{\"seq\":2,\"op\":\"undo\",\"time\":\"\",\"of\":77}",
        "{\"seq\":2,\"op\":\"undo\",\"time\":\"\",\"of\":2}",
        "{\"seq\":2,\"op\":\"undo\",\"time\":\"\",\"of\":0}",
        "{\"seq\":2,\"op\":\"undo\",\"time\":\"\",\"of\":-9223372036854775808}",
        "{\"seq\":2,\"op\":\"redo\",\"time\":\"\",\"of\":1}",
        "{\"seq\":2,\"op\":\"undo\",\"time\":\"\"}",
        "{\"seq\":2,\"op\":\"accept\",\"time\":\"\",\"of\":1}",
        "{\"seq\":2,\"op\":\"accept\",\"time\":\"\",\"put\":[]}",
        "{\"seq\":2,\"op\":\"note\",\"time\":\"\",\"note\":\"\u0000\"}",
        "[]",
        "",
        "{\"seq\":2,"
      })
  void whatCannotBeTheNextDecisionIsRefusedAndNothingIsWritten(String body) throws Exception {
    try (Visitor.Events events = visitor.new Events("t")) {
      assertThat(events.next()).isEqualTo("writer");
      visitor.post(POST, ACCEPT);
      String before = log();
      assertThat(visitor.post(POST, body))
          .startsWith("HTTP/1.1 400")
          .contains("not a decision: ")
          .doesNotContain("Exception");
      assertThat(log()).isEqualTo(before);
      assertThat(visitor.post(POST, DecisionJson.write(undo(2, 1)))).startsWith("HTTP/1.1 204");
    }
  }

  @Test
  void bytesThatAreNotUtf8AreNotReplaced() throws Exception {
    byte[] body = ACCEPT.replace("s0.", "~").getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < body.length; i++) {
      body[i] = body[i] == '~' ? (byte) 0xe9 : body[i];
    }
    try (Visitor.Events events = visitor.new Events("t")) {
      assertThat(events.next()).isEqualTo("writer");
      assertThat(visitor.post(POST, body)).startsWith("HTTP/1.1 400").contains("not UTF-8");
      assertThat(log()).isEmpty();
    }
  }

  @Test
  void longAndStrangeTextsAreKeptAsTheyAre() throws Exception {
    String note = "x".repeat(10 << 20) + " \u0000 😀 👩‍👩‍👧 \u2028 \ud83d </script> \u202e";
    Claim claim = DECISION.put().get(0);
    Claim noted =
        new Claim(claim.row(), claim.state(), claim.sourceText(), claim.targetText(), note);
    Decision decision = Reviews.decision(1, List.of(), noted);
    try (Visitor.Events events = visitor.new Events("t")) {
      assertThat(events.next()).isEqualTo("writer");
      assertThat(visitor.post(POST, DecisionJson.write(decision))).startsWith("HTTP/1.1 204");
    }
    assertThat(DecisionLog.read(file, "log").decisions())
        .containsExactly(decision.stamped("2026-01-01T00:00:00.123Z", ""));
  }

  @Test
  void aPostThatBreaksOffLeavesNothing() throws Exception {
    byte[] body = ACCEPT.getBytes(StandardCharsets.UTF_8);
    try (Visitor.Events events = visitor.new Events("t")) {
      assertThat(events.next()).isEqualTo("writer");
      try (Socket socket = visitor.connect()) {
        String request = "POST " + visitor.root + POST;
        String origin = "Origin: http://" + visitor.host;
        socket.getOutputStream().write(visitor.head(request, body.length, origin));
        socket.getOutputStream().write(body, 0, body.length / 2);
        socket.shutdownOutput();
        assertThat(Visitor.reader(socket).readLine()).isNotEqualTo("HTTP/1.1 204 No Content");
      }
      assertThat(log()).isEmpty();
      assertThat(visitor.post(POST, ACCEPT)).startsWith("HTTP/1.1 204");
    }
  }

  @Test
  void moreThanADecisionCanBeIsRefused() throws Exception {
    byte[] body = new byte[(1 << 27) + 1];
    Arrays.fill(body, (byte) ' ');
    try (Visitor.Events events = visitor.new Events("t")) {
      assertThat(events.next()).isEqualTo("writer");
      assertThat(visitor.post(POST, body)).startsWith("HTTP/1.1 413").contains("several steps");
      assertThat(visitor.post(POST, ACCEPT)).startsWith("HTTP/1.1 204");
    }
  }

  @Test
  void aPageOfAReviewThatHasEndedIsToldWhatToDo() throws Exception {
    visitor.cookie = "Cookie: cotejo=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    assertThat(visitor.post(POST, ACCEPT))
        .startsWith("HTTP/1.1 403")
        .contains("has ended; download your decisions here, then open the address");
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    for (String path : List.of("/../pom.xml", "/Decision.class", "/%2e%2e/x", "/api/decisions")) {
      assertThat(visitor.get(path)).startsWith("HTTP/1.1 404");
    }
  }
}
