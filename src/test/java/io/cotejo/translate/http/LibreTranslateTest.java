package io.cotejo.translate.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.cotejo.translate.TranslationException;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

class LibreTranslateTest extends ServiceContract {

  @Override
  String kind() {
    return "libretranslate";
  }

  @Override
  MockResponse answer(RecordedRequest request) {
    JsonArray translations = new JsonArray();
    for (JsonElement text : body(request).getAsJsonObject().getAsJsonArray("q")) {
      translations.add("EN " + text.getAsString());
    }
    JsonObject answer = new JsonObject();
    answer.add("translatedText", translations);
    return json(answer);
  }

  @Test
  void asksAsTheServerExpects() throws Exception {
    translate(TEXTS);

    assertThat(lastRequest().getTarget()).isEqualTo("/translate");
    assertThat(lastBody())
        .isEqualTo(
            ServiceJson.parse(
                "{\"q\":[\"Hoy es lunes.\",\"La casa es grande.\",\"El gato\"],\"source\":\"es\","
                    + "\"target\":\"en\",\"format\":\"text\",\"api_key\":\""
                    + KEY
                    + "\"}"));
  }

  @Test
  void aMissingKeyIsABadRequestThatStopsTheEngine() {
    assertThat(
            failureAfter(json(400, "{\"error\":\"Visit https://example.org to get an API key\"}")))
        .isInstanceOf(TranslationException.Authentication.class);
  }

  @Test
  void aBatchOverTheServersLimitIsLeftToTheHostToHalve() {
    assertThat(failureAfter(json(400, "{\"error\":\"request (3) exceeds text limit (2)\"}")))
        .isInstanceOf(TranslationException.Rejected.class)
        .hasMessageContaining("exceeds text limit (2)");
  }

  @Test
  void aBanForTooMuchHasteStopsTheEngine() {
    assertThat(failureAfter(json(403, "{\"error\":\"Too many request limits violations\"}")))
        .isInstanceOf(TranslationException.Quota.class);
  }

  @Test
  void slowdownsMayPass() {
    assertThat(failureAfter(json(429, "{\"error\":\"Slowdown: 20 per 1 minute\"}")))
        .isInstanceOf(TranslationException.RateLimited.class)
        .hasMessage("libretranslate: HTTP 429: Slowdown: 20 per 1 minute");
  }
}
