package io.cotejo.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @Test
  void spanIsHalfOpenInUtf16Units() {
    Span span = new Span(1, 3);
    assertThat(span.of("a😀b")).isEqualTo("😀");
    assertThat(span.length()).isEqualTo(2);
    assertThat(new Span(2, 2).length()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"-1,2", "3,2"})
  void boundsAreChecked(int start, int end) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(start, end))
        .withMessageContaining(start + ".." + end);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IndexRange(start, end))
        .withMessageContaining(start + ".." + end);
  }

  @Test
  void indexRangeKnowsItsSize() {
    assertThat(new IndexRange(2, 5).size()).isEqualTo(3);
    assertThat(new IndexRange(2, 2).isEmpty()).isTrue();
    assertThat(new IndexRange(2, 3).isEmpty()).isFalse();
  }
}
