package io.cotejo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {

  private static final List<Integer> ITEMS = IntStream.range(0, 1000).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfTheItems(int threads) {
    assertThat(Parallel.map(ITEMS, threads, i -> -i))
        .isEqualTo(ITEMS.stream().map(i -> -i).toList());
    assertThat(new ForkJoinPool(threads).submit(() -> Parallel.within(ITEMS, i -> -i)).join())
        .isEqualTo(ITEMS.stream().map(i -> -i).toList());
  }

  @Test
  void oneThreadIsThisOne() {
    Thread own = Thread.currentThread();

    assertThat(Parallel.map(ITEMS, 1, i -> Thread.currentThread())).containsOnly(own);
    assertThat(Parallel.within(ITEMS, i -> Thread.currentThread())).containsOnly(own);
    assertThat(Parallel.map(ITEMS, 2, i -> Thread.currentThread())).doesNotContain(own);
  }

  @Test
  void failuresAreThrown() {
    assertThatThrownBy(
            () ->
                Parallel.map(
                    ITEMS,
                    2,
                    i -> {
                      throw new IllegalStateException("no " + i);
                    }))
        .isInstanceOf(IllegalStateException.class);
  }
}
