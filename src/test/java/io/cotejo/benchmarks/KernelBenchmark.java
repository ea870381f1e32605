package io.cotejo.benchmarks;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.score.Adaptation;
import io.cotejo.score.Band;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.CostBlock;
import io.cotejo.score.CostModel;
import io.cotejo.score.DictionaryWords;
import io.cotejo.score.PairScores;
import io.cotejo.testing.ParallelText;
import io.cotejo.testing.RandomTexts;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Cells a second of a corridor of 20 columns: computing their terms, and reading their costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class KernelBenchmark {

  private static final int ROWS = 500;
  private static final int COLUMNS = 20;

  private CostModel model;
  private Band band;
  private CostBlock block;
  private double[] costs;

  /** A text long enough for the rows, and a band along its diagonal. */
  @Setup
  public void prepare() {
    DocumentPair pair = ParallelText.of(new RandomTexts(1, 20_000), 2 * ROWS).pair();
    BeadTypes types = new BeadTypes(5, 7);
    model =
        PairScores.prepare(List.of(pair), types, DictionaryWords.NONE).model(0, Adaptation.start());
    band = diagonal(model.sources(), model.targets());
    block = model.block(band, 0, ROWS);
    costs = new double[types.count()];
  }

  private static Band diagonal(int n, int m) {
    int[] first = new int[n + 1];
    int[] last = new int[n + 1];
    for (int i = 0; i <= n; i++) {
      int middle = (int) ((long) i * m / n);
      first[i] = Math.max(0, middle - COLUMNS / 2);
      last[i] = Math.min(m, first[i] + COLUMNS - 1);
    }
    last[n] = m;
    return new Band(first, last);
  }

  /** The terms of a block of rows. */
  @Benchmark
  @OperationsPerInvocation(ROWS * COLUMNS)
  public CostBlock fillBlock() {
    return model.block(band, 0, ROWS);
  }

  /** The costs of all beads that start at each node of a block. */
  @Benchmark
  @OperationsPerInvocation(ROWS * COLUMNS)
  public double readCosts() {
    double sum = 0;
    for (int i = 0; i < ROWS; i++) {
      for (int j = band.first()[i]; j <= band.last()[i]; j++) {
        block.costs(i, j, costs);
        sum += costs[0];
      }
    }
    return sum;
  }
}
