package io.cotejo.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of the page, from the resources of this package. */
final class PageFiles {

  private static final String MODULES = "<!-- modules -->\n";

  private PageFiles() {}

  /** The page as it is served. */
  static String html() {
    return text("review.html").replace(MODULES, PageModules.links());
  }

  static String css() {
    return text("review.css");
  }

  static String text(String name) {
    try (InputStream in = PageFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no such resource: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
