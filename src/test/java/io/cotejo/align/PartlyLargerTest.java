package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.score.Band;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.CostBlock;
import io.cotejo.score.CostModel;
import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartlyLargerTest {

  private static final BeadTypes USUAL = new BeadTypes(2, 3);
  private static final BeadTypes LARGER = new BeadTypes(5, 6);
  private static final Band ALL = Band.full(30, 20);

  @ParameterizedTest
  @CsvSource({"0,31", "0,12", "11,14", "19,31", "5,9"})
  void aRowHasTheCostsOfItsModelAndElsewhereLargeBeadsAreNoWay(int from, int to) {
    FakeCosts larger = FakeCosts.random(30, 20, LARGER, 1);
    PartlyLarger costs = new PartlyLarger(part(larger), larger, rows(10, 13, 20, 21));
    CostBlock block = costs.block(ALL, from, to);
    double[] found = new double[LARGER.count()];

    for (int i = from; i < to; i++) {
      for (int j = 0; j <= 20; j++) {
        Arrays.fill(found, Double.NaN);
        block.costs(i, j, found);
        for (int type = 0; type < found.length; type++) {
          boolean known = (i >= 10 && i < 13) || i == 20 || isUsual(type);
          boolean inside = ALL.contains(i + LARGER.source(type), j + LARGER.target(type));
          assertThat(found[type])
              .as("%d, %d, type %d", i, j, type)
              .isEqualTo(known && inside ? larger.cost(i, j, type) : Double.POSITIVE_INFINITY);
        }
      }
    }
  }

  @Test
  void nothingIsComputedForLargeBeadsWhereNobodyAsksForThem() {
    AtomicInteger asked = new AtomicInteger();
    FakeCosts larger = FakeCosts.random(30, 20, LARGER, 1);
    CostModel counted = counted(larger, asked);

    new PartlyLarger(part(larger), counted, rows(10, 13, 20, 21)).block(ALL, 0, 31);

    assertThat(asked).hasValue(4);
  }

  private static BitSet rows(int... borders) {
    BitSet rows = new BitSet();
    for (int k = 0; k < borders.length; k += 2) {
      rows.set(borders[k], borders[k + 1]);
    }
    return rows;
  }

  private static boolean isUsual(int type) {
    return Math.max(LARGER.source(type), LARGER.target(type)) <= 2
        && LARGER.source(type) + LARGER.target(type) <= 3;
  }

  /** The same costs for the usual types only. */
  private static CostModel part(FakeCosts larger) {
    return new FakeModel(
        USUAL,
        (band, from, to) ->
            (i, j, costs) -> {
              int usual = 0;
              for (int type = 0; type < LARGER.count(); type++) {
                if (isUsual(type)) {
                  boolean inside = band.contains(i + LARGER.source(type), j + LARGER.target(type));
                  costs[usual++] = inside ? larger.cost(i, j, type) : Double.POSITIVE_INFINITY;
                }
              }
            });
  }

  private static CostModel counted(FakeCosts costs, AtomicInteger rows) {
    return new FakeModel(
        LARGER,
        (band, from, to) -> {
          rows.addAndGet(to - from);
          return costs.block(band, from, to);
        });
  }

  private interface Blocks {
    CostBlock of(Band band, int from, int to);
  }

  private record FakeModel(BeadTypes types, Blocks blocks) implements CostModel {

    @Override
    public int sources() {
      return 30;
    }

    @Override
    public int targets() {
      return 20;
    }

    @Override
    public CostBlock block(Band band, int from, int to) {
      return blocks.of(band, from, to);
    }
  }
}
