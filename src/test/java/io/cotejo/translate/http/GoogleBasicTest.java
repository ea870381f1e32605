package io.cotejo.translate.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationResult.Translated;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoogleBasicTest extends ServiceContract {

  @Override
  String kind() {
    return "google";
  }

  @Override
  MockResponse answer(RecordedRequest request) {
    JsonArray translations = new JsonArray();
    for (JsonElement text : body(request).getAsJsonObject().getAsJsonArray("q")) {
      JsonObject translation = new JsonObject();
      translation.addProperty("translatedText", "EN " + text.getAsString());
      translations.add(translation);
    }
    JsonObject data = new JsonObject();
    data.add("translations", translations);
    JsonObject answer = new JsonObject();
    answer.add("data", data);
    return json(answer);
  }

  @Test
  void asksForTextAndNeverForHtml() throws Exception {
    translate(TEXTS);

    assertThat(lastRequest().getTarget()).isEqualTo("/language/translate/v2");
    assertThat(lastRequest().getHeaders().get("X-goog-api-key")).isEqualTo(KEY);
    assertThat(lastBody())
        .isEqualTo(
            ServiceJson.parse(
                "{\"q\":[\"Hoy es lunes.\",\"La casa es grande.\",\"El gato\"],\"source\":\"es\","
                    + "\"target\":\"en\",\"format\":\"text\"}"));
  }

  @Test
  void placeholdersTravelAsMarkupAndEntitiesAreResolvedOnce() throws Exception {
    next(
        json(
            200,
            "{\"data\":{\"translations\":[{\"translatedText\":\"It&#39;s &amp;lt; <span"
                + " class=\\\"notranslate\\\">⟦1⟧</span>\"}]}}"));

    assertThat(translate(List.of("Es &lt; ⟦1⟧"))).containsExactly(Translated.of("It's &lt; ⟦1⟧"));
    assertThat(lastBody().getAsJsonObject().get("format").getAsString()).isEqualTo("html");
  }

  @Test
  void theDailyLimitStopsTheEngine() {
    assertThat(failureAfter(json(403, error("Daily Limit Exceeded", "dailyLimitExceeded"))))
        .isInstanceOf(TranslationException.Quota.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"userRateLimitExceeded", "rateLimitExceeded"})
  void theLimitOfAMinuteMayPass(String reason) {
    assertThat(failureAfter(json(403, error("User Rate Limit Exceeded", reason))))
        .isInstanceOf(TranslationException.RateLimited.class);
  }

  @Test
  void anInvalidKeyIsABadRequestThatStopsTheEngine() {
    assertThat(failureAfter(json(400, error("API key not valid.", "badRequest"))))
        .isInstanceOf(TranslationException.Authentication.class);
  }

  @Test
  void tooManySegmentsAreLeftToTheHostToHalve() {
    assertThat(failureAfter(json(400, error("Too many text segments", "invalid"))))
        .isInstanceOf(TranslationException.Rejected.class)
        .hasMessageContaining("Too many text segments");
  }

  private static String error(String message, String reason) {
    return "{\"error\":{\"code\":0,\"message\":\""
        + message
        + "\",\"errors\":[{\"reason\":\""
        + reason
        + "\"}]}}";
  }
}
