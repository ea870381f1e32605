package io.cotejo.translate.delivery;

import java.time.Duration;

/** Does something later, unless it is called off. Thread-safe. */
@FunctionalInterface
public interface Alarm {

  /**
   * Sets it.
   *
   * @param delay from now
   * @param action short; on another thread than the caller's
   * @return calls it off
   */
  Runnable after(Duration delay, Runnable action);
}
