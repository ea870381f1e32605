package io.cotejo.translate.spanish.transfer.verb;

/**
 * The English of a finite verb and what belongs to it.
 *
 * @param english with its auxiliaries
 * @param bare whether an infinitive without "to" follows
 */
record VerbPhrase(String english, boolean bare) {

  static VerbPhrase of(String english) {
    return new VerbPhrase(english, false);
  }
}
