package io.cotejo.review;

import io.cotejo.codec.StrictJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a server stands and what lets in: kept beside the decisions, for the eyes of their owner
 * alone, so that a page stays in force when the server is started again.
 *
 * @param port of 127.0.0.1
 * @param process the server's
 * @param path a secret, part of every address
 * @param cookie another one
 */
record Door(int port, long process, String path, String cookie) {

  /** Name of the file. */
  static final String FILE = ".review.json";

  private static final int SECRET_BYTES = 24;
  private static final Pattern SECRET = Pattern.compile("[\\w-]{32}");
  private static final int PORTS = 1 << 16;
  private static final String OWNER_ALONE = "rw-------";

  Door {
    if (port < 0 || port >= PORTS) {
      throw new IllegalArgumentException("no port: " + port);
    }
    if (!SECRET.matcher(path).matches() || !SECRET.matcher(cookie).matches()) {
      throw new IllegalArgumentException("a secret has 32 letters, digits, - and _");
    }
  }

  /** One that nobody can know. */
  static Door make(int port, SecureRandom random) {
    return new Door(port, ProcessHandle.current().pid(), secret(random), secret(random));
  }

  static String secret(SecureRandom random) {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The one that was left in a folder; none if others could have seen or made it. */
  static Optional<Door> in(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      boolean isOwn =
          Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              && PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                  .equals(OWNER_ALONE)
              && Files.getOwner(file).equals(Files.getOwner(folder));
      return isOwn
          ? Optional.ofNullable(StrictJson.read(Files.readString(file), Door.class))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The same for the server that takes over. */
  Door takenOver() {
    return new Door(port, ProcessHandle.current().pid(), path, cookie);
  }

  /** Keeps it, where files can be for one owner's eyes alone; else pages are opened anew. */
  void keepIn(Path folder) {
    try {
      if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
        Path draft = Files.createTempFile(folder, FILE, ".draft");
        Files.writeString(draft, StrictJson.line(this) + "\n", StandardCharsets.UTF_8);
        Files.move(
            draft,
            folder.resolve(FILE),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      // Nothing is lost: a page that is open then has to be opened anew after a restart.
    }
  }
}
