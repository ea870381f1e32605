package io.cotejo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineIndexTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void linesAreCountedFromOne(String end) {
    String text = "a" + end + end + "bc" + end;
    LineIndex lines = LineIndex.of(text);
    assertThat(lines.line(0)).isEqualTo(1);
    assertThat(lines.line(text.indexOf('b'))).isEqualTo(3);
    assertThat(lines.line(text.indexOf('c'))).isEqualTo(3);
    assertThat(lines.line(text.length())).isEqualTo(4);
  }

  @Test
  void manyLines() {
    assertThat(LineIndex.of("x\n".repeat(1000)).line(1998)).isEqualTo(1000);
    assertThat(LineIndex.of("x\ny")).isEqualTo(LineIndex.of("z\nz")).isNotEqualTo(LineIndex.of(""));
  }
}
