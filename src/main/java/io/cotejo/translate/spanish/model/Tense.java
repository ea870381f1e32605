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
  IMPERATIVE
}
