package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.score.Band;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.CostBlock;
import io.cotejo.score.CostModel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

  private static final BeadTypes TYPES = new BeadTypes(3, 4);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void everyRowIsShownOnceAndInOrder(int threads) {
    Blocks blocks = new Blocks(new CountedCosts(2000), Band.full(2000, 50), threads, true);
    List<Integer> forth = new ArrayList<>();
    List<Integer> back = new ArrayList<>();

    blocks.forward((i, block) -> forth.add(i));
    blocks.backward((i, block) -> back.add(0, i));

    assertThat(forth).isEqualTo(back).hasSize(2001).isSorted();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void costsThatCanBeKeptAreComputedOnceForBothWays(int threads) {
    CountedCosts costs = new CountedCosts(2000);
    Blocks blocks = new Blocks(costs, Band.full(2000, 50), threads, true);

    blocks.forward((i, block) -> {});
    blocks.backward((i, block) -> {});

    assertThat(costs.rows.get()).isEqualTo(2001);
  }

  @Test
  void ofWhatIsTooMuchTheLastRowsAreKept() {
    CountedCosts costs = new CountedCosts(100_000);
    Blocks blocks = new Blocks(costs, Band.full(100_000, 20), 1, true);

    blocks.forward((i, block) -> {});
    assertThat(costs.rows.getAndSet(0)).isEqualTo(100_001);
    blocks.backward((i, block) -> {});

    assertThat(costs.rows.get()).isBetween(50_000L, 70_000L);
  }

  /** Counts the rows that it is asked for. */
  private static final class CountedCosts implements CostModel {

    private final int sources;
    private final AtomicLong rows = new AtomicLong();

    CountedCosts(int sources) {
      this.sources = sources;
    }

    @Override
    public int sources() {
      return sources;
    }

    @Override
    public int targets() {
      return 50;
    }

    @Override
    public BeadTypes types() {
      return TYPES;
    }

    @Override
    public CostBlock block(Band band, int from, int to) {
      rows.addAndGet(to - from);
      return (i, j, costs) -> {};
    }
  }
}
