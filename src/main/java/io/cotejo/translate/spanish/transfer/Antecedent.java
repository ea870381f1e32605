package io.cotejo.translate.spanish.transfer;

import io.cotejo.translate.spanish.generation.EnglishPhrase;

/**
 * Whom or what the pronouns of the third person take up: the subject that was named last. It alone
 * is handed from a sentence to the next one.
 *
 * @param known whether one was named
 * @param plural whether it is several
 * @param person whether it is a person
 * @param woman whether it is a woman
 */
public record Antecedent(boolean known, boolean plural, boolean person, boolean woman) {

  /** Nobody was named; English takes him for a man. */
  public static final Antecedent NOBODY = new Antecedent(false, false, false, false);

  public static final Antecedent THING = new Antecedent(true, false, false, false);
  public static final Antecedent THINGS = new Antecedent(true, true, false, false);
  public static final Antecedent PERSON = new Antecedent(true, false, true, false);

  /** What a noun phrase names. */
  public static Antecedent of(EnglishPhrase phrase) {
    return new Antecedent(true, phrase.plural(), phrase.person(), phrase.woman());
  }

  /** The pronoun for a third person that is not named. */
  String pronoun(boolean several) {
    if (several) {
      return "they";
    }
    return isThing() ? "it" : woman ? "she" : "he";
  }

  /** {@code su}. */
  String possessive() {
    if (plural) {
      return "their";
    }
    return isThing() ? "its" : woman ? "her" : "his";
  }

  private boolean isThing() {
    return known && !person && !plural;
  }
}
