package io.cotejo.translate.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.cotejo.bitext.Language;
import io.cotejo.testing.SpanishSentences;
import io.cotejo.translate.Limits;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Against a server that drops what is too much without a word, as the real one does. */
class ApyTest extends ServiceContract {

  private static final int PIECE = 4096;
  private static final int MOST_PIECES = 10;

  @Override
  String kind() {
    return "apy";
  }

  @Override
  boolean hasKey() {
    return false;
  }

  @Override
  MockResponse answer(RecordedRequest request) {
    List<String> translations = new ArrayList<>();
    int bytes = 0;
    for (String part : form(request).get("q").strip().split("\n\n", -1)) {
      bytes += part.getBytes(StandardCharsets.UTF_8).length + 2;
      if (bytes > PIECE * MOST_PIECES) {
        break;
      }
      translations.add(part.equals("⟦0⟧") ? part : "EN " + part);
    }
    JsonObject data = new JsonObject();
    data.addProperty("translatedText", String.join("\n\n", translations) + "\n");
    JsonObject answer = new JsonObject();
    answer.add("responseData", data);
    answer.addProperty("responseStatus", 200);
    return json(answer);
  }

  private static Map<String, String> form(RecordedRequest request) {
    Map<String, String> form = new TreeMap<>();
    for (String pair : request.getBody().utf8().split("&")) {
      String[] sides = pair.split("=", 2);
      form.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
    }
    return form;
  }

  @Test
  void asksForPlainTextWithoutMarksAndPutsAMarkAtTheEnd() throws Exception {
    translate(List.of("Hoy es lunes.", "El gato"));

    assertThat(lastRequest().getTarget()).isEqualTo("/translate");
    assertThat(form(lastRequest()))
        .isEqualTo(
            Map.of(
                "langpair", "es|en",
                "q", "Hoy es lunes.\n\nEl gato\n\n⟦0⟧",
                "markUnknown", "no",
                "format", "txt"));
  }

  @Test
  void whatTheServerDropsIsNoticed() {
    List<String> sentences = SpanishSentences.of(1000, 2);

    Assertions.assertThatThrownBy(
            () ->
                client()
                    .translate(
                        new TranslationRequest(sentences, Language.SPANISH, Language.ENGLISH)))
        .isInstanceOf(TranslationException.MalformedResponse.class)
        .hasMessage("apy: 0 translations for 1000 texts");
  }

  @Test
  void aTextThatLosesItsEndIsNoticedToo() {
    assertThat(
            failureAfter(json(200, "{\"responseData\":{\"translatedText\":\"a\\n\\nb\\n\\nc\"}}")))
        .isInstanceOf(TranslationException.MalformedResponse.class);
  }

  @Test
  void asksForLessAtATimeWhereManyShareTheServer() throws Exception {
    assertThat(client().limits()).isEqualTo(new Limits(100, 3_500, 3_500));
    assertThat(open(Map.of("concurrency", "3")).limits()).isEqualTo(new Limits(100, 3_500, 900));
    assertThat(open(Map.of("concurrency", "3")).pace().concurrency()).isEqualTo(3);
  }

  @Test
  void aPairThatIsNotInstalledStopsTheEngine() {
    assertThat(
            failureAfter(
                json(
                    400,
                    "{\"status\":\"error\",\"code\":400,\"message\":\"Bad Request\","
                        + "\"explanation\":\"That pair is not installed\"}")))
        .isInstanceOf(TranslationException.Authentication.class)
        .hasMessageContaining("HTTP 400")
        .hasMessageContaining("That pair is not installed");
  }
}
