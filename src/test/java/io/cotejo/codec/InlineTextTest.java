package io.cotejo.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts between codes. */
class InlineTextTest {

  private static String text(String content) throws IOException, InvalidInputException {
    byte[] xml = ("<seg>" + content + "</seg>").getBytes(StandardCharsets.UTF_8);
    XmlReader reader = new XmlReader("a.tmx", new ByteArrayInputStream(xml));
    reader.next();
    return reader.rawText(Set.of("bpt", "ept", "it", "ph", "ut"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ph type='lb'/>",
        "<ph type='LB' x='1'/>",
        "<ph type='x-lb'/>",
        "<ph type='x-br'/>",
        "<x ctype='lb'/>",
        "<x ctype='pb'/>",
        "<ph type='fmt' subType='xlf:lb'/>",
        "<ph equiv='&lt;br/>'/>",
        "<x equiv-text='&lt;BR class=\"a\">'/>",
        "<ph disp='&#10;'/>",
        "<ph>&lt;br&gt;</ph>",
        "<ph>&lt;w:br/&gt;</ph>",
        "<ph>&lt;text:line-break/&gt;</ph>",
        "<ph>\\n</ph>",
        "<ut>\\line </ut>",
        "<it pos='begin'>&#10;</it>",
        "<ph type='lb'/><bpt i='1'>b</bpt><ph type='lb'/>"
      })
  void codesThatBreakALineAreASpace(String code) throws IOException, InvalidInputException {
    assertThat(text("Uno" + code + "dos")).isEqualTo("Uno dos");
    assertThat(text("Uno " + code + "dos")).isEqualTo("Uno dos");
    assertThat(text("Uno" + code + "\ndos")).isEqualTo("Uno\ndos");
    assertThat(text(code + "dos" + code)).isEqualTo("dos");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ph type='fmt'/>",
        "<bpt i='1' type='bold'>&lt;b></bpt>",
        "<ph>&lt;break/></ph>",
        "<x id='lb'/>",
        "<ph/>"
      })
  void othersAreNothing(String code) throws IOException, InvalidInputException {
    assertThat(text("U" + code + "no")).isEqualTo("Uno");
  }

  @Test
  void wordsInPairedCodesStay() throws IOException, InvalidInputException {
    assertThat(text("La <hi>ca<ph>x<sub>no</sub></ph>sa</hi> <g id='1'>azul</g>"))
        .isEqualTo("La casa azul");
  }
}
