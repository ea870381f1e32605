package io.cotejo.text;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/**
 * Work on many items by several threads, with what comes of them in the order of the items: the
 * number of threads changes the speed only. Stateless and thread-safe.
 */
public final class Parallel {

  private Parallel() {}

  /**
   * What work makes of each item, in their order. A failure of the work is thrown when no more of
   * it runs. Work on a single item may itself share out what it does, with {@link #within}.
   *
   * @param threads how many work at a time, 1 or more; with one, it is this one
   */
  public static <A, B> List<B> map(List<A> items, int threads, Function<? super A, B> work) {
    if (threads == 1 || items.isEmpty()) {
      return items.stream().<B>map(work).toList();
    }
    ForkJoinPool workers = new ForkJoinPool(threads);
    try {
      return workers.submit(() -> items.parallelStream().<B>map(work).toList()).join();
    } finally {
      workers.shutdown();
    }
  }

  /** The same with the threads of the pool that this one is of; with this one alone if of none. */
  public static <A, B> List<B> within(List<A> items, Function<? super A, B> work) {
    return ForkJoinTask.inForkJoinPool()
        ? items.parallelStream().<B>map(work).toList()
        : items.stream().<B>map(work).toList();
  }
}
