package io.cotejo.translate.spanish.model;

/** Parts of speech, as coarse as the rules need them. */
public enum PartOfSpeech {
  NOUN,
  ADJECTIVE,
  VERB,
  INFINITIVE,
  GERUND,
  PARTICIPLE,
  ADVERB,
  PREPOSITION,
  CONJUNCTION,
  PRONOUN,
  DETERMINER,
  NUMBER,
  NAME,
  PUNCTUATION,
  UNKNOWN
}
