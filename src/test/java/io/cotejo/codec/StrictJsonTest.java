package io.cotejo.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON by the letter, whoever asks and in whatever form. */
class StrictJsonTest {

  private record Line(String id, Integer count, BigDecimal cost, List<String> words) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{id:0,translation:'x'}",
        "{\"id\":'x'}",
        "{\"id\"=1}",
        "{\"id\":1;\"b\":2}",
        "{\"id\":1,}",
        "[1,,2]",
        "[NaN]",
        "[01]",
        "[+1]",
        "[TRUE]",
        "{\"id\":1} // more",
        "# {}\n{}",
        "\"a\nb\"",
        "\"\\'\"",
        "{\"id\":\"x",
        "{\"id\":1}{\"id\":2}",
        "{\"id\":1} x",
        ")]}'\n{}"
      })
  void whatTheStandardForbidsIsRefusedInEveryForm(String text) {
    assertThatThrownBy(() -> StrictJson.read(text, Object.class))
        .isInstanceOf(BrokenJsonException.class);
    assertThatThrownBy(() -> StrictJson.read(text, JsonElement.class))
        .isInstanceOf(BrokenJsonException.class);
    assertThatThrownBy(() -> StrictJson.object(text)).isInstanceOf(BrokenJsonException.class);
  }

  @Test
  void nestingWithoutEndIsRefused() {
    String deep = "[".repeat(200_000);
    assertThatThrownBy(() -> StrictJson.read(deep, Object.class))
        .isInstanceOf(BrokenJsonException.class);
    assertThatThrownBy(() -> StrictJson.read(deep, JsonElement.class))
        .isInstanceOf(BrokenJsonException.class);
  }

  @Test
  void theMessageSaysWhere() {
    assertThatThrownBy(() -> StrictJson.object("{\"a\":[1,{\"b\":x}]}"))
        .hasMessage("broken JSON at $.a[1].b");
    assertThatThrownBy(() -> StrictJson.read("{\"count\":\"x\"}", Line.class))
        .hasMessage("broken JSON at $.count");
    assertThatThrownBy(() -> StrictJson.object("{} {}")).hasMessage("broken JSON at $");
    assertThatThrownBy(() -> StrictJson.object("[1]")).hasMessage("not one JSON object");
    assertThatThrownBy(() -> StrictJson.object("null")).hasMessage("not one JSON object");
  }

  @Test
  void recordsAreReadByTheirNames() {
    assertThat(
            StrictJson.read(
                "\uFEFF {\"words\":[\"a\",\"\\u00f1\"],\"other\":{},\"cost\":1.50}\n", Line.class))
        .isEqualTo(new Line(null, null, new BigDecimal("1.50"), List.of("a", "ñ")));
  }

  @Test
  void objectsAreMapsInTheOrderOfTheText() {
    Map<?, ?> members = StrictJson.object("{\"b\":1,\"a\":[true,null,\"x\"],\"c\":{},\"b\":2}");

    assertThat(members.keySet()).hasToString("[b, a, c]");
    assertThat(members.get("b")).isEqualTo(2L);
    assertThat(members.get("a")).isEqualTo(Arrays.asList(true, null, "x"));
    assertThat(members.get("c")).isEqualTo(Map.of());
  }

  @Test
  void numbersThatAreNotWholeKeepTheirLetters() {
    List<?> numbers = StrictJson.read("[7, 1.50, 1e3, 99999999999999999999, 1e999]", List.class);

    assertThat(numbers.get(0)).isEqualTo(7L);
    assertThat(numbers.stream().skip(1).map(Object::toString))
        .containsExactly("1.50", "1e3", "99999999999999999999", "1e999");
    assertThat(numbers.stream().skip(1)).noneMatch(Long.class::isInstance);
  }

  @Test
  void nothingIsNull() {
    assertThat(StrictJson.read("", JsonElement.class)).isNull();
    assertThat(StrictJson.read(" ", Line.class)).isNull();
    assertThat(StrictJson.read("null", Line.class)).isNull();
    assertThat(StrictJson.read("null", JsonElement.class)).isEqualTo(JsonNull.INSTANCE);
    assertThatThrownBy(() -> StrictJson.read("null x", Line.class))
        .isInstanceOf(BrokenJsonException.class);
    assertThatThrownBy(() -> StrictJson.object(" \n")).hasMessage("not one JSON object");
  }

  @Test
  void aReaderThatFailsIsBrokenJson() {
    Reader failing =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("gone");
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> StrictJson.read(failing, Object.class))
        .isInstanceOf(BrokenJsonException.class)
        .hasRootCauseMessage("gone");
  }

  @Test
  void tokensAreReadStrictly() throws IOException {
    JsonReader json = StrictJson.reader(new StringReader("{\"a\":1,\"b\nc\":2}"));
    json.beginObject();
    assertThat(json.nextName()).isEqualTo("a");
    assertThat(json.nextInt()).isEqualTo(1);
    assertThatThrownBy(json::nextName).isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void linesHoldPlainCharactersAndNothingThatBreaksThem() {
    assertThat(StrictJson.line(new Line("<ñ>'", 1, new BigDecimal("0.50"), null)))
        .isEqualTo("{\"id\":\"<ñ>'\",\"count\":1,\"cost\":0.50,\"words\":null}");
    assertThat(StrictJson.line(Map.of("a", "\ud83d\u2028\n😀\udc00")))
        .isEqualTo("{\"a\":\"\\ud83d\\u2028\\n😀\\udc00\"}");
  }

  @Test
  void membersCanFollow() {
    Map<String, Object> more = new LinkedHashMap<>();
    more.put("state", "open");
    more.put("byHand", false);

    assertThat(StrictJson.line(new Line("x", null, null, List.of()), more))
        .isEqualTo(
            "{\"id\":\"x\",\"count\":null,\"cost\":null,\"words\":[],"
                + "\"state\":\"open\",\"byHand\":false}");
  }

  @Test
  void prettyIsTheSameOnSeveralLines() {
    assertThat(StrictJson.pretty(Map.of("a", List.of(1, "\ud83d"))))
        .isEqualTo("{\n  \"a\": [\n    1,\n    \"\\ud83d\"\n  ]\n}");
  }
}
