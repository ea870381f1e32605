package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.ReviewState;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the server answers, and how. Over plain sockets: clients do not let tests lie. */
class ReviewServerTest {

  private static final String ACCEPT =
      DecisionJson.write(
          Reviews.decision(
              1,
              List.of(),
              Reviews.claim(
                  Reviews.ref("es.txt", "s0."),
                  Reviews.ref("en.txt", "t0."),
                  ReviewState.ACCEPTED)));

  @TempDir private Path folder;

  private ReviewServer server;
  private Path file;
  private int port;
  private String host;
  private String cookie;

  @BeforeEach
  void start() throws Exception {
    file = folder.resolve(DecisionLog.FILE);
    server =
        new ReviewServer(
            "run", Reviews.small(), DecisionLog.Contents.NONE, file, 0, new SecureRandom());
    URI address = URI.create(server.address());
    port = address.getPort();
    host = "Host: 127.0.0.1:" + port;
    String admitted = send("GET /?" + address.getQuery() + " HTTP/1.1", "", host);
    assertThat(admitted)
        .startsWith("HTTP/1.1 303")
        .contains("HttpOnly; SameSite=Strict", "Location: /\n");
    cookie = "Cookie: " + admitted.replaceAll("(?s).*Set-cookie: ([^;]*);.*", "$1");
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  private String send(String request, String body, String... headers) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      String head = request + "\r\n" + String.join("\r\n", headers) + "\r\n";
      String rest = "Connection: close\r\nContent-Length: " + bytes.length + "\r\n\r\n" + body;
      socket.getOutputStream().write((head + rest).getBytes(StandardCharsets.UTF_8));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
          .lines()
          .collect(Collectors.joining("\n"));
    }
  }

  private String origin() {
    return "Origin: http://127.0.0.1:" + port;
  }

  @Test
  void listensOnThisMachineOnly() {
    assertThat(server.address()).startsWith("http://127.0.0.1:" + port + "/?token=");
  }

  @Test
  void thePageComesWithAStrictPolicyAndIsNotKept() throws Exception {
    assertThat(send("GET / HTTP/1.1", "", host, cookie))
        .startsWith("HTTP/1.1 200")
        .contains("default-src 'none'; script-src 'self'", "no-store", "nosniff")
        .doesNotContain("unsafe");
  }

  @Test
  void theTokenWorksOnceAndAWrongOneNever() throws Exception {
    String query = URI.create(server.address()).getQuery();
    assertThat(send("GET /?" + query + " HTTP/1.1", "", host)).startsWith("HTTP/1.1 403");
    assertThat(send("GET /?token=x HTTP/1.1", "", host)).startsWith("HTTP/1.1 403");
    assertThat(send("GET /?" + query + " HTTP/1.1", "", host, cookie)).startsWith("HTTP/1.1 303");
  }

  @Test
  void withoutTheCookieNothingIsAnswered() throws Exception {
    for (String path : List.of("/", "/review.js", "/api/data", "/api/events?x")) {
      assertThat(send("GET " + path + " HTTP/1.1", "", host)).startsWith("HTTP/1.1 403");
      assertThat(send("GET " + path + " HTTP/1.1", "", host, cookie + "x"))
          .startsWith("HTTP/1.1 403");
    }
  }

  @Test
  void anotherHostNameIsRefused() throws Exception {
    assertThat(send("GET /api/data HTTP/1.1", "", "Host: evil.example:" + port, cookie))
        .startsWith("HTTP/1.1 403");
  }

  @Test
  void anotherOriginIsRefusedAndNothingIsWritten() throws Exception {
    for (String other : List.of("Origin: http://evil.example", "Origin: null", "X-None: 1")) {
      assertThat(send("POST /api/decisions?t HTTP/1.1", ACCEPT, host, cookie, other))
          .startsWith("HTTP/1.1 403");
    }
    assertThat(Files.size(file)).isZero();
  }

  @Test
  void aTabThatIsNotTheWriterGetsAConflict() throws Exception {
    assertThat(send("POST /api/decisions?t HTTP/1.1", ACCEPT, host, cookie, origin()))
        .startsWith("HTTP/1.1 409");
    assertThat(Files.size(file)).isZero();
  }

  @Test
  void theWriterIsHeardInOrder() throws Exception {
    try (Socket events = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request = "GET /api/events?t HTTP/1.1\r\n" + host + "\r\n" + cookie + "\r\n\r\n";
      events.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(events.getInputStream(), StandardCharsets.UTF_8));
      assertThat(in.lines().filter(l -> l.startsWith("data: ")).findFirst())
          .contains("data: writer");
      String post = "POST /api/decisions?t HTTP/1.1";
      assertThat(send(post, "{}", host, cookie, origin())).startsWith("HTTP/1.1 400");
      assertThat(send(post, ACCEPT, host, cookie, origin())).startsWith("HTTP/1.1 204");
      assertThat(Files.readString(file)).isEqualTo(ACCEPT + "\n");
      assertThat(send(post, ACCEPT, host, cookie, origin())).startsWith("HTTP/1.1 409");
    }
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    for (String path : List.of("/../pom.xml", "/Decision.class", "/%2e%2e/x", "/api/decisions")) {
      assertThat(send("GET " + path + " HTTP/1.1", "", host, cookie)).startsWith("HTTP/1.1 404");
    }
  }
}
