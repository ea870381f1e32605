package io.cotejo.align;

import io.cotejo.score.PileScores;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Finds the counterparts in two piles of sentences that have no order and no documents: each source
 * sentence is compared with a few candidates, by the evidence and the odds of {@link
 * ComparableAligner}, and a pair stands out from the other candidates of both its sentences or is
 * none. Time grows with the sentences times the candidates, memory with the sentences. Immutable
 * and thread-safe; gives the same result whatever the number of threads.
 */
public final class SentenceMiner {

  /** Rows that one thread compares before results are collected. */
  private static final int RUN = 500;

  private final MineOptions options;

  /**
   * The pairs that were found, likeliest first; of equally likely ones, the first in the source,
   * then in the target. Each sentence is in one pair at most.
   *
   * @param sources position of the source sentence of each
   * @param targets position of the target sentence of each
   * @param confidences how likely each is, in [0, 1]
   * @param candidates pairs of sentences that were compared
   */
  @SuppressWarnings("ArrayRecordComponent") // millions of numbers, compared by nobody
  public record Links(int[] sources, int[] targets, double[] confidences, long candidates) {

    /** Number of pairs. */
    public int size() {
      return sources.length;
    }
  }

  /** Tells that a target sentence is a source sentence again, untranslated. Thread-safe. */
  @FunctionalInterface
  public interface Untranslated {

    /** Whether it is. */
    boolean isCopy(int source, int target);
  }

  /** A miner. */
  public SentenceMiner(MineOptions options) {
    this.options = options;
  }

  /** Finds the pairs in piles without copies. */
  public Links mine(PileScores scores, IntConsumer progress) {
    return mine(scores, (source, target) -> false, progress);
  }

  /**
   * Finds the pairs.
   *
   * @param untranslated what is no pair, however alike
   * @param progress told the number of source sentences done, now and then, by one thread
   */
  public Links mine(PileScores scores, Untranslated untranslated, IntConsumer progress) {
    MinedCandidates candidates = new MinedCandidates(scores.sources(), scores.targets());
    ExecutorService workers = Executors.newFixedThreadPool(options.threads());
    try {
      List<MinedRows> rows =
          IntStream.range(0, options.threads())
              .mapToObj(k -> new MinedRows(scores, untranslated, options.candidates()))
              .toList();
      for (int first = 0; first < scores.sources(); first += RUN * rows.size()) {
        for (MinedRows.Run run : wave(rows, first, scores.sources(), workers)) {
          candidates.add(run);
        }
        progress.accept(Math.min(scores.sources(), first + RUN * rows.size()));
      }
    } finally {
      workers.shutdownNow();
    }
    return candidates.oneToOne(options.leastConfidence());
  }

  /** One run for each thread, in order. */
  private static List<MinedRows.Run> wave(
      List<MinedRows> rows, int first, int end, ExecutorService workers) {
    List<Callable<MinedRows.Run>> tasks = new ArrayList<>();
    for (int k = 0; k < rows.size() && first + k * RUN < end; k++) {
      MinedRows own = rows.get(k);
      int from = first + k * RUN;
      tasks.add(() -> own.compare(from, Math.min(end, from + RUN)));
    }
    try {
      List<MinedRows.Run> runs = new ArrayList<>();
      for (Future<MinedRows.Run> run : workers.invokeAll(tasks)) {
        runs.add(run.get());
      }
      return runs;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
