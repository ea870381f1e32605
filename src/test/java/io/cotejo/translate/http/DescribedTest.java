package io.cotejo.translate.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.cotejo.translate.TranslationResult.Translated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service that is known by its description alone. */
class DescribedTest extends ServiceContract {

  private static final String LIST =
      "{\"url\":\"URL/mt?from=${source}&to=${target}\","
          + "\"headers\":{\"X-Key\":\"key ${key}\"},"
          + "\"body\":{\"in\":{\"texts\":\"${texts}\",\"way\":\"${source}-${target}\",\"n\":1}},"
          + "\"answer\":\"/out\",\"in-each\":\"/best/0\"}";
  private static final String ONE =
      "{\"url\":\"URL/mt\",\"method\":\"PUT\",\"body\":{\"q\":\"<${text}>\"},\"answer\":\"/a~1b\"}";

  @TempDir private Path folder;
  private String description = LIST;

  @Override
  String kind() {
    return "http";
  }

  @Override
  Map<String, String> addressed(String url) throws IOException {
    Path file = folder.resolve("service.json");
    Files.writeString(file, description.replace("URL/", url));
    return Map.of("file", file.toString());
  }

  @Override
  MockResponse answer(RecordedRequest request) {
    JsonArray out = new JsonArray();
    JsonElement texts = ServiceJson.at(body(request), "/in/texts").orElseThrow();
    for (JsonElement text : texts.getAsJsonArray()) {
      out.add(
          ServiceJson.parse(
              "{\"best\":["
                  + new com.google.gson.Gson().toJson("EN " + text.getAsString())
                  + "]}"));
    }
    JsonObject answer = new JsonObject();
    answer.add("out", out);
    return json(answer);
  }

  @Test
  void fillsTheHolesOfTheDescription() throws Exception {
    translate(TEXTS);

    assertThat(lastRequest().getTarget()).isEqualTo("/mt?from=es&to=en");
    assertThat(lastRequest().getHeaders().get("X-Key")).isEqualTo("key " + KEY);
    assertThat(lastBody())
        .isEqualTo(
            ServiceJson.parse(
                "{\"in\":{\"texts\":[\"Hoy es lunes.\",\"La casa es grande.\",\"El gato\"],"
                    + "\"way\":\"es-en\",\"n\":1}}"));
  }

  @Test
  void whatIsFilledInIsNotLookedThroughAgain() throws Exception {
    assertThat(translate(List.of("${key} $1 ${source}")))
        .containsExactly(Translated.of("EN ${key} $1 ${source}"));
  }

  @Test
  void aServiceMayTakeOneTextAtATime() throws Exception {
    description = ONE;
    next(json(200, "{\"a/b\":\"one\"}"));

    assertThat(translate(List.of("uno"))).containsExactly(Translated.of("one"));
    assertThat(lastRequest().getMethod()).isEqualTo("PUT");
    assertThat(lastBody()).isEqualTo(ServiceJson.parse("{\"q\":\"<uno>\"}"));
    assertThat(client().limits().texts()).isOne();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "[] | must be a JSON object",
        "{\"uri\":\"x\"} | \"uri\" has no meaning; there are answer, body, headers",
        "{\"url\":\"URL/\"} | \"answer\" must be there, and be a text",
        "{\"url\":3} | \"url\" must be there, and be a text",
        "{\"url\":\"URL/\",\"answer\":\"/a\"} | either \"${texts}\" as a value or ${text}",
        "{\"url\":\"URL/\",\"answer\":\"a\",\"body\":\"${text}\"} | must be a JSON pointer",
        "{\"url\":\"URL/\",\"answer\":\"/a\",\"body\":\"${text}\",\"in-each\":\"/b\"} | goes with"
            + " ${texts} only",
        "{\"url\":\"URL/${key}\",\"answer\":\"/a\",\"body\":\"${text}\"} | must not hold the key",
        "{\"url\":\"URL/\",\"answer\":\"/a\",\"body\":\"${text}\",\"headers\":{\"X\":\"${text}\"}}"
            + " | must not hold texts",
        "{\"url\":\"URL/\",\"answer\":\"/a\",\"body\":\"${text}\",\"headers\":{\"X Y\":\"\"}} |"
            + " cannot be called or hold that: X Y",
        "{\"url\":\"URL/\",\"answer\":\"/a\",\"body\":\"${text}\",\"method\":\"GET\"} | POST, PUT"
            + " or PATCH",
      })
  void aWrongDescriptionIsRefusedBeforeTheFirstText(String json, String message) {
    description = json;

    assertThatThrownBy(this::client)
        .hasMessageStartingWith("back end 'http': error: file service.json: ")
        .hasMessageContaining(message);
  }
}
