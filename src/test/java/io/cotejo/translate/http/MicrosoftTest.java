package io.cotejo.translate.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.cotejo.translate.TranslationException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

class MicrosoftTest extends ServiceContract {

  @Override
  String kind() {
    return "microsoft";
  }

  @Override
  Map<String, String> settings() {
    return Map.of("region", "westeurope");
  }

  @Override
  MockResponse answer(RecordedRequest request) {
    JsonArray answer = new JsonArray();
    for (JsonElement item : body(request).getAsJsonArray()) {
      JsonObject translation = new JsonObject();
      translation.addProperty("text", "EN " + item.getAsJsonObject().get("Text").getAsString());
      translation.addProperty("to", "en");
      JsonArray translations = new JsonArray();
      translations.add(translation);
      JsonObject of = new JsonObject();
      of.add("translations", translations);
      answer.add(of);
    }
    return json(answer);
  }

  @Test
  void asksAsTheReferenceSays() throws Exception {
    translate(TEXTS);

    assertThat(lastRequest().getTarget())
        .isEqualTo("/translate?api-version=3.0&from=es&to=en&textType=plain");
    assertThat(lastRequest().getHeaders().get("Ocp-Apim-Subscription-Key")).isEqualTo(KEY);
    assertThat(lastRequest().getHeaders().get("Ocp-Apim-Subscription-Region"))
        .isEqualTo("westeurope");
    assertThat(lastBody())
        .isEqualTo(
            ServiceJson.parse(
                "[{\"Text\":\"Hoy es lunes.\"},{\"Text\":\"La casa es grande.\"},"
                    + "{\"Text\":\"El gato\"}]"));
  }

  @Test
  void placeholdersTravelAsMarkup() throws Exception {
    translate(List.of("Llama a ⟦1⟧"));

    assertThat(lastRequest().getTarget()).endsWith("&textType=html");
    assertThat(lastBody())
        .isEqualTo(
            ServiceJson.parse(
                "[{\"Text\":\"Llama a <span class=\\\"notranslate\\\">⟦1⟧</span>\"}]"));
  }

  @Test
  void aFreeQuotaThatIsUsedUpStopsTheEngine() {
    assertThat(failureAfter(json(403, "{\"error\":{\"code\":403001,\"message\":\"Quota\"}}")))
        .isInstanceOf(TranslationException.Quota.class);
    assertThat(failureAfter(json(403, "{\"error\":{\"code\":403000,\"message\":\"No\"}}")))
        .isInstanceOf(TranslationException.Authentication.class);
  }

  @Test
  void aModelThatIsNotLoadedYetIsWaitedFor() {
    Throwable failure =
        failureAfter(json(408, "{\"error\":{\"code\":408001,\"message\":\"not yet\"}}"));

    assertThat(failure).isInstanceOf(TranslationException.Unavailable.class);
    assertThat(((TranslationException) failure).retryAfter()).contains(Duration.ofMinutes(1));
  }

  @Test
  void aModelThatSaysWhenItWillBeLoadedIsWaitedForAsLong() {
    Throwable failure =
        failureAfter(
            json(408, "{\"error\":{\"code\":408001,\"message\":\"not yet\"}}")
                .newBuilder()
                .setHeader("Retry-After", "7")
                .build());

    assertThat(failure).isInstanceOf(TranslationException.Unavailable.class);
    assertThat(((TranslationException) failure).retryAfter()).contains(Duration.ofSeconds(7));
  }

  @Test
  void aRequestThatIsTooBigIsLeftToTheHostToHalve() {
    assertThat(
            failureAfter(
                json(
                    400,
                    "{\"error\":{\"code\":400077,\"message\":\"The maximum request size has been"
                        + " exceeded.\"}}")))
        .isInstanceOf(TranslationException.Rejected.class);
  }
}
