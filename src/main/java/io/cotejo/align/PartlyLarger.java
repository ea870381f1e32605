package io.cotejo.align;

import io.cotejo.score.Band;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.CostBlock;
import io.cotejo.score.CostModel;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Costs of beads of which the largest are looked at where a text asks for them: elsewhere those
 * cost infinitely much, and nothing is computed for them. Thread-safe if both models are.
 */
final class PartlyLarger implements CostModel {

  private final CostModel usual;
  private final CostModel larger;
  private final BitSet rows;

  /** Type of the usual model → the same type of the larger one; ascending, as both are. */
  private final int[] numbers;

  /**
   * Costs of two models of the same texts.
   *
   * @param usual asked for beads that start in all other rows
   * @param larger knows all types of the usual one, and more
   * @param rows where the larger one is asked
   */
  PartlyLarger(CostModel usual, CostModel larger, BitSet rows) {
    this.usual = usual;
    this.larger = larger;
    this.rows = rows;
    this.numbers = new int[usual.types().count()];
    for (int number = 0, type = 0; type < numbers.length; number++) {
      boolean same =
          usual.types().source(type) == types().source(number)
              && usual.types().target(type) == types().target(number);
      if (same) {
        numbers[type++] = number;
      }
    }
  }

  @Override
  public int sources() {
    return larger.sources();
  }

  @Override
  public int targets() {
    return larger.targets();
  }

  @Override
  public BeadTypes types() {
    return larger.types();
  }

  @Override
  public double continued() {
    return larger.continued();
  }

  /** Blocks of rows that are alike, one after the other. */
  @Override
  public CostBlock block(Band band, int from, int to) {
    CostBlock[] byRow = new CostBlock[to - from];
    int i = from;
    while (i < to) {
      boolean isLarger = rows.get(i);
      int end = Math.min(to, isLarger ? rows.nextClearBit(i) : following(i));
      CostBlock block = isLarger ? larger.block(band, i, end) : widened(usual.block(band, i, end));
      Arrays.fill(byRow, i - from, end - from, block);
      i = end;
    }
    return (row, column, costs) -> byRow[row - from].costs(row, column, costs);
  }

  /** The next row from one on that asks for more, or the end. */
  private int following(int row) {
    int next = rows.nextSetBit(row);
    return next < 0 ? Integer.MAX_VALUE : next;
  }

  private CostBlock widened(CostBlock block) {
    return (i, j, costs) -> {
      block.costs(i, j, costs);
      int end = costs.length;
      for (int type = numbers.length - 1; type >= 0; type--) {
        Arrays.fill(costs, numbers[type] + 1, end, Double.POSITIVE_INFINITY);
        end = numbers[type];
        costs[end] = costs[type];
      }
    };
  }
}
