package io.cotejo.cli.console;

import io.cotejo.pipeline.ProgressListener;
import java.io.PrintStream;

/** One line on a terminal that is written over; nothing anywhere else. */
public final class Progress implements ProgressListener, AutoCloseable {

  private static final String CLEAR = "\r\u001B[K";

  private final PrintStream err;
  private final boolean visible;

  public Progress(Console console, boolean quiet) {
    this.err = console.err();
    this.visible = console.interactive() && !quiet;
  }

  @Override
  public void progress(String stage, int done, int total) {
    if (visible) {
      err.print(CLEAR + stage + (total > 1 ? " " + done + "/" + total : " …"));
      err.flush();
    }
  }

  /** Takes the line away. */
  @Override
  public void close() {
    if (visible) {
      err.print(CLEAR);
      err.flush();
    }
  }
}
