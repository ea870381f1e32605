package io.cotejo.translate.delivery;

import java.util.OptionalLong;

/**
 * Code points that may still be sent: a hard stop. Once an amount does not fit, nothing fits any
 * more, so that what is sent is the beginning, not a selection. Thread-safe.
 */
final class Budget {

  private final long most;
  private long left;
  private boolean over;

  Budget(OptionalLong most) {
    this.most = most.orElse(Long.MAX_VALUE);
    this.left = this.most;
  }

  /** Takes an amount; answers whether it was there. */
  synchronized boolean take(long codePoints) {
    over |= codePoints > left;
    if (!over) {
      left -= codePoints;
    }
    return !over;
  }

  /** What was taken and surely not billed. */
  synchronized void giveBack(long codePoints) {
    left += codePoints;
  }

  long most() {
    return most;
  }
}
