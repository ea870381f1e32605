package io.cotejo.translate.spanish.model;

/** Tense and mood of a finite verb, as far as English makes a difference. */
public enum Tense {
  NONE,
  PRESENT,
  PAST,
  IMPERFECT,
  FUTURE,
  CONDITIONAL,
  SUBJUNCTIVE,
  PAST_SUBJUNCTIVE,
  IMPERATIVE;

  /** Whether it says what goes on at its time, and is not over. */
  public boolean goesOn() {
    return this == PRESENT || this == IMPERFECT;
  }

  public boolean isSubjunctive() {
    return this == SUBJUNCTIVE || this == PAST_SUBJUNCTIVE;
  }
}
