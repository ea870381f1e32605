package io.cotejo.translate.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Counts;
import io.cotejo.bitext.Language;
import io.cotejo.translate.BackEnd;
import io.cotejo.translate.TranslationResult.Failed;
import io.cotejo.translate.guard.Guard;
import io.cotejo.translate.host.BackEnds;
import io.cotejo.translate.memory.TranslationMemory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limit of code points and the counts against what a server that lies has received. */
class HardStopTest {

  /** Words that stand for themselves in JSON and in a form. */
  private static final List<String> TEXTS =
      List.of("albaricoque", "berenjena", "calabaza", "damasquino", "espinaca");

  private static final long ALL = TEXTS.stream().mapToLong(String::length).sum();
  private static final String DESCRIPTION =
      "{\"url\":\"%s\",\"body\":{\"q\":\"${texts}\"},\"answer\":\"/t\"}";

  private final FakeTime time = new FakeTime();
  private final List<String> received = new ArrayList<>();
  private MockWebServer server;
  private String answer = "{}";

  @TempDir private Path folder;

  @BeforeEach
  void start() throws IOException {
    server = new MockWebServer();
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            synchronized (received) {
              received.add(request.getBody().utf8());
            }
            return json(200, answer);
          }
        });
    server.start(InetAddress.getLoopbackAddress(), 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static MockResponse json(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", "application/json")
        .body(body)
        .build();
  }

  private record Lie(String kind, String answer) {}

  /** Nothing, fewer answers than texts, ids that nobody asked for, empty answers. */
  static Stream<Lie> lies() {
    return Stream.of(
        chat("{}"),
        chat("{\\\"2\\\":\\\"one\\\"}"),
        chat("{\\\"77\\\":\\\"one\\\",\\\"a\\\":\\\"two\\\"}"),
        chat("{\\\"1\\\":\\\"\\\",\\\"2\\\":\\\"\\\",\\\"3\\\":\\\" \\\"}"),
        chat("no JSON"),
        new Lie("openai", "{}"),
        new Lie("deepl", "{}"),
        new Lie("deepl", "{\"translations\":[{\"text\":\"one\"}]}"),
        new Lie("google", "{\"data\":{\"translations\":[{\"translatedText\":\"\"}]}}"),
        new Lie("libretranslate", "{\"translatedText\":[\"one\",\"two\"]}"),
        new Lie("microsoft", "[{\"translations\":[{\"text\":\"one\"}]}]"),
        new Lie("apy", "{\"responseData\":{\"translatedText\":\"one\\n\\ntwo\"}}"),
        new Lie("http", "{\"t\":[\"one\"]}"));
  }

  private static Lie chat(String content) {
    return new Lie("openai", "{\"choices\":[{\"message\":{\"content\":\"" + content + "\"}}]}");
  }

  private BackEnd backEnd(String kind, String url) throws Exception {
    Map<String, String> settings = new TreeMap<>(Map.of("url", url));
    if (kind.equals("openai")) {
      settings.put("model", "any");
    }
    if (kind.equals("http")) {
      settings.clear();
      Path file = folder.resolve("service.json");
      Files.writeString(file, DESCRIPTION.formatted(url));
      settings.put("file", file.toString());
    }
    Map<String, String> keys =
        Map.of("COTEJO_DEEPL_KEY", "k", "COTEJO_GOOGLE_KEY", "k", "COTEJO_MICROSOFT_KEY", "k");
    return BackEnds.installed(
            Optional.empty(), new BackEnds.Configuration(Map.of(), keys, Path.of("")))
        .open(kind, settings, time);
  }

  private Delivery delivery(BackEnd backEnd, OptionalLong limit) {
    return new Delivery(
        new Delivery.Parts(
            backEnd,
            Optional.empty(),
            DeliveryOptions.NONE.withMaxCodePoints(limit),
            time.timing(),
            new Stop(),
            Guard.NONE,
            TranslationMemory.NONE,
            Map.of()));
  }

  private Counts.Sent sent(String kind, OptionalLong limit) throws Exception {
    try (Delivery delivery = delivery(backEnd(kind, server.url("").toString()), limit)) {
      var unused = delivery.translate(TEXTS, Language.SPANISH, Language.ENGLISH, Watcher.NONE);
      return delivery.counts().sent();
    }
  }

  private Counts.Sent receivedInAll() {
    long texts = 0;
    long codePoints = 0;
    for (String body : received) {
      for (String text : TEXTS) {
        int times = body.split(text, -1).length - 1;
        texts += times;
        codePoints += (long) times * text.length();
      }
    }
    return new Counts.Sent(texts, received.size(), codePoints);
  }

  @ParameterizedTest
  @MethodSource("lies")
  void noServerGetsMoreThanTheLimitHoweverItLies(Lie lie) throws Exception {
    answer = lie.answer;

    Counts.Sent told = sent(lie.kind, OptionalLong.of(ALL * 2 + 10));

    assertThat(told).isEqualTo(receivedInAll());
    assertThat(told.codePoints()).isBetween(ALL, ALL * 2 + 10);
  }

  @ParameterizedTest
  @MethodSource("lies")
  void whatIsToldWasReceivedWithoutALimitToo(Lie lie) throws Exception {
    answer = lie.answer;

    Counts.Sent told = sent(lie.kind, OptionalLong.empty());

    assertThat(told).isEqualTo(receivedInAll());
    assertThat(told.requests()).isLessThanOrEqualTo(CircuitBreaker.FAILURES * 4L);
  }

  @Test
  void aServerThatKnowsNoSchemasIsAskedAgainWithinTheLimit() throws Exception {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            received.add(request.getBody().utf8());
            return json(400, "{\"error\":{\"message\":\"response_format: unknown\"}}");
          }
        });

    Counts.Sent told = sent("openai", OptionalLong.of(ALL + 10));

    assertThat(told).isEqualTo(receivedInAll());
    assertThat(told.codePoints()).isEqualTo(ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"openai", "deepl", "libretranslate", "apy", "http"})
  void aPortOfThisMachineThatRefusesIsGivenUpAtOnceAndNothingCountsAsSent(String kind)
      throws Exception {
    int port;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = closed.getLocalPort();
    }

    assertUnreachable(backEnd(kind, "http://127.0.0.1:" + port + "/"));
    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void aProgramThatDoesNotStartIsGivenUpAtOnceAndNothingCountsAsSent() throws Exception {
    assertUnreachable(
        BackEnds.installed().open("command", Map.of("command", "/no/such/program"), time));
    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void aHostThatDoesNotSpeakTlsHasReceivedNothing() throws Exception {
    try (ServerSocket hangsUp = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> callers = CompletableFuture.runAsync(() -> hangUp(hangsUp));

      assertUnreachable(
          backEnd("libretranslate", "https://127.0.0.1:" + hangsUp.getLocalPort() + "/"));
      assertThat(time.sleeps()).as("it may come back").isNotEmpty();
      assertThat(callers).isNotDone();
    }
  }

  private static void hangUp(ServerSocket server) {
    try {
      while (!server.isClosed()) {
        server.accept().close();
      }
    } catch (IOException e) {
      // The test is over.
    }
  }

  private void assertUnreachable(BackEnd backEnd) {
    try (Delivery delivery = delivery(backEnd, OptionalLong.of(ALL))) {
      var results = delivery.translate(TEXTS, Language.SPANISH, Language.ENGLISH, Watcher.NONE);

      assertThat(results.values())
          .allSatisfy(
              r ->
                  assertThat(((Failed) r).cause().getClass().getSimpleName())
                      .isEqualTo("Unreachable"));
      assertThat(delivery.counts().sent()).isEqualTo(new Counts.Sent(0, 0, 0));
    }
  }
}
