package io.cotejo.review;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * One action of a reviewer: a line of the log.
 *
 * @param sequence its number in the log, from 1 without gaps
 * @param operation what the person did, of {@link Operations}
 * @param time when (ISO 8601), as the server or a page without one wrote it
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

  private static final int LONGEST_WORD = 30;

  Decision {
    Objects.requireNonNull(time, "time");
    Reviewer.check(by);
    remove = List.copyOf(remove);
    put = List.copyOf(put);
    if (sequence < 1) {
      throw new IllegalArgumentException("\"seq\" must be >= 1: " + sequence);
    }
    if (!Operations.ALL.contains(operation)) {
      throw new IllegalArgumentException("unknown \"op\"" + shown(operation));
    }
    boolean takesBack = operation.equals(Operations.UNDO) || operation.equals(Operations.REDO);
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

  /** A word that may come from anywhere, if it can be shown. */
  private static String shown(String word) {
    boolean fits = word.length() <= LONGEST_WORD && word.matches("[\\w.-]+");
    return fits ? " \"" + word + "\"" : "";
  }

  boolean isUndo() {
    return operation.equals(Operations.UNDO);
  }

  /** The same, done then and by somebody. */
  Decision stamped(String when, String who) {
    return new Decision(sequence, operation, when, who, of, remove, put);
  }

  /** The same under another number. */
  Decision numbered(long number) {
    return new Decision(number, operation, time, by, of, remove, put);
  }

  /** The same with other claims. */
  Decision putting(List<Claim> claims) {
    return new Decision(sequence, operation, time, by, of, remove, claims);
  }

  /** Whether it says the same, whoever said it and when. */
  boolean isSameAs(Decision other) {
    return equals(other.stamped(time, by));
  }

  /** Whether rows are made, not only spoken about. */
  boolean regroups() {
    return !remove.isEmpty();
  }
}
