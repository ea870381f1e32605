package io.cotejo.benchmarks;

import io.cotejo.score.Tokenizer;
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
import org.openjdk.jmh.infra.Blackhole;

/** Sentences a second of 8 to 20 words: plain ones, and ones with diacritics. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TokenizerBenchmark {

  private static final int SENTENCES = 1_000;

  private List<String> plain;
  private List<String> accented;

  /** Made-up sentences. */
  @Setup
  public void prepare() {
    plain = new RandomTexts(3, 20_000).sentences(SENTENCES);
    accented = plain.stream().map(RandomTexts::foreign).toList();
  }

  /** Letters of ASCII only. */
  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public void plainText(Blackhole blackhole) {
    plain.forEach(s -> blackhole.consume(Tokenizer.tokens(s)));
  }

  /** A letter with a tilde in every word. */
  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public void accentedText(Blackhole blackhole) {
    accented.forEach(s -> blackhole.consume(Tokenizer.tokens(s)));
  }
}
