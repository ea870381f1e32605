package io.cotejo.cli.console;

import io.cotejo.text.Reasons;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;

/**
 * Standard output. A reader that has seen enough, such as {@code head}, is no error: what comes
 * after is dropped. A full disk is one.
 */
public final class StandardOutput extends FilterOutputStream {

  private boolean closed;
  private FileSystemException failure;

  public StandardOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    guarded(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() throws IOException {
    guarded(out::flush);
  }

  private interface Step {
    void take() throws IOException;
  }

  private void guarded(Step step) throws IOException {
    if (closed) {
      return;
    }
    if (failure != null) {
      throw failure;
    }
    try {
      step.take();
    } catch (IOException e) {
      closed = isClosedPipe(e);
      if (!closed) {
        failure =
            new FileSystemException("standard output", null, "cannot be written: " + Reasons.of(e));
        failure.initCause(e);
        throw failure;
      }
    }
  }

  /** The JDK has no type for it; these are the words of Linux, macOS and Windows. */
  private static boolean isClosedPipe(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }
}
