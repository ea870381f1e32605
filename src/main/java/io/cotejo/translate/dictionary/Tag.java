package io.cotejo.translate.dictionary;

/** Parts of speech, as coarse as the rules need them. */
enum Tag {
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
