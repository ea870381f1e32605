package io.cotejo.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** UTF-8 and what only looks like it. */
class Utf8Test {

  private static String read(byte[] bytes) throws IOException {
    try (Reader in = Decoding.reader(new ByteArrayInputStream(bytes), UTF_8)) {
      StringWriter text = new StringWriter();
      in.transferTo(text);
      return text.toString();
    }
  }

  @Test
  void charactersOfEveryLengthComeBack() throws IOException {
    String text = "a ñ € 😀 \uFEFF\u0000";

    assertThat(Utf8.decode(text.getBytes(UTF_8))).isEqualTo(text);
    assertThat(read(text.getBytes(UTF_8))).isEqualTo(text);
    assertThat(Utf8.decode(new byte[0])).isEmpty();
  }

  /** Cut off, Latin-1, a bare continuation, too long a form, half a pair, beyond Unicode. */
  @ParameterizedTest
  @ValueSource(strings = {"61c3", "f161", "80", "c0af", "eda080", "f4908080"})
  void whatIsNoneIsRefused(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);

    assertThatThrownBy(() -> Utf8.decode(bytes)).isInstanceOf(CharacterCodingException.class);
    assertThatThrownBy(() -> read(bytes)).isInstanceOf(CharacterCodingException.class);
  }
}
