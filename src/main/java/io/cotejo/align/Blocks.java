package io.cotejo.align;

import io.cotejo.score.Band;
import io.cotejo.score.CostBlock;
import io.cotejo.score.CostModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Walks over the rows of a band in blocks whose costs are computed some at a time, in parallel, and
 * thrown away behind: memory stays linear in the width of the band.
 */
final class Blocks {

  private static final int CELLS = 16_384;

  private final CostModel model;
  private final Band band;
  private final int ahead;
  private final List<int[]> ranges = new ArrayList<>();

  Blocks(CostModel model, Band band, int threads) {
    this.model = model;
    this.band = band;
    this.ahead = threads == 1 ? 1 : 2 * threads;
    int from = 0;
    long cells = 0;
    for (int i = 0; i < band.rows(); i++) {
      cells += band.last()[i] - band.first()[i] + 1L;
      if (cells >= CELLS || i == band.rows() - 1) {
        ranges.add(new int[] {from, i + 1});
        from = i + 1;
        cells = 0;
      }
    }
  }

  /** Is shown one row after the other. */
  interface RowVisitor {
    void row(int i, CostBlock block);
  }

  /** Shows all rows from the first to the last. */
  void forward(RowVisitor visitor) {
    for (int k = 0; k < ranges.size(); k += ahead) {
      List<CostBlock> blocks = compute(k, Math.min(ranges.size(), k + ahead));
      for (int b = 0; b < blocks.size(); b++) {
        for (int i = ranges.get(k + b)[0]; i < ranges.get(k + b)[1]; i++) {
          visitor.row(i, blocks.get(b));
        }
      }
    }
  }

  /** Shows all rows from the last to the first. */
  void backward(RowVisitor visitor) {
    for (int end = ranges.size(); end > 0; end -= ahead) {
      int start = Math.max(0, end - ahead);
      List<CostBlock> blocks = compute(start, end);
      for (int b = blocks.size() - 1; b >= 0; b--) {
        for (int i = ranges.get(start + b)[1] - 1; i >= ranges.get(start + b)[0]; i--) {
          visitor.row(i, blocks.get(b));
        }
      }
    }
  }

  private List<CostBlock> compute(int from, int to) {
    IntStream numbers = IntStream.range(from, to);
    return (ahead == 1 ? numbers : numbers.parallel())
        .mapToObj(k -> model.block(band, ranges.get(k)[0], ranges.get(k)[1]))
        .toList();
  }
}
