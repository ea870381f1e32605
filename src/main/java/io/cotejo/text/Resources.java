package io.cotejo.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What is packed with the classes. A resource is named from the root of the class path, such as
 * {@code /io/cotejo/align/confidence.tsv}, whatever the package of the class that asks. Stateless
 * and thread-safe.
 */
public final class Resources {

  private Resources() {}

  /**
   * A resource as a stream, for the caller to close; empty if there is none.
   *
   * @param path from the root, with the slash at its beginning
   */
  public static Optional<InputStream> find(String path) {
    return path.startsWith("/")
        ? Optional.ofNullable(Resources.class.getResourceAsStream(path))
        : Optional.empty();
  }

  /**
   * The same of one that must be there.
   *
   * @throws IllegalArgumentException if it is not
   */
  public static InputStream open(String path) {
    return find(path).orElseThrow(() -> new IllegalArgumentException("no such resource: " + path));
  }

  /**
   * All of it.
   *
   * @throws IllegalArgumentException if there is none
   * @throws UncheckedIOException if it cannot be read
   */
  public static byte[] bytes(String path) {
    try (InputStream in = open(path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + path, e);
    }
  }

  /** The same as a text, which is written in UTF-8. */
  public static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /** The lines of the text, without their ends. */
  public static List<String> lines(String path) {
    return text(path).lines().toList();
  }
}
