package io.cotejo.translate.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Runs jobs, some at a time, and waits for all of them. */
final class Jobs {

  /** Pieces of work that are worth handing over. */
  private static final int PIECE = 250;

  private Jobs() {}

  /** What work makes of each item, in their order; some at a time. */
  static <A, B> List<B> each(List<A> items, int width, Function<A, B> work) {
    List<List<B>> made = new ArrayList<>();
    List<Callable<Void>> jobs = new ArrayList<>();
    for (int from = 0; from < items.size(); from += PIECE) {
      List<A> piece = items.subList(from, Math.min(items.size(), from + PIECE));
      List<B> into = new ArrayList<>(piece.size());
      made.add(into);
      jobs.add(
          () -> {
            piece.forEach(item -> into.add(work.apply(item)));
            return null;
          });
    }
    run(jobs, width);
    return made.stream().flatMap(List::stream).toList();
  }

  /**
   * Runs all jobs; the first failure is thrown when all have ended.
   *
   * @param width jobs at a time; with one, they run on this thread
   */
  static void run(List<Callable<Void>> jobs, int width) {
    if (width == 1 || jobs.size() < 2) {
      finish(jobs.stream().<Future<Void>>map(Jobs::here).toList());
      return;
    }
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(width, jobs.size()));
    try {
      List<Future<Void>> futures = new ArrayList<>();
      jobs.forEach(job -> futures.add(threads.submit(job)));
      finish(futures);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Future<Void> here(Callable<Void> job) {
    try {
      return CompletableFuture.completedFuture(job.call());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return CompletableFuture.failedFuture(e);
    } catch (Exception e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private static void finish(List<Future<Void>> futures) {
    RuntimeException failure = null;
    for (Future<Void> future : futures) {
      try {
        future.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      } catch (ExecutionException e) {
        RuntimeException cause =
            e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e);
        failure = failure == null ? cause : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
