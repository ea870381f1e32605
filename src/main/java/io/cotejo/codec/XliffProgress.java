package io.cotejo.codec;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How far the translation of a unit or segment of XLIFF is, by what the file says of it: {@code
 * state}, {@code subState}, {@code approved} and {@code translate} of XLIFF 1.2 and 2, and what
 * Trados, memoQ and Phrase write beside them.
 */
public enum XliffProgress {

  /** Locked, not to be translated, or signed off: nobody touches it. */
  KEPT,
  /** Somebody calls it translated, even if it is the source word for word. */
  DONE,
  /** Nothing is said; the target has to tell. */
  UNTOLD,
  /** Not translated yet, whatever the target holds. */
  OPEN;

  private static final Set<String> KEPT_STATES =
      Set.of(
          "final",
          "signed-off",
          "reviewed",
          "approvedtranslation",
          "approvedsignoff",
          "proofread",
          "reviewer2confirmed");

  private static final Set<String> DONE_STATES =
      Set.of("translated", "manuallyconfirmed", "reviewer1confirmed");

  private static final Set<String> OPEN_STATES = Set.of("new", "needs-translation", "initial");

  /** The sub-state of what Cotejo translated itself and doubts: no untouched beginning. */
  public static final String DOUBTED = "cotejo:doubted";

  /**
   * What the attributes of an element say.
   *
   * @param attributes by their names without prefixes
   */
  public static XliffProgress of(Function<String, Optional<String>> attributes) {
    if (says(attributes, "translate", "no")
        || says(attributes, "approved", "yes")
        || isLocked(attributes)) {
      return KEPT;
    }
    XliffProgress state = UNTOLD;
    for (String name : new String[] {"state", "conf", "status"}) {
      state = state.but(ofState(attributes.apply(name)));
    }
    if (state == OPEN && says(attributes, "subState", DOUBTED)) {
      return UNTOLD;
    }
    return state == UNTOLD && says(attributes, "confirmed", "1") ? DONE : state;
  }

  private static boolean says(
      Function<String, Optional<String>> attributes, String name, String value) {
    return attributes.apply(name).filter(v -> v.strip().equalsIgnoreCase(value)).isPresent();
  }

  private static boolean isLocked(Function<String, Optional<String>> attributes) {
    return attributes
        .apply("locked")
        .filter(v -> !Set.of("", "false", "no", "0").contains(v.strip().toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  private static XliffProgress ofState(Optional<String> written) {
    String state = written.orElse("").strip().toLowerCase(Locale.ROOT);
    return KEPT_STATES.contains(state)
        ? KEPT
        : DONE_STATES.contains(state) ? DONE : OPEN_STATES.contains(state) ? OPEN : UNTOLD;
  }

  /** The same where something inside says more: what is kept is kept, else the inner word holds. */
  public XliffProgress but(XliffProgress inner) {
    return this == KEPT || inner == UNTOLD ? this : inner;
  }
}
