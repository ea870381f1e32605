package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LengthsTest {

  @Test
  void aSpanOfTheExpectedLengthGainsMost() {
    List<String> sources = List.of("x".repeat(100), "x".repeat(100), "x".repeat(100));
    List<String> targets = List.of("x".repeat(50), "x".repeat(100), "x".repeat(150));
    Lengths lengths = new Lengths(sources, targets, 2);

    assertThat(lengths.gain(0, 1, 1, 1))
        .isPositive()
        .isGreaterThan(lengths.gain(0, 1, 0, 1))
        .isGreaterThan(lengths.gain(0, 1, 2, 1));
    assertThat(lengths.gain(0, 2, 0, 1)).isLessThan(lengths.gain(0, 2, 0, 2));
  }

  @Test
  void theExpectedRatioIsThatOfTheWholeTexts() {
    List<String> sources = List.of("x".repeat(100), "x".repeat(60), "x".repeat(40));
    List<String> targets = List.of("x".repeat(150), "x".repeat(90), "x".repeat(60));
    Lengths lengths = new Lengths(sources, targets, 1);

    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        if (i != j) {
          assertThat(lengths.gain(i, 1, i, 1)).isGreaterThan(lengths.gain(i, 1, j, 1));
        }
      }
    }
  }

  @Test
  void aSpanCountsAsOneLongSentence() {
    List<String> parts = List.of("x".repeat(30), "x".repeat(50), "x".repeat(20));
    List<String> whole = List.of("x".repeat(80), "x".repeat(20));
    Lengths ofParts = new Lengths(parts, whole, 3);
    Lengths ofWhole = new Lengths(whole, whole, 3);

    assertThat(ofParts.gain(0, 2, 0, 1)).isCloseTo(ofWhole.gain(0, 1, 0, 1), within(1e-6));
    assertThat(ofParts.gain(0, 3, 0, 2)).isCloseTo(ofWhole.gain(0, 2, 0, 2), within(1e-6));
  }

  @Test
  void veryLongSpansAreNoSpecialCase() {
    List<String> texts = IntStream.of(4000, 2100, 2000).mapToObj("x"::repeat).toList();
    Lengths lengths = new Lengths(texts, texts, 1);

    assertThat(lengths.gain(0, 1, 0, 1)).isCloseTo(lengths.gain(2, 1, 2, 1), within(0.1));
    assertThat(lengths.gain(1, 1, 1, 1)).isCloseTo(lengths.gain(2, 1, 2, 1), within(0.1));
  }

  @Test
  void anUnlikelyPairOfTextsGivesFiniteGains() {
    Lengths lengths = new Lengths(List.of("x"), List.of("x".repeat(1_000_000)), 1);

    assertThat(lengths.gain(0, 1, 0, 1)).isFinite().isNegative();
  }

  @Test
  void emptySidesCanBePrepared() {
    assertThat(new Lengths(List.of(), List.of("x"), 3)).isNotNull();
    assertThat(new Lengths(List.of("x"), List.of(), 3)).isNotNull();
  }
}
