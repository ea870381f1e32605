package io.cotejo.translate.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.cotejo.bitext.Language;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.TranslationResult.Failed;
import io.cotejo.translate.TranslationResult.Translated;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiTest extends ServiceContract {

  @Override
  String kind() {
    return "openai";
  }

  @Override
  Map<String, String> settings() {
    return Map.of("model", "tiny");
  }

  @Override
  Map<String, String> addressed(String url) {
    return Map.of("url", url + "v1");
  }

  @Override
  MockResponse answer(RecordedRequest request) {
    JsonObject answers = new JsonObject();
    asked(request).asMap().forEach((id, t) -> answers.addProperty(id, "EN " + t.getAsString()));
    return chat(ServiceJson.write(answers));
  }

  private static JsonObject asked(RecordedRequest request) {
    String content = ServiceJson.string(body(request), "/messages/1/content").orElseThrow();
    return ServiceJson.parse(content).getAsJsonObject();
  }

  private static MockResponse chat(String content) {
    JsonObject message = new JsonObject();
    message.addProperty("role", "assistant");
    message.addProperty("content", content);
    JsonObject choice = new JsonObject();
    choice.add("message", message);
    choice.addProperty("finish_reason", "stop");
    JsonArray choices = new JsonArray();
    choices.add(choice);
    JsonObject answer = new JsonObject();
    answer.add("choices", choices);
    return json(answer);
  }

  @Test
  void asksByIdWithASchema() throws Exception {
    translate(TEXTS);

    JsonObject body = lastBody().getAsJsonObject();
    assertThat(lastRequest().getTarget()).isEqualTo("/v1/chat/completions");
    assertThat(lastRequest().getHeaders().get("Authorization")).isEqualTo("Bearer " + KEY);
    assertThat(body.get("model").getAsString()).isEqualTo("tiny");
    assertThat(body.get("temperature").getAsInt()).isZero();
    assertThat(body.get("max_tokens").getAsInt()).isBetween(400, 600);
    assertThat(asked(lastRequest()))
        .isEqualTo(
            ServiceJson.parse(
                "{\"1\":\"Hoy es lunes.\",\"2\":\"La casa es grande.\",\"3\":\"El gato\"}"));
    assertThat(ServiceJson.at(body, "/response_format/json_schema/schema/required"))
        .contains(ServiceJson.parse("[\"1\",\"2\",\"3\"]"));
    assertThat(ServiceJson.string(body, "/messages/0/content").orElseThrow())
        .contains("from Spanish to English");
  }

  @Test
  void whatIsMissingFailsAndIsLeftToTheHost() throws Exception {
    next(chat("{\"1\":\"Today is Monday.\",\"3\":\" \",\"7\":\"x\"}"));

    List<TranslationResult> results = translate(TEXTS);

    assertThat(results.get(0)).isEqualTo(Translated.of("Today is Monday."));
    assertThat(results.subList(1, 3))
        .allSatisfy(
            r ->
                assertThat(((Failed) r).cause())
                    .isInstanceOf(TranslationException.MalformedResponse.class)
                    .hasMessage("openai: the model left a text out"));
    assertThat(requests()).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```json\n{\"1\":\"a\"}\n```",
        "<think>{\"1\":\"no\"}</think>{\"1\":\"a\"}",
        "Here it is: {\"1\":\"a\"} Anything else?",
        "{\"1\":\"a\",\"2\":\"cut of",
        "{\"1\":\"a\",\"2\":3,\"x\":null}",
        "{\"1\":\"a\",\"2\":\"b\",\"2\":\"c\"}",
      })
  void whateverCanBeHadOfAnAnswerIsTaken(String content) {
    assertThat(ChatAnswer.read(content)).isEqualTo(Map.of("1", "a"));
  }

  @Test
  void aLostPlaceholderFailsAmongOthersAndIsKeptAlone() throws Exception {
    next(chat("{\"1\":\"call\",\"2\":\"yes\"}"), chat("{\"1\":\"call\"}"));

    List<TranslationResult> results = translate(List.of("Llama a ⟦1⟧", "Sí"));

    assertThat(((Failed) results.get(0)).cause())
        .hasMessage("openai: the model lost a placeholder");
    assertThat(results.get(1)).isEqualTo(Translated.of("yes"));
    assertThat(translate(List.of("Llama a ⟦1⟧"))).containsExactly(Translated.of("call"));
  }

  @Test
  void aServerWithoutSchemasIsAskedWithoutOneFromThenOn() throws Exception {
    TranslationClient client = client();
    TranslationRequest request = new TranslationRequest(TEXTS, Language.SPANISH, Language.ENGLISH);
    next(json(400, "{\"error\":{\"message\":\"response_format is not supported\"}}"));

    assertThatThrownBy(() -> client.translate(request))
        .isInstanceOf(TranslationException.Unavailable.class);
    assertThat(requests()).isOne();
    assertThat(client.translate(request)).hasSize(3).allMatch(r -> r instanceof Translated);
    assertThat(lastBody().getAsJsonObject().has("response_format")).isFalse();
    assertThat(requests()).isEqualTo(2);
  }

  @Test
  void aQuotaThatIsUsedUpStopsTheEngine() {
    assertThat(
            failureAfter(
                json(429, "{\"error\":{\"message\":\"x\",\"code\":\"insufficient_quota\"}}")))
        .isInstanceOf(TranslationException.Quota.class);
    assertThat(failureAfter(json(402, "{\"error\":\"balance\"}")))
        .isInstanceOf(TranslationException.Quota.class);
  }

  @Test
  void optionsLieOverTheRequest() throws Exception {
    open(Map.of(
            "options", "{\"max_tokens\":null,\"top_p\":0.5}",
            "instructions", "Use British English.",
            "schema", "false"))
        .translate(new TranslationRequest(TEXTS, Language.SPANISH, Language.ENGLISH));

    JsonObject body = lastBody().getAsJsonObject();
    assertThat(body.has("max_tokens")).isFalse();
    assertThat(body.has("response_format")).isFalse();
    assertThat(body.get("top_p").getAsDouble()).isEqualTo(0.5);
    assertThat(ServiceJson.string(body, "/messages/0/content").orElseThrow())
        .endsWith("Use British English.");
    assertThatThrownBy(() -> open(Map.of("options", "[1]")))
        .hasMessageContaining("options must be a JSON object");
  }
}
