package io.cotejo.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Strings of JSON with their places. */
class JsonMembersTest {

  private static List<Optional<PlacedText>> text(String json) {
    return JsonMembers.named("text", json, new Span(0, json.length()));
  }

  private static List<String> texts(String json) {
    return text(json).stream().map(t -> t.map(PlacedText::text).orElse("-")).toList();
  }

  @Test
  void onlyMembersOfTheOutermostObjectCount() {
    assertThat(texts("{\"a\":{\"text\":\"no\"},\"b\":[\"text\"],\"text\" :\t\"yes\"}"))
        .containsExactly("yes");
    assertThat(texts("{\"a\":\"text\",\"b\":1}")).isEmpty();
    assertThat(texts("[{\"text\":\"no\"}]")).isEmpty();
    assertThat(texts("{}")).isEmpty();
  }

  @Test
  void allOfOneNameAreFoundAndWhatIsNoStringIsEmpty() {
    assertThat(texts("{\"text\":\"a\",\"text\":[\"b\"],\"text\":null,\"t\\u0065xt\":\"\"}"))
        .containsExactly("a", "-", "-", "");
  }

  @Test
  void eachUnitHasItsPlaceInTheFile() {
    String file = "{}\n{\"text\":\"a\\n\\u00f1\\\"}b\"}";
    Span object = new Span(3, file.length());

    PlacedText text = JsonMembers.named("text", file, object).get(0).orElseThrow();

    assertThat(text.text()).isEqualTo("a\nñ\"}b");
    assertThat(text.text().chars().mapToObj(c -> (char) c)).hasSize(6);
    assertThat(List.of(0, 1, 2, 3, 4, 5).stream().map(text::unit).map(span -> span.of(file)))
        .containsExactly("a", "\\n", "\\u00f1", "\\\"", "}", "b");
    assertThat(text.inFile(6)).isEqualTo(file.length() - 2);
  }

  @Test
  void escapesOfAllUnitsAreFound() {
    for (char c = 0; c < 0x300; c++) {
      String escape = String.format("\\u%04x", (int) c);
      String json = "{\"text\":\"a" + escape + "b\"}";
      PlacedText text = text(json).get(0).orElseThrow();
      assertThat(text.text()).isEqualTo("a" + c + "b");
      assertThat(text.unit(1).of(json)).isEqualTo(escape);
    }
  }

  @Test
  void escapesAreAllOfTheStandard() {
    assertThat(texts("{\"text\":\"\\\\\\/\\b\\f\\n\\r\\t\\ud83d\\uDE00\"}"))
        .containsExactly("\\/\b\f\n\r\t😀");
  }
}
