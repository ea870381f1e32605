package io.cotejo.translate.delivery;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells the work to send nothing more; what is under way is finished and kept. Thread-safe. */
public final class Stop {

  private final CountDownLatch latch = new CountDownLatch(1);

  /** From now on nothing is sent. */
  public void request() {
    latch.countDown();
  }

  /** Whether it was requested. */
  public boolean isRequested() {
    return latch.getCount() == 0;
  }

  /** Waits for that long, or until a stop is requested; tells whether it was. */
  boolean await(Duration duration) throws InterruptedException {
    return latch.await(duration.toNanos(), TimeUnit.NANOSECONDS);
  }
}
