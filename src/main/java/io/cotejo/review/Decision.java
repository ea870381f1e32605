package io.cotejo.review;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * One action of a reviewer: a line of the log.
 *
 * @param sequence its number in the log, from 1 without gaps
 * @param operation what the person did: {@code accept}, {@code merge}, {@code undo}, …
 * @param time when, as the page wrote it (ISO 8601); never read back
 * @param by who; empty if that is not told
 * @param of what an undo or redo is of; empty for every other operation
 * @param remove the rows that the new ones replace
 * @param put the rows as they are from now on
 */
record Decision(
    long sequence,
    String operation,
    String time,
    String by,
    OptionalLong of,
    List<PairRef> remove,
    List<Claim> put) {

  static final String UNDO = "undo";
  static final String REDO = "redo";

  private static final Pattern OPERATION = Pattern.compile("[a-z][a-z-]{0,30}");

  Decision {
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(by, "by");
    remove = List.copyOf(remove);
    put = List.copyOf(put);
    if (sequence < 1) {
      throw new IllegalArgumentException("\"seq\" must be >= 1: " + sequence);
    }
    if (!OPERATION.matcher(operation).matches()) {
      throw new IllegalArgumentException("\"op\" must be a word in lower case");
    }
    boolean takesBack = operation.equals(UNDO) || operation.equals(REDO);
    if (takesBack != of.isPresent() || takesBack != put.isEmpty()) {
      throw new IllegalArgumentException("an undo or redo has \"of\", all others have \"put\"");
    }
  }

  /** What somebody did who is not named. */
  Decision(
      long sequence,
      String operation,
      String time,
      OptionalLong of,
      List<PairRef> remove,
      List<Claim> put) {
    this(sequence, operation, time, "", of, remove, put);
  }

  boolean isUndo() {
    return operation.equals(UNDO);
  }

  /** Whether rows are made, not only spoken about. */
  boolean regroups() {
    return !remove.isEmpty();
  }
}
