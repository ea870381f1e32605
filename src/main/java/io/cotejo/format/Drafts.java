package io.cotejo.format;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names for what is not finished yet, and a broom for what killed programs left of it: a draft
 * whose program is gone and that nobody has touched for an hour (a program of another machine may
 * be at work on a shared disk). Stateless and thread-safe.
 */
public final class Drafts {

  private static final Duration LEFT_BEHIND = Duration.ofHours(1);
  private static final Pattern NAME = Pattern.compile("\\..*\\.draft-(\\d{1,18})-[0-9a-f-]{36}");

  private final Clock clock;

  /** Drafts by a clock. */
  public Drafts(Clock clock) {
    this.clock = clock;
  }

  /** A name of its own beside the file or folder that the draft is to become. */
  public static Path of(Path file) {
    return file.resolveSibling(
        "." + plain(file) + ".draft-" + ProcessHandle.current().pid() + "-" + UUID.randomUUID());
  }

  /** A name of which the system may lack characters, as without a locale. */
  private static String plain(Path file) {
    return file.getFileName().toString().replaceAll("[^ -~]", "_");
  }

  /**
   * Deletes what was left behind beside a file. Never fails: it is no reason not to write.
   *
   * @param file what the drafts were to become
   */
  public void sweep(Path file) {
    String prefix = "." + plain(file) + ".draft-";
    List<Path> left = new ArrayList<>();
    try (DirectoryStream<Path> siblings =
        Files.newDirectoryStream(
            file.toAbsolutePath().getParent(),
            p -> p.getFileName().toString().startsWith(prefix) && isLeftBehind(p))) {
      siblings.forEach(left::add);
      for (Path draft : left) {
        delete(draft);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // It stays for the next time.
    }
  }

  private boolean isLeftBehind(Path draft) throws IOException {
    Matcher name = NAME.matcher(draft.getFileName().toString());
    try {
      Instant touched = Files.getLastModifiedTime(draft).toInstant();
      return name.matches()
          && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()
          && touched.plus(LEFT_BEHIND).isBefore(clock.instant());
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** A file, or a folder of files. */
  private static void delete(Path draft) throws IOException {
    if (Files.isDirectory(draft)) {
      try (DirectoryStream<Path> inside = Files.newDirectoryStream(draft)) {
        for (Path file : inside) {
          Files.deleteIfExists(file);
        }
      }
    }
    Files.deleteIfExists(draft);
  }
}
