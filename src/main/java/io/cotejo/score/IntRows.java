package io.cotejo.score;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Lists of numbers, one a row, in one array: those of row {@code r} are {@code numbers[starts[r]] …
 * numbers[starts[r + 1] - 1]}. Read-only once built.
 */
final class IntRows {

  /** Rows that one worker computes before another may go on. */
  private static final int RUN = 1024;

  final int[] starts;
  final int[] numbers;

  IntRows(int[] starts, int[] numbers) {
    this.starts = starts;
    this.numbers = numbers;
  }

  /**
   * Computes rows on all threads of the pool that this is called in. The result does not depend on
   * how many there are.
   *
   * @param workers makes what computes a row by its number and keeps scratch space, one for each
   *     run of rows
   */
  static IntRows of(int rows, Supplier<IntFunction<int[]>> workers) {
    List<int[][]> runs =
        IntStream.range(0, (rows + RUN - 1) / RUN)
            .parallel()
            .mapToObj(run -> run(run * RUN, Math.min(rows, (run + 1) * RUN), workers.get()))
            .toList();
    int[] starts = new int[rows + 1];
    int row = 0;
    for (int[][] run : runs) {
      for (int[] numbers : run) {
        starts[row + 1] = starts[row] + numbers.length;
        row++;
      }
    }
    int[] numbers = new int[starts[rows]];
    row = 0;
    for (int[][] run : runs) {
      for (int[] own : run) {
        System.arraycopy(own, 0, numbers, starts[row++], own.length);
      }
    }
    return new IntRows(starts, numbers);
  }

  private static int[][] run(int from, int to, IntFunction<int[]> worker) {
    int[][] run = new int[to - from][];
    Arrays.setAll(run, k -> worker.apply(from + k));
    return run;
  }

  int size(int row) {
    return starts[row + 1] - starts[row];
  }

  /** The numbers of a row. */
  IntStream row(int row) {
    return Arrays.stream(numbers, starts[row], starts[row + 1]);
  }
}
