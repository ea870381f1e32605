package io.cotejo.translate.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.cotejo.bitext.Language;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.host.BackEnds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf("io.cotejo.testing.Installed#sed")
class GoogleAdvancedTest extends ServiceContract {

  @TempDir private Path folder;

  @Override
  String kind() {
    return "google";
  }

  /** A token that is the test's key, so that the contract looks for it everywhere. */
  @Override
  Map<String, String> addressed(String url) throws IOException {
    Files.writeString(folder.resolve("token"), KEY + "\n");
    return Map.of(
        "url", url, "project", "p1", "token-command", "cat '" + folder.resolve("token") + "'");
  }

  @Override
  MockResponse answer(RecordedRequest request) {
    JsonArray translations = new JsonArray();
    for (JsonElement text : body(request).getAsJsonObject().getAsJsonArray("contents")) {
      JsonObject translation = new JsonObject();
      translation.addProperty("translatedText", "EN " + text.getAsString());
      translations.add(translation);
    }
    JsonObject answer = new JsonObject();
    answer.add("translations", translations);
    return json(answer);
  }

  @Test
  void asksForPlainTextInTheNameOfTheProject() throws Exception {
    translate(TEXTS);

    assertThat(lastRequest().getTarget())
        .isEqualTo("/v3/projects/p1/locations/global:translateText");
    assertThat(lastRequest().getHeaders().get("Authorization")).isEqualTo("Bearer " + KEY);
    assertThat(lastBody())
        .isEqualTo(
            ServiceJson.parse(
                "{\"contents\":[\"Hoy es lunes.\",\"La casa es grande.\",\"El gato\"],"
                    + "\"mimeType\":\"text/plain\",\"sourceLanguageCode\":\"es\","
                    + "\"targetLanguageCode\":\"en\"}"));
  }

  @Test
  void aGlossaryOfTheSamePlaceIsHeeded() throws Exception {
    next(
        json(
            200,
            "{\"translations\":[{\"translatedText\":\"a\"}],"
                + "\"glossaryTranslations\":[{\"translatedText\":\"b\"}]}"));

    assertThat(
            open(Map.of("glossary", "g1", "location", "us-central1"))
                .translate(
                    new TranslationRequest(TEXTS.subList(0, 1), Language.SPANISH, Language.ENGLISH))
                .toString())
        .contains("text=b");
    assertThat(ServiceJson.string(lastBody(), "/glossaryConfig/glossary"))
        .contains("projects/p1/locations/us-central1/glossaries/g1");
  }

  @Test
  void aProgramThatPrintsNoTokenStopsTheEngine() {
    for (String command : new String[] {"true", "false", "/no/such/program", "echo á"}) {
      assertThat(
              catchThrowable(
                  () ->
                      open(Map.of("token-command", command))
                          .translate(
                              new TranslationRequest(TEXTS, Language.SPANISH, Language.ENGLISH))))
          .as(command)
          .isInstanceOf(TranslationException.Authentication.class)
          .hasMessageStartingWith("google: the token-command ");
    }
  }

  @Test
  void neitherKeyNorTokenIsSaidBeforeTheFirstText() {
    BackEnds none = BackEnds.installed();
    assertThatThrownBy(() -> none.open("google", Map.of("project", "p1"), CLOCK))
        .hasMessageContaining("token-command or token is missing");
    assertThatThrownBy(() -> none.open("google", Map.of(), CLOCK))
        .hasMessageContaining("key is missing, or project");
  }
}
