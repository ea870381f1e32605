package io.cotejo.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of the page, from the resources of this package. */
final class PageFiles {

  static final String HTML = "review.html";
  static final String CSS = "review.css";
  static final String MAIN = "main.js";

  /** The modules, each behind those that it imports; {@link #MAIN} is the last. */
  static final List<String> MODULES =
      List.of(
          "dom.js",
          "side.js",
          "model.js",
          "history.js",
          "operations.js",
          "words.js",
          "filter.js",
          "storage.js",
          "cells.js",
          "grid.js",
          "minimap.js",
          "drawer.js",
          "dialogs.js",
          "header.js",
          "keys.js",
          "commands.js",
          "page.js",
          MAIN);

  private PageFiles() {}

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String name) {
    try (InputStream in = PageFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no such resource: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
