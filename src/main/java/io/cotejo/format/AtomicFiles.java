package io.cotejo.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file whole or not at all: a reader finds the old file or the new one, never a part, even
 * if the program is ended in between. Safe to use from several threads.
 */
public final class AtomicFiles {

  /** What goes into a file. */
  @FunctionalInterface
  public interface Content {

    /**
     * Writes all of it.
     *
     * @param out encodes as UTF-8; closed by whoever gave it
     * @throws IOException if {@code out} does
     */
    void writeTo(Writer out) throws IOException;
  }

  /** Fills a file that is not there yet. */
  @FunctionalInterface
  private interface Fill {
    void into(FileChannel channel) throws IOException;
  }

  private AtomicFiles() {}

  /**
   * Writes a file in UTF-8, replacing the one that is there; makes its folder if need be.
   *
   * @param file where it goes
   * @param content what goes into it
   * @throws IOException if it cannot be written; the message begins with its path, the old file is
   *     as it was and nothing else is left behind
   */
  public static void write(Path file, Content content) throws IOException {
    filled(
        file,
        channel -> {
          try (Writer out =
              new BufferedWriter(
                  new OutputStreamWriter(
                      Channels.newOutputStream(channel), StandardCharsets.UTF_8))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
          }
        });
  }

  /**
   * The same with bytes.
   *
   * @param file where they go
   * @param bytes all of the file
   * @throws IOException as above
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    filled(
        file,
        channel -> {
          Channels.newOutputStream(channel).write(bytes);
          channel.force(true);
        });
  }

  private static void filled(Path file, Fill fill) throws IOException {
    Path absolute = file.toAbsolutePath();
    try {
      Files.createDirectories(absolute.getParent());
      replace(absolute, fill);
    } catch (IOException e) {
      throw named(file, e);
    }
  }

  private static void replace(Path file, Fill fill) throws IOException {
    // Not Files.createTempFile: its files are for the owner's eyes only, and would stay so.
    Path draft = Drafts.of(file);
    try {
      try (FileChannel channel =
          FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        fill.into(channel);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static IOException named(Path file, IOException e) {
    FileSystemException named =
        new FileSystemException(file.toString(), null, "cannot be written: " + reason(e));
    named.initCause(e);
    return named;
  }

  /** The message of a file system's error is the draft's path, which means nothing to people. */
  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    if (e instanceof FileSystemException system) {
      return system.getReason() == null ? system.getClass().getSimpleName() : system.getReason();
    }
    return e.getMessage();
  }
}
