package io.cotejo.review;

import java.util.ArrayList;
import java.util.List;

/**
 * Which actions of a log hold, line by line: what a next one may take back or bring back. Not
 * thread-safe.
 */
final class Standing {

  /** What became of an action. */
  private enum State {
    HOLDS,
    UNDONE,
    /** An undo or redo, which is nothing to undo. */
    NONE
  }

  private final List<State> states = new ArrayList<>();

  /** The number that the next decision must have. */
  long next() {
    return states.size() + 1L;
  }

  /**
   * Refuses a decision that cannot be the next one.
   *
   * @throws IllegalArgumentException with the reason
   */
  void check(Decision decision) {
    if (decision.sequence() != next()) {
      throw new IllegalArgumentException("\"seq\" is " + decision.sequence() + ", not " + next());
    }
    if (decision.of().isEmpty()) {
      return;
    }
    long of = decision.of().getAsLong();
    State state = of < 1 || of > states.size() ? State.NONE : states.get((int) of - 1);
    if (state == State.NONE) {
      throw new IllegalArgumentException("\"of\" is " + of + ", which is no action above");
    }
    if (decision.isUndo() != (state == State.HOLDS)) {
      throw new IllegalArgumentException(
          "\"of\" is "
              + of
              + ", which is "
              + (decision.isUndo() ? "undone already" : "not undone"));
    }
  }

  /** Adds a decision that was checked. */
  void add(Decision decision) {
    decision
        .of()
        .ifPresent(of -> states.set((int) of - 1, decision.isUndo() ? State.UNDONE : State.HOLDS));
    states.add(decision.of().isPresent() ? State.NONE : State.HOLDS);
  }
}
