package io.cotejo.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompactTextsTest {

  @Test
  void givesBackWhatItWasGiven() {
    List<String> texts = List.of("", "señor", "日本", "🐟🐠", "x".repeat(3_000_000), "end");

    assertThat(CompactTexts.copyOf(texts)).isEqualTo(texts);
  }

  @Test
  void fillsChunkAfterChunk() {
    List<String> texts = IntStream.range(0, 300).mapToObj(k -> k + "é".repeat(10_000)).toList();

    assertThat(CompactTexts.copyOf(texts)).isEqualTo(texts);
  }

  @Test
  void loneSurrogatesBecomeQuestionMarks() {
    assertThat(CompactTexts.copyOf(List.of("a\uD800b"))).containsExactly("a?b");
  }

  @Test
  void refusesPlacesThatAreNotThere() {
    CompactTexts texts = CompactTexts.copyOf(List.of("a"));

    assertThatThrownBy(() -> texts.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
