package io.cotejo.review;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The JavaScript of the page: the one list of its modules, and the one script made from them. */
final class PageModules {

  /** Each stands behind those that it imports; the last one starts the page. */
  static final List<String> ORDER =
      List.of(
          "dom.js",
          "spaces.js",
          "cuts.js",
          "side.js",
          "pivots.js",
          "rows.js",
          "bands.js",
          "checks.js",
          "orders.js",
          "crossings.js",
          "tally.js",
          "rowindex.js",
          "rowlist.js",
          "dismissing.js",
          "rowstore.js",
          "model.js",
          "history.js",
          "claims.js",
          "regrouping.js",
          "operations.js",
          "words.js",
          "foldedrows.js",
          "filter.js",
          "storage.js",
          "behind.js",
          "offlinestorage.js",
          "listing.js",
          "look.js",
          "selection.js",
          "desk.js",
          "told.js",
          "loading.js",
          "glossary.js",
          "heldagainst.js",
          "cells.js",
          "hits.js",
          "layout.js",
          "grid.js",
          "minimap.js",
          "candidates.js",
          "details.js",
          "memories.js",
          "drawer.js",
          "keys.js",
          "dialogs.js",
          "exportrows.js",
          "exports.js",
          "exportdialog.js",
          "replacing.js",
          "replacedialog.js",
          "keydialog.js",
          "filterbar.js",
          "header.js",
          "progress.js",
          "emptyrun.js",
          "joining.js",
          "chosenrows.js",
          "bulk.js",
          "commands.js",
          "place.js",
          "pointer.js",
          "page.js",
          "unpack.js",
          "main.js");

  /** Imports, and those of types, which stand in comments. */
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^(?:import [^;]*;|/\\*\\* @import [^*]*\\*/)\\n");

  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export (?=(?:const|(?:async )?function|class) )");

  private PageModules() {}

  /** All modules as one script. */
  static String joined() {
    return joined(ORDER);
  }

  /** Some modules as one. It works because no name stands at the top of two of them. */
  static String joined(List<String> modules) {
    return modules.stream()
        .map(PageFiles::text)
        .map(text -> IMPORT.matcher(text).replaceAll(""))
        .map(text -> EXPORT.matcher(text).replaceAll(""))
        .collect(Collectors.joining("\n"));
  }
}
