package io.cotejo.benchmarks;

import io.cotejo.align.AlignOptions;
import io.cotejo.align.MonotoneAligner;
import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.score.BeadTypes;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Beads a second of one document pair of 2,000: words and links alone, and all of alignment. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AlignerBenchmark {

  private static final int BEADS = 2_000;

  /** Threads of the aligner. */
  @Param({"1", "2"})
  public int threads;

  private List<DocumentPair> pairs;
  private MonotoneAligner aligner;

  /** A text of every bead type. */
  @Setup
  public void prepare() {
    pairs = List.of(ParallelText.of(new RandomTexts(2, 20_000), BEADS).pair());
    aligner =
        new MonotoneAligner(AlignOptions.defaults().withThreads(threads), DictionaryWords.NONE);
  }

  /** Tokens, counts and links. */
  @Benchmark
  @OperationsPerInvocation(BEADS)
  public PairScores prepareScores() {
    return PairScores.prepare(pairs, new BeadTypes(5, 7), DictionaryWords.NONE);
  }

  /** From texts to beads with confidences. */
  @Benchmark
  @OperationsPerInvocation(BEADS)
  public List<Alignment> align() {
    return aligner.align(pairs);
  }
}
