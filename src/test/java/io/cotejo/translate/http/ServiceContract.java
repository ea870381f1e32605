package io.cotejo.translate.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.translate.Setting;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientContract;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationException.Authentication;
import io.cotejo.translate.TranslationException.MalformedResponse;
import io.cotejo.translate.TranslationException.RateLimited;
import io.cotejo.translate.TranslationException.Rejected;
import io.cotejo.translate.TranslationException.Unavailable;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.host.BackEnds;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every HTTP back end keeps to, against a server that can be told to misbehave. */
abstract class ServiceContract implements TranslationClientContract {

  static final String KEY = "k3y-0f-th3-t3st";
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
  static final List<String> TEXTS = List.of("Hoy es lunes.", "La casa es grande.", "El gato");

  private final Deque<MockResponse> script = new ArrayDeque<>();
  private final Deque<RecordedRequest> asked = new ArrayDeque<>();
  private MockWebServer server;

  @BeforeEach
  void start() throws IOException {
    server = new MockWebServer();
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            synchronized (script) {
              asked.add(request);
              return script.isEmpty() ? answer(request) : script.remove();
            }
          }
        });
    server.start(InetAddress.getLoopbackAddress(), 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** What the service says when all is well. */
  abstract MockResponse answer(RecordedRequest request);

  abstract String kind();

  /** Whether it knows any secret. */
  boolean hasKey() {
    return true;
  }

  /** Besides the address and the key. */
  Map<String, String> settings() {
    return Map.of();
  }

  /** Where the address of the server goes. */
  Map<String, String> addressed(String url) throws IOException {
    return Map.of("url", url);
  }

  @Override
  public TranslationClient client() throws InvalidInputException, IOException {
    return open(Map.of());
  }

  TranslationClient open(Map<String, String> more) throws InvalidInputException, IOException {
    Map<String, String> all = new TreeMap<>(settings());
    all.putAll(addressed(server.url("").toString()));
    all.putAll(more);
    String variable = "COTEJO_" + kind().toUpperCase(Locale.ROOT) + "_KEY";
    return BackEnds.installed(
            Optional.empty(),
            new BackEnds.Configuration(Map.of(), Map.of(variable, KEY), Path.of("")))
        .open(kind(), all, CLOCK)
        .client();
  }

  /** The next answers, instead of those of a well-behaved service. */
  void next(MockResponse... answers) {
    synchronized (script) {
      script.addAll(List.of(answers));
    }
  }

  RecordedRequest lastRequest() {
    synchronized (script) {
      return asked.getLast();
    }
  }

  int requests() {
    synchronized (script) {
      return asked.size();
    }
  }

  JsonElement lastBody() {
    return body(lastRequest());
  }

  static JsonElement body(RecordedRequest request) {
    return ServiceJson.parse(request.getBody().utf8());
  }

  static MockResponse json(JsonElement json) {
    return json(200, ServiceJson.write(json));
  }

  static MockResponse json(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", "application/json; charset=utf-8")
        .body(body)
        .build();
  }

  List<TranslationResult> translate(List<String> texts) throws Exception {
    return client().translate(new TranslationRequest(texts, Language.SPANISH, Language.ENGLISH));
  }

  Throwable failureAfter(MockResponse... answers) {
    next(answers);
    return catchThrowable(() -> translate(TEXTS));
  }

  private MockResponse wellBehaved() throws Exception {
    translate(TEXTS);
    return answer(lastRequest());
  }

  @ParameterizedTest
  @CsvSource({"429, 7", "529, 7"})
  void tooManyRequestsTellHowLongToWait(int status, long seconds) {
    Throwable failure =
        failureAfter(
            new MockResponse.Builder().code(status).setHeader("Retry-After", seconds).build());

    assertThat(failure).isInstanceOf(RateLimited.class);
    assertThat(((TranslationException) failure).retryAfter()).contains(Duration.ofSeconds(7));
  }

  @Test
  void tooManyRequestsMayNameATime() {
    Throwable failure =
        failureAfter(
            new MockResponse.Builder()
                .code(429)
                .setHeader("Retry-After", "Wed, 25 Nov 2026 12:01:30 GMT")
                .build());

    assertThat(((TranslationException) failure).retryAfter()).contains(Duration.ofSeconds(90));
  }

  @Test
  void aPageInPlaceOfAnErrorIsNotRepeated() {
    Throwable failure =
        failureAfter(
            new MockResponse.Builder()
                .code(429)
                .setHeader("Content-Type", "text/html")
                .body("<html><h1>Slow down</h1></html>")
                .build());

    assertThat(failure).isInstanceOf(RateLimited.class).hasMessage(kind() + ": HTTP 429");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void failuresOfTheServerMayPass(int status) {
    Throwable failure =
        failureAfter(
            new MockResponse.Builder().code(status).setHeader("Retry-After", "30").build());

    assertThat(failure).isInstanceOf(Unavailable.class).hasMessageContaining("HTTP " + status);
    assertThat(((TranslationException) failure).retryAfter()).contains(Duration.ofSeconds(30));
  }

  @Test
  void nothingIsAskedAgainBehindTheBackOfTheHost() {
    Throwable failure =
        failureAfter(new MockResponse.Builder().code(503).setHeader("Retry-After", "0").build());

    assertThat(failure).isInstanceOf(Unavailable.class).hasMessageContaining("HTTP 503");
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404})
  void refusalsOfTheKeyOrTheAddressStopTheEngine(int status) {
    assertThat(failureAfter(json(status, "{}"))).isInstanceOf(Authentication.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 413, 414, 422})
  void refusalsOfTheTextsDoNot(int status) {
    assertThat(failureAfter(json(status, "{}"))).isInstanceOf(Rejected.class);
  }

  @Test
  void anAnswerThatIsCutOffIsCaught() throws Exception {
    String whole = bodyOf(wellBehaved());

    assertThat(failureAfter(json(200, whole.substring(0, whole.length() - 2))))
        .isInstanceOf(MalformedResponse.class);
  }

  private static String bodyOf(MockResponse response) throws IOException {
    okio.Buffer buffer = new okio.Buffer();
    response.getBody().writeTo(buffer);
    return buffer.readUtf8();
  }

  @Test
  void aConnectionThatBreaksOffIsCaught() throws Exception {
    MockResponse broken =
        wellBehaved().newBuilder().onResponseBody(new SocketEffect.CloseSocket()).build();

    assertThat(failureAfter(broken)).isInstanceOf(Unavailable.class);
  }

  @Test
  void aConnectionThatIsClosedAtOnceIsCaughtAndNotTriedAgain() throws Exception {
    assertThat(
            failureAfter(
                new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build()))
        .isInstanceOf(Unavailable.class);
    assertThat(requests()).isOne();
  }

  @Test
  void aPageInPlaceOfAnAnswerIsCaught() {
    MockResponse page =
        new MockResponse.Builder()
            .setHeader("Content-Type", "text/html")
            .body("<html>Sign in</html>")
            .build();

    assertThat(failureAfter(page))
        .isInstanceOf(MalformedResponse.class)
        .hasMessageContaining("a web page instead of JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{}", "\"text\"", "[{}]", "{\"translations\":3}"})
  void answersOfAnotherFormAreCaught(String body) {
    assertThat(failureAfter(json(200, body))).isInstanceOf(MalformedResponse.class);
  }

  @Test
  void anErrorWithAStatusOfSuccessIsCaught() {
    assertThat(failureAfter(json(200, "{\"error\":{\"message\":\"out of paper\"}}")))
        .isInstanceOf(MalformedResponse.class)
        .hasMessageContaining("out of paper");
  }

  @Test
  void noKeyAndNoTextFollowsARedirect() throws Exception {
    try (MockWebServer other = new MockWebServer()) {
      other.start();
      Throwable failure =
          failureAfter(
              new MockResponse.Builder()
                  .code(307)
                  .setHeader("Location", other.url("/elsewhere"))
                  .build());

      assertThat(failure)
          .isInstanceOf(Authentication.class)
          .hasMessageContaining("redirects are not followed")
          .hasMessageContaining(other.getHostName());
      assertThat(other.getRequestCount()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 408, 413, 429, 456, 500, 503})
  void aKeyThatTheServiceRepeatsIsInNoMessage(int status) {
    assumeTrue(hasKey(), "it has no secret");
    Throwable failure = failureAfter(json(status, "{\"message\":\"bad key " + KEY + "!\"}"));

    StringWriter all = new StringWriter();
    failure.printStackTrace(new PrintWriter(all));
    assertThat(all.toString()).contains("bad key").doesNotContain(KEY);
  }

  @Test
  void anErrorWithoutEndIsReadInPart() {
    Throwable failure = failureAfter(json(400, "x".repeat(5_000_000)));

    assertThat(failure).isInstanceOf(Rejected.class);
    assertThat(failure.getMessage()).hasSizeLessThan(500);
  }

  @Test
  void theKeyIsNeitherInTheIdNorInTheAddress() throws Exception {
    translate(TEXTS);

    assertThat(client().id()).doesNotContain(KEY);
    assertThat(client().toString()).doesNotContain(KEY);
    assertThat(lastRequest().getTarget()).doesNotContain(KEY);
  }

  @Test
  void aRecordingHoldsTextsButNoKey(@TempDir Path recordings) throws Exception {
    Path file = recordings.resolve("answers.jsonl");
    TranslationClient client = open(Map.of("record", file.toString()));
    client.translate(
        new TranslationRequest(TEXTS.subList(0, 1), Language.SPANISH, Language.ENGLISH));

    assertThat(Files.readString(file)).contains(TEXTS.get(0)).doesNotContain(KEY);
  }

  @Test
  void itsSettingsAreThoseThatPeopleAreToldOf() {
    String told =
        String.join(
            ", ",
            Stream.concat(
                    BackEnds.installed().kind(kind()).orElseThrow().settings().stream()
                        .flatMap(ServiceContract::names),
                    BackEnds.commonSettings().stream().map(Setting::name))
                .sorted()
                .distinct()
                .toList());

    assertThat(catchThrowable(() -> open(Map.of("no-such", "x"))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageEndingWith("there are: " + told);
  }

  private static Stream<String> names(Setting setting) {
    return setting.need().name().contains("SECRET")
        ? Stream.of(setting.name() + "-env", setting.name() + "-file")
        : Stream.of(setting.name());
  }
}
