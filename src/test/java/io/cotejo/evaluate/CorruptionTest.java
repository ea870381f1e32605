package io.cotejo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorruptionTest {

  private static final int SIZE = 60;
  private static final ParallelText TEXT = text("uno", "one", SIZE);
  private static final ParallelText OTHER = text("otro", "other", 40);

  /** Sentences that say which they are; those of the same number go together. */
  private static ParallelText text(String source, String target, int size) {
    return new ParallelText(
        named(source + " %d y algunas palabras que le siguen detrás", size),
        named("pivot %d and some words that follow it behind", size),
        named(target + " %d with some words that come after it", size),
        IntStream.range(0, size).mapToObj(k -> new GoldBead(List.of(k), List.of(k))).toList());
  }

  private static List<String> named(String pattern, int size) {
    return IntStream.range(0, size).mapToObj(pattern::formatted).toList();
  }

  private static ParallelText changed(Corruption corruption) {
    return corruption.of(TEXT, OTHER, new Random(5));
  }

  private static List<Integer> nulls(ParallelText text, Function<GoldBead, List<Integer>> side) {
    return text.gold().stream()
        .filter(GoldBead::isNull)
        .map(side)
        .flatMap(List::stream)
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Corruption.class)
  void changesSomethingAndTheSameWithTheSameSeed(Corruption corruption) {
    assertThat(changed(corruption)).isNotEqualTo(TEXT).isEqualTo(changed(corruption));
  }

  @ParameterizedTest
  @EnumSource(Corruption.class)
  void theGoldHasEverySentenceOnce(Corruption corruption) {
    ParallelText text = changed(corruption);
    List<Integer> sources = new ArrayList<>();
    List<Integer> targets = new ArrayList<>();
    text.gold().forEach(b -> sources.addAll(b.source()));
    text.gold().forEach(b -> targets.addAll(b.target()));
    assertThat(sources)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, text.source().size()).boxed().toList());
    assertThat(targets)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, text.target().size()).boxed().toList());
  }

  /** What goes together still is of the same numbers, however it was cut, joined or moved. */
  @ParameterizedTest
  @EnumSource(
      value = Corruption.class,
      names = {"NOISE", "SPLIT"},
      mode = EnumSource.Mode.EXCLUDE)
  void pairsOfTheGoldAreStillPairs(Corruption corruption) {
    ParallelText text = changed(corruption);
    for (GoldBead bead : text.gold()) {
      if (!bead.isNull()) {
        assertThat(numbers(text.source(), bead.source()))
            .as("%s", bead)
            .isEqualTo(numbers(text.target(), bead.target()))
            .isEqualTo(numbers(text.pivot(), bead.source()));
      }
    }
  }

  private static Set<String> numbers(List<String> lines, List<Integer> indices) {
    Set<String> numbers = new HashSet<>();
    for (int index : indices) {
      for (String word : lines.get(index).split(" ")) {
        if (word.matches("\\d+")) {
          numbers.add(word);
        }
      }
    }
    return numbers;
  }

  @Test
  void whatLostItsCounterpartHasNone() {
    ParallelText text = changed(Corruption.DROPPED);
    assertThat(text.source().size()).isLessThan(SIZE);
    assertThat(text.target().size()).isLessThan(SIZE);
    assertThat(nulls(text, GoldBead::source)).isNotEmpty();
    assertThat(nulls(text, GoldBead::target)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Corruption.class,
      names = {"INSERTED", "HEADINGS", "MARKS", "FOOTNOTES", "CONTENTS"})
  void whatIsPutInHasNoCounterpart(Corruption corruption) {
    ParallelText text = changed(corruption);
    int more = text.source().size() + text.target().size() - 2 * SIZE;
    assertThat(more).isPositive();
    assertThat(nulls(text, GoldBead::source).size() + nulls(text, GoldBead::target).size())
        .isEqualTo(more);
  }

  @ParameterizedTest
  @EnumSource(
      value = Corruption.class,
      names = {"UNRELATED", "WRONG_LANGUAGE"})
  void nothingGoesWithAnotherText(Corruption corruption) {
    ParallelText text = changed(corruption);
    assertThat(text.source()).isEqualTo(TEXT.source());
    assertThat(text.target())
        .isEqualTo(corruption == Corruption.UNRELATED ? OTHER.target() : OTHER.source());
    assertThat(text.gold()).hasSize(SIZE + 40).allMatch(GoldBead::isNull);
  }

  @Test
  void aCopyIsNoCounterpart() {
    ParallelText text = changed(Corruption.COPIES);
    List<Integer> copies =
        IntStream.range(0, SIZE)
            .filter(k -> text.target().get(k).equals(text.source().get(k)))
            .boxed()
            .toList();
    assertThat(copies).isNotEmpty().isEqualTo(nulls(text, GoldBead::target));
    assertThat(nulls(text, GoldBead::source)).isEqualTo(copies);
  }

  @Test
  void whatIsMergedOrSplitStaysWithItsCounterpart() {
    for (Corruption corruption : List.of(Corruption.MERGED, Corruption.SPLIT)) {
      ParallelText text = changed(corruption);
      assertThat(text.gold()).noneMatch(GoldBead::isNull);
      assertThat(text.gold()).anyMatch(b -> b.source().size() + b.target().size() == 3);
    }
  }

  @Test
  void noiseChangesLettersOnly() {
    ParallelText text = changed(Corruption.NOISE);
    assertThat(text.gold()).containsExactlyInAnyOrderElementsOf(TEXT.gold());
    for (int k = 0; k < SIZE; k++) {
      assertThat(text.source().get(k)).hasSameSizeAs(TEXT.source().get(k));
    }
  }
}
