package io.cotejo.translate.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.translate.Secret;
import io.cotejo.translate.TranslationException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExchangeTest {

  private static final Duration SHORT = Duration.ofMillis(200);

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws IOException {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private com.google.gson.JsonElement send() throws TranslationException {
    OkHttpClient http = new OkHttpClient.Builder().callTimeout(SHORT).build();
    Exchange exchange =
        new Exchange("deepl", http, Clock.systemUTC(), List.of(new Secret("s3cret")));
    return exchange.send(new Request.Builder().url(server.url("/x?y")).build(), Problem::usual);
  }

  @Test
  void aServerThatNeverAnswersIsGivenUp() {
    server.enqueue(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());

    assertThatThrownBy(this::send)
        .isInstanceOf(TranslationException.Unavailable.class)
        .hasMessageStartingWith("deepl: no answer from " + server.getHostName());
  }

  @Test
  void aServerThatStopsInTheMiddleOfItsAnswerIsGivenUp() {
    server.enqueue(
        new MockResponse.Builder()
            .body("{\"a\":\"" + "x".repeat(100_000) + "\"}")
            .onResponseBody(SocketEffect.Stall.INSTANCE)
            .build());

    assertThatThrownBy(this::send).isInstanceOf(TranslationException.Unavailable.class);
  }

  @Test
  void aServerThatIsNotThereIsNamed() {
    server.close();

    assertThatThrownBy(this::send)
        .isInstanceOf(TranslationException.Unavailable.class)
        .hasMessageStartingWith("deepl: no answer from " + server.getHostName() + ": ");
  }

  @Test
  void anAnswerInAnotherCharsetThanItSaysIsCaught() {
    server.enqueue(
        new MockResponse.Builder()
            .setHeader("Content-Type", "application/json")
            .body(new okio.Buffer().write(new byte[] {'"', (byte) 0xe1, '"'}))
            .build());

    assertThatThrownBy(this::send)
        .isInstanceOf(TranslationException.MalformedResponse.class)
        .hasMessageContaining("another charset");
  }

  @Test
  void theCharsetOfTheAnswerIsHeeded() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .setHeader("Content-Type", "application/json; charset=iso-8859-1")
            .body(new okio.Buffer().write(new byte[] {'"', (byte) 0xe1, '"'}))
            .build());

    assertThat(send().getAsString()).isEqualTo("á");
  }

  @Test
  void anInterruptedThreadGivesUp() {
    server.enqueue(new MockResponse.Builder().body("{}").build());
    Thread.currentThread().interrupt();

    assertThatThrownBy(this::send).isInstanceOf(TranslationException.Unavailable.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void nestingWithoutEndIsCaught() {
    server.enqueue(new MockResponse.Builder().body("[".repeat(100_000)).build());

    assertThatThrownBy(this::send).isInstanceOf(TranslationException.MalformedResponse.class);
  }
}
