package io.cotejo.translate.dictionary;

/** Tense and mood of a finite verb, as far as English makes a difference. */
enum Tense {
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
