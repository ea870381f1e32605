package io.cotejo.review;

import java.util.Set;

/** What an action can be called; {@code types.d.ts} has the same words. */
final class Operations {

  static final String UNDO = "undo";
  static final String REDO = "redo";

  /** Words that say what was done; {@code undo} and {@code redo} alone change what a line means. */
  static final Set<String> ALL =
      Set.of(
          "accept",
          "accept-above",
          "reject",
          "later",
          "clear",
          "no-partner",
          "unlink",
          "link",
          "merge",
          "split",
          "split-inside",
          "move-up",
          "move-down",
          "shift-up",
          "shift-down",
          "edit",
          "replace",
          "note",
          "dismiss",
          UNDO,
          REDO);

  private Operations() {}
}
