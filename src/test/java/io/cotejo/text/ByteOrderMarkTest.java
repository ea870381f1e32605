package io.cotejo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks at the beginning of files. */
class ByteOrderMarkTest {

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void eachEncodingIsToldByItsMark(String name) {
    Charset charset = Charset.forName(name);
    byte[] marked = "\uFEFFa".getBytes(charset);
    byte[] bare = "a".getBytes(charset);

    assertThat(ByteOrderMark.of(marked))
        .contains(new ByteOrderMark(marked.length - bare.length, charset));
    assertThat(ByteOrderMark.of(bare)).isEmpty();
  }

  @Test
  void aFileMayHoldNothingElse() {
    assertThat(ByteOrderMark.of(new byte[] {(byte) 0xFF, (byte) 0xFE}))
        .map(ByteOrderMark::charset)
        .contains(StandardCharsets.UTF_16LE);
    assertThat(ByteOrderMark.of(new byte[] {(byte) 0xEF, (byte) 0xBB})).isEmpty();
    assertThat(ByteOrderMark.of(new byte[0])).isEmpty();
  }

  @Test
  void itIsTakenOffTheBeginningOnce() {
    assertThat(ByteOrderMark.dropped("\uFEFFa\uFEFF")).isEqualTo("a\uFEFF");
    assertThat(ByteOrderMark.dropped("\uFEFF\uFEFF")).isEqualTo("\uFEFF");
    assertThat(ByteOrderMark.dropped("a\uFEFF")).isEqualTo("a\uFEFF");
    assertThat(ByteOrderMark.dropped("")).isEmpty();
  }

  @Test
  void lengthsThatNoMarkHasAreRefused() {
    assertThatThrownBy(() -> new ByteOrderMark(1, StandardCharsets.UTF_8))
        .hasMessage("length must be in [2, 4]: 1");
    assertThatThrownBy(() -> new ByteOrderMark(5, StandardCharsets.UTF_8))
        .hasMessage("length must be in [2, 4]: 5");
  }
}
