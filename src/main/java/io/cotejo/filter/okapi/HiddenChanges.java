package io.cotejo.filter.okapi;

/** Tracked changes of one part, which Okapi shall not see. */
interface HiddenChanges {

  /** The part as Okapi is to see it. */
  String hidden(String part);

  /** Whether anything is tracked. */
  boolean isEmpty();

  /**
   * The part as it was, but for what was changed meanwhile.
   *
   * @throws LostChangeException if a change was lost on the way
   */
  String shown(String part);
}
