package io.cotejo.align;

import io.cotejo.score.Band;
import io.cotejo.score.CostBlock;
import io.cotejo.score.CostModel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;

/**
 * Walks over the rows of a band in blocks whose costs are computed some at a time, in parallel and
 * while those before are looked at, and thrown away behind: memory stays linear in the width of the
 * band. Who walks on and back again finds the last ones kept. Used by one thread.
 */
final class Blocks {

  private static final int CELLS = 16_384;

  /** Costs that are kept at most, of 4 bytes each. */
  private static final long KEPT = 8_000_000;

  private final CostModel model;
  private final Band band;
  private final int threads;
  private final List<Range> ranges = new ArrayList<>();
  private final CostBlock[] kept;
  private final long most;
  private int firstKept;
  private long costsKept;

  /** Rows [from, to), and how many costs they have. */
  private record Range(int from, int to, long costs) {}

  /**
   * The blocks of a band.
   *
   * @param back whether they are walked over backwards, too
   */
  Blocks(CostModel model, Band band, int threads, boolean back) {
    this.model = model;
    this.band = band;
    this.threads = threads;
    this.most = back ? KEPT : 0;
    int from = 0;
    long cells = 0;
    for (int i = 0; i < band.rows(); i++) {
      cells += band.last()[i] - band.first()[i] + 1L;
      if (cells >= CELLS || i == band.rows() - 1) {
        ranges.add(new Range(from, i + 1, cells * model.types().count()));
        from = i + 1;
        cells = 0;
      }
    }
    this.kept = new CostBlock[ranges.size()];
  }

  /** Is shown one row after the other. */
  interface RowVisitor {
    void row(int i, CostBlock block);
  }

  /** Shows all rows from the first to the last. */
  void forward(RowVisitor visitor) {
    ForkJoinTask<List<CostBlock>> next = begin(0);
    for (int k = 0; k < ranges.size(); k += threads) {
      List<CostBlock> blocks = result(next);
      next = begin(k + threads);
      for (int b = 0; b < blocks.size(); b++) {
        Range range = ranges.get(k + b);
        for (int i = range.from; i < range.to; i++) {
          visitor.row(i, blocks.get(b));
        }
        keep(k + b, blocks.get(b));
      }
    }
  }

  /** Shows all rows from the last to the first. */
  void backward(RowVisitor visitor) {
    int last = (ranges.size() - 1) / threads * threads;
    ForkJoinTask<List<CostBlock>> next = begin(last);
    for (int k = last; k >= 0; k -= threads) {
      List<CostBlock> blocks = result(next);
      next = begin(k - threads);
      for (int b = blocks.size() - 1; b >= 0; b--) {
        Range range = ranges.get(k + b);
        for (int i = range.to - 1; i >= range.from; i--) {
          visitor.row(i, blocks.get(b));
        }
        kept[k + b] = null;
      }
    }
  }

  private void keep(int k, CostBlock block) {
    kept[k] = block;
    costsKept += ranges.get(k).costs;
    while (costsKept > most && firstKept <= k) {
      costsKept -= ranges.get(firstKept).costs;
      kept[firstKept++] = null;
    }
  }

  /** Some blocks from one on, as many as there are threads; none outside of the band. */
  private ForkJoinTask<List<CostBlock>> begin(int from) {
    int end = from < 0 ? from : Math.min(ranges.size(), from + threads);
    ForkJoinTask<List<CostBlock>> task = ForkJoinTask.adapt(() -> compute(from, end));
    return threads == 1 || from >= end ? task : task.fork();
  }

  private List<CostBlock> result(ForkJoinTask<List<CostBlock>> begun) {
    return threads == 1 ? begun.invoke() : begun.join();
  }

  private List<CostBlock> compute(int from, int to) {
    IntStream numbers = IntStream.range(from, to);
    return (threads == 1 ? numbers : numbers.parallel()).mapToObj(this::block).toList();
  }

  private CostBlock block(int k) {
    Range range = ranges.get(k);
    return kept[k] != null ? kept[k] : model.block(band, range.from, range.to);
  }
}
