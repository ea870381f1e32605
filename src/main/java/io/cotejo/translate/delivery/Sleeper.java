package io.cotejo.translate.delivery;

import java.time.Duration;

/** Waits; a test's only moves its clock. */
@FunctionalInterface
public interface Sleeper {

  /**
   * Waits, or less long if the work is to stop.
   *
   * @throws InterruptedException if the thread is told to end
   */
  void sleep(Duration duration) throws InterruptedException;
}
