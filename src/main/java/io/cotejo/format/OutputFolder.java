package io.cotejo.format;

import io.cotejo.text.Reasons;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Map;

/**
 * Results that belong together. They are written beside their places first and moved there when the
 * last one is complete: a full disk leaves the results of the run before, never some of each.
 *
 * @param path the folder
 * @param name what the user calls it
 */
public record OutputFolder(Path path, String name) {

  /**
   * Writes all files, or none.
   *
   * @throws IOException if one cannot be written; the message begins with the file as the user
   *     knows it
   */
  public void write(Map<String, AtomicFiles.Content> files) throws IOException {
    Path whole = path.resolve("run");
    new Drafts(Clock.systemUTC()).sweep(whole);
    Path drafts = Drafts.of(whole);
    try {
      for (Map.Entry<String, AtomicFiles.Content> file : files.entrySet()) {
        draft(drafts, file.getKey(), file.getValue());
      }
      for (String file : files.keySet()) {
        Files.move(drafts.resolve(file), path.resolve(file), StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      for (String file : files.keySet()) {
        Files.deleteIfExists(drafts.resolve(file));
      }
      Files.deleteIfExists(drafts);
    }
  }

  private void draft(Path drafts, String file, AtomicFiles.Content content) throws IOException {
    if (Files.isDirectory(path.resolve(file))) {
      throw failed(file, "cannot be written: a folder is in its place", null);
    }
    try {
      AtomicFiles.write(drafts.resolve(file), content);
    } catch (IOException e) {
      throw failed(file, Reasons.of(e), e);
    }
  }

  private FileSystemException failed(String file, String reason, IOException cause) {
    FileSystemException failure = new FileSystemException(name + "/" + file, null, reason);
    failure.initCause(cause);
    return failure;
  }
}
