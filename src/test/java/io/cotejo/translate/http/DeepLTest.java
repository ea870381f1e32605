package io.cotejo.translate.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.cotejo.bitext.Language;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult.Translated;
import io.cotejo.translate.host.BackEnds;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class DeepLTest extends ServiceContract {

  @Override
  String kind() {
    return "deepl";
  }

  @Override
  MockResponse answer(RecordedRequest request) {
    JsonArray translations = new JsonArray();
    for (JsonElement text : body(request).getAsJsonObject().getAsJsonArray("text")) {
      JsonObject translation = new JsonObject();
      translation.addProperty("detected_source_language", "ES");
      translation.addProperty("text", "EN " + text.getAsString());
      translations.add(translation);
    }
    JsonObject answer = new JsonObject();
    answer.add("translations", translations);
    return json(answer);
  }

  @Test
  void asksAsTheDocumentationSays() throws Exception {
    translate(TEXTS);

    assertThat(lastRequest().getTarget()).isEqualTo("/v2/translate");
    assertThat(lastRequest().getMethod()).isEqualTo("POST");
    assertThat(lastRequest().getHeaders().get("Authorization")).isEqualTo("DeepL-Auth-Key " + KEY);
    assertThat(lastBody())
        .isEqualTo(
            ServiceJson.parse(
                "{\"text\":[\"Hoy es lunes.\",\"La casa es grande.\",\"El gato\"],"
                    + "\"source_lang\":\"ES\",\"target_lang\":\"EN-US\",\"split_sentences\":\"0\","
                    + "\"preserve_formatting\":true}"));
  }

  @Test
  void placeholdersTravelAsMarkup() throws Exception {
    assertThat(translate(List.of("Si <a> & ⟦1⟧, llama.")))
        .containsExactly(Translated.of("EN Si <a> & ⟦1⟧, llama."));

    JsonObject body = lastBody().getAsJsonObject();
    assertThat(body.get("tag_handling").getAsString()).isEqualTo("xml");
    assertThat(body.get("ignore_tags")).isEqualTo(ServiceJson.parse("[\"x\"]"));
    assertThat(body.get("text"))
        .isEqualTo(ServiceJson.parse("[\"Si &lt;a&gt; &amp; <x>⟦1⟧</x>, llama.\"]"));
  }

  @Test
  void optionsAreSentAndChangeTheId() throws Exception {
    Map<String, String> options =
        Map.of("formality", "more", "model-type", "quality_optimized", "target-code", "en-gb");
    open(options).translate(new TranslationRequest(TEXTS, Language.SPANISH, Language.ENGLISH));

    JsonObject body = lastBody().getAsJsonObject();
    assertThat(body.get("formality").getAsString()).isEqualTo("more");
    assertThat(body.get("model_type").getAsString()).isEqualTo("quality_optimized");
    assertThat(body.get("target_lang").getAsString()).isEqualTo("EN-GB");
    assertThat(open(options).id()).isNotEqualTo(client().id()).contains("formality=more");
  }

  @Test
  void theMonthlyQuotaStopsTheEngine() {
    assertThat(failureAfter(json(456, "{\"message\":\"Quota for this billing period\"}")))
        .isInstanceOf(TranslationException.Quota.class)
        .hasMessage("deepl: HTTP 456: Quota for this billing period");
  }

  @Test
  void anAnswerForFewerTextsIsCaught() {
    assertThat(failureAfter(json(200, "{\"translations\":[{\"text\":\"Today\"}]}")))
        .isInstanceOf(TranslationException.MalformedResponse.class)
        .hasMessage("deepl: 1 translations for 3 texts");
  }

  @Test
  void aKeyOfTheFreePlanKnowsItsHost() throws Exception {
    assertThat(opened("x:fx").url().host()).isEqualTo("api-free.deepl.com");
    assertThat(opened("x").url().host()).isEqualTo("api.deepl.com");
  }

  private static DeepL opened(String key) throws Exception {
    BackEnds.Configuration configuration =
        new BackEnds.Configuration(Map.of(), Map.of("COTEJO_DEEPL_KEY", key), Path.of(""));
    ServiceClient client =
        (ServiceClient)
            BackEnds.installed(Optional.empty(), configuration)
                .open("deepl", Map.of(), CLOCK)
                .client();
    return (DeepL) client.protocol();
  }

  @Test
  void aKeyNeverGoesInPlainViewToAnotherMachine() {
    Assertions.assertThatThrownBy(() -> open(Map.of("url", "http://proxy.example.org")))
        .hasMessageContaining("url must begin with https")
        .hasMessageNotContaining(KEY);
  }
}
