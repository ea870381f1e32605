package io.cotejo.translate.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.InvalidInputException;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationFileTest {

  @Test
  void readsTextsNumbersAndTruthValues() throws IOException, InvalidInputException {
    String json =
        "{\"backends\": {\"a-1\": {\"type\": \"deepl\", \"concurrency\": 2, \"formal\": true},"
            + " \"b\": {}}}";

    assertThat(read(json))
        .isEqualTo(
            Map.of(
                "a-1",
                Map.of("type", "deepl", "concurrency", "2", "formal", "true"),
                "b",
                Map.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|broken JSON at $",
        "{'backends': {'a': {'x': 1,}}}|broken JSON",
        "{'backends': {'a': {'x': [1]}}}|another kind of value is needed at $.backends.a.x",
        "{'backends': []}|another kind of value is needed at $.backends",
        "{'backend': {}}|\"backend\" has no meaning",
        "{'backends': {'A b': {}}}|\"A b\" is no name",
        "{'backends': {'a': {}, 'a': {}}}|\"a\" is there twice",
        "{'backends': {'a': {'x': 1, 'x': 2}}}|\"x\" is there twice",
        "{} {}|broken JSON at $"
      },
      quoteCharacter = '~')
  void saysWhatIsWrongAndWhere(String json, String words) {
    String text = json.equals("''") ? "" : json.replace('\'', '"');

    assertThatThrownBy(() -> read(text))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("cotejo.json: error: not a configuration (")
        .hasMessageContaining(words);
  }

  private static Map<String, Map<String, String>> read(String json)
      throws IOException, InvalidInputException {
    return ConfigurationFile.read("cotejo.json", new StringReader(json));
  }
}
