package io.cotejo.translate.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @ParameterizedTest
  @ValueSource(strings = {"⟦1⟧", "a < b & c > d", "&lt;x&gt; ⟦12⟧ <x>", "'\"", "a ⟦x⟧ 𝔐", ""})
  void readsWhatItWrote(String text) {
    assertThat(Markup.XML.read(Markup.XML.write(text))).isEqualTo(text);
    assertThat(Markup.HTML.read(Markup.HTML.write(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it&#39;s | it's",
        "&#x1F6A2; | 🚢",
        "&amp;amp; | &amp;",
        "&quot;a&quot; | \"a\"",
        "&unknown; &#9999999; | &unknown; &#9999999;",
        "<span class=notranslate>a</span> < b | a < b",
      })
  void resolvesEntitiesOnceAndTakesItsOwnTagsOut(String markup, String text) {
    assertThat(Markup.HTML.read(markup)).isEqualTo(text);
  }

  @Test
  void isNeededForPlaceholdersOnly() {
    assertThat(Markup.isNeeded(List.of("a", "b <x> ⟦x⟧"))).isFalse();
    assertThat(Markup.isNeeded(List.of("a", "b ⟦3⟧"))).isTrue();
  }
}
