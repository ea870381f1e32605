package io.cotejo.review;

import io.cotejo.text.Resources;

/** The files of the page, from the resources of this package. */
final class PageFiles {

  private static final String FOLDER = "/io/cotejo/review/";

  private PageFiles() {}

  /** The page as it is served. */
  static String html() {
    return text("review.html");
  }

  static String css() {
    return text("review.css");
  }

  static String text(String name) {
    return Resources.text(FOLDER + name);
  }
}
