package io.cotejo.format.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Passage;
import io.cotejo.testing.GivenFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagDefinitionsTest {

  private static String file(String definition) {
    return "<file source-language='es' target-language='en'><header><tag-defs"
        + " xmlns='http://sdl.com/FileTypes/SdlXliff/1.0'><tag id='b1'>"
        + definition
        + "</tag><tag id='o'><ph name='image'>&lt;img/></ph></tag></tag-defs></header><body>"
        + "<trans-unit id='1'><source>Uno<x id='b1'/>dos<x id='o'/>s.</source>"
        + "<target>One<x id='b1'/>two<x id='o'/>s.</target></trans-unit></body></file>";
  }

  private static String source(String files) throws Exception {
    String xliff = "<xliff version='1.2'>" + files + "</xliff>";
    return GivenFile.of("x.sdlxliff", xliff).pairs(new XliffBitextReader()).stream()
        .map(p -> p.source().map(Passage::text).orElse("") + "|" + p.target().orElseThrow().text())
        .reduce((first, second) -> first + " " + second)
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "<ph name='br'>&lt;br/></ph>, apart",
        "<ph name='x'>&lt;br /></ph>, apart",
        "<ph name='softbreak'>&amp;shy;</ph>, glued",
        "<ph name='line break'/>, apart",
        "<st name='soft return'>x</st>, apart",
        "<ph equiv-text='x' name='BR'/>, apart",
        "<bpt name='b'>&lt;b></bpt>, glued",
        "<ph name='t'>&#10;</ph>, apart",
      })
  void whatIsDefinedAsABreakPartsWords(String definition, String words) throws Exception {
    assertThat(source(file(definition)))
        .isEqualTo(words.equals("apart") ? "Uno doss.|One twos." : "Unodoss.|Onetwos.");
  }

  @Test
  void eachFileHasItsOwn() throws Exception {
    assertThat(source(file("<ph name='br'/>") + file("<ph name='b'/>")))
        .isEqualTo("Uno doss.|One twos. Unodoss.|Onetwos.");
  }
}
