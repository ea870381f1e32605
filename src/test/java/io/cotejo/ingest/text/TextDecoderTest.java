package io.cotejo.ingest.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextDecoderTest {

  private static final String TEXT = "El niño pidió «más» café a la señora Núñez. 😀";
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private final TextDecoder decoder = new TextDecoder();

  static Stream<Arguments> marked() {
    return Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")
        .map(n -> Arguments.of(Charset.forName(n)));
  }

  @ParameterizedTest
  @MethodSource("marked")
  void markDecidesAndIsNoPartOfTheText(Charset charset) throws Exception {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(charset);
    TextDecoder.Decoded decoded = decoder.decode(bytes, Optional.of(ISO_8859_1));
    assertThat(decoded).isEqualTo(new TextDecoder.Decoded(TEXT, charset));
  }

  @Test
  void utf8NeedsNoMark() throws Exception {
    assertThat(decoder.decode(TEXT.getBytes(UTF_8), Optional.empty()))
        .isEqualTo(new TextDecoder.Decoded(TEXT, UTF_8));
  }

  @Test
  void utf8IsWhatItIsWhateverTheTextSays() throws Exception {
    String text = "charset=iso-8859-1\nEl niño señaló el camión.";
    assertThat(decoder.decode(text.getBytes(UTF_8), Optional.empty()))
        .isEqualTo(TextDecoder.Decoded.against(ISO_8859_1, text));
    assertThat(TextDecoder.charsetOf(text.getBytes(UTF_8), Optional.empty())).isEqualTo(UTF_8);
    assertThat(decoder.decode(text.getBytes(UTF_8), Optional.of(ISO_8859_1)))
        .isEqualTo(
            new TextDecoder.Decoded(new String(text.getBytes(UTF_8), ISO_8859_1), ISO_8859_1));
    assertThat(decoder.decode(text.getBytes(ISO_8859_1), Optional.empty()))
        .isEqualTo(new TextDecoder.Decoded(text, ISO_8859_1));
  }

  @Test
  void utf16WithoutAMarkIsGuessed() throws Exception {
    for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE}) {
      assertThat(decoder.decode(TEXT.getBytes(charset), Optional.empty()))
          .isEqualTo(TextDecoder.Decoded.guessed(TEXT, charset));
    }
  }

  @Test
  void westernBytesAreGuessed() throws Exception {
    String text = "El niño pidió más café “solo” a la señora Núñez, que vivía en la montaña.";
    TextDecoder.Decoded decoded = decoder.decode(text.getBytes(WINDOWS), Optional.empty());
    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.doubt()).contains("which was guessed");
  }

  @Test
  void charsetOfTheUserIsObeyed() throws Exception {
    assertThat(decoder.decode("ñ".getBytes(WINDOWS), Optional.of(WINDOWS)).text()).isEqualTo("ñ");
    assertThatThrownBy(() -> decoder.decode("ñ".getBytes(WINDOWS), Optional.of(UTF_8)))
        .isInstanceOf(CharacterCodingException.class);
  }

  @Test
  void charsetThatTheTextDeclaresIsObeyedIfItFits() throws Exception {
    String text = "charset=iso-8859-2\nžluťoučký kůň";
    Charset latin2 = Charset.forName("ISO-8859-2");
    assertThat(decoder.decode(text.getBytes(latin2), Optional.empty()))
        .isEqualTo(new TextDecoder.Decoded(text, latin2));
    String wrong = "encoding: us-ascii\nniño";
    assertThat(decoder.decode(wrong.getBytes(UTF_8), Optional.empty()).text()).isEqualTo(wrong);
    String nonsense = "charset: no-such-thing\nniño";
    assertThat(decoder.decode(nonsense.getBytes(UTF_8), Optional.empty()).text())
        .isEqualTo(nonsense);
  }

  @Test
  void loneSurrogateIsNoText() {
    byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0x3D, (byte) 0xD8, 'b', 0};
    assertThatThrownBy(() -> decoder.decode(bytes, Optional.empty()))
        .isInstanceOf(CharacterCodingException.class);
  }

  @Test
  void nothingIsNothing() throws Exception {
    assertThat(decoder.decode(new byte[0], Optional.empty()).text()).isEmpty();
  }
}
