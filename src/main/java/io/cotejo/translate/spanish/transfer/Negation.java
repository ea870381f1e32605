package io.cotejo.translate.spanish.transfer;

/**
 * What is negated in a clause.
 *
 * @param negated whether what is said now is, so that "nothing" is "anything"
 * @param ahead whether the next verb is, by a word before it: {@code nadie}, {@code nunca}
 */
record Negation(boolean negated, boolean ahead) {

  static final Negation NONE = new Negation(false, false);

  Negation closed() {
    return new Negation(false, ahead);
  }

  Negation withVerb(boolean isNegated) {
    return new Negation(isNegated || ahead, false);
  }
}
