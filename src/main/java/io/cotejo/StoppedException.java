package io.cotejo;

/** The work was stopped by {@link Cotejo#stop} before it was done; nothing came of it. */
public final class StoppedException extends Exception {

  private static final long serialVersionUID = 1L;

  StoppedException(Throwable cause) {
    super("stopped before the work was done", cause);
  }
}
