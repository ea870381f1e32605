package io.cotejo.review;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The JavaScript of the page: the one list of its modules, and what is made from it. */
final class PageModules {

  private static final String MAIN = "main.js";

  /** Each stands behind those that it imports; {@link #MAIN} is the last. */
  static final List<String> ORDER =
      List.of(
          "dom.js",
          "spaces.js",
          "cuts.js",
          "side.js",
          "pivots.js",
          "rows.js",
          "bands.js",
          "rowindex.js",
          "model.js",
          "history.js",
          "claims.js",
          "operations.js",
          "words.js",
          "filter.js",
          "storage.js",
          "listing.js",
          "look.js",
          "selection.js",
          "desk.js",
          "cells.js",
          "layout.js",
          "grid.js",
          "minimap.js",
          "candidates.js",
          "details.js",
          "drawer.js",
          "keys.js",
          "dialogs.js",
          "keydialog.js",
          "filterbar.js",
          "header.js",
          "progress.js",
          "emptyrun.js",
          "commands.js",
          "pointer.js",
          "page.js",
          MAIN);

  /** Imports, and those of types, which stand in comments. */
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^(?:import [^;]*;|/\\*\\* @import [^*]*\\*/)\\n");

  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export (?=(?:const|(?:async )?function|class) )");

  private PageModules() {}

  /** The elements that make a browser fetch all modules at once, and start the last one. */
  static String links() {
    String preloads =
        ORDER.stream()
            .filter(name -> !name.equals(MAIN))
            .map(name -> "<link rel=\"modulepreload\" href=\"/" + name + "\">\n")
            .collect(Collectors.joining());
    return preloads + "<script type=\"module\" src=\"/" + MAIN + "\"></script>\n";
  }

  /** All modules as one. It works because no name stands at the top of two of them. */
  static String joined() {
    return ORDER.stream()
        .map(PageFiles::text)
        .map(text -> IMPORT.matcher(text).replaceAll(""))
        .map(text -> EXPORT.matcher(text).replaceAll(""))
        .collect(Collectors.joining("\n"));
  }
}
