package io.cotejo.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** I/O errors as one line for people: {@code path: error: what, and what to do}. */
final class Messages {

  private Messages() {}

  static String of(IOException e) {
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + ": error: no such file or folder";
    }
    if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + ": error: permission denied";
    }
    if (e instanceof FileSystemException file && file.getFile() != null) {
      String reason = file.getReason() == null ? "cannot be used" : file.getReason();
      return file.getFile() + ": error: " + reason;
    }
    return "cotejo: error: "
        + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
  }
}
