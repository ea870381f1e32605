package io.cotejo.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is packed with the classes. A resource is named from the root of the class path, such as
 * {@code /io/cotejo/align/confidence.tsv}, whatever the package of the class that asks. Stateless
 * and thread-safe.
 */
public final class Resources {

  private Resources() {}

  /**
   * A resource as a stream, for the caller to close.
   *
   * @param path from the root, with the slash at its beginning
   * @throws IllegalArgumentException if there is none
   */
  public static InputStream open(String path) {
    InputStream in = path.startsWith("/") ? Resources.class.getResourceAsStream(path) : null;
    if (in == null) {
      throw new IllegalArgumentException("no such resource: " + path);
    }
    return in;
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
