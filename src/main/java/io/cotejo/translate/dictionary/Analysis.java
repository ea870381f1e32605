package io.cotejo.translate.dictionary;

import java.util.Objects;

/**
 * One reading of a Spanish form.
 *
 * @param entry the lexicon's entry
 * @param tag part of speech of the form; a verb's participle is {@link Tag#PARTICIPLE}
 * @param tense of a finite verb, else {@link Tense#NONE}
 * @param person 1 to 3 of a finite verb, else 0
 * @param plural of nouns, adjectives, participles and finite verbs
 */
record Analysis(Entry entry, Tag tag, Tense tense, int person, boolean plural) {

  Analysis {
    Objects.requireNonNull(entry, "entry");
  }

  static Analysis of(Entry entry) {
    return new Analysis(entry, entry.partOfSpeech(), Tense.NONE, 0, entry.isPluralOnly());
  }

  static Analysis of(Entry entry, Tag tag, boolean plural) {
    return new Analysis(entry, tag, Tense.NONE, 0, plural);
  }

  static Analysis finite(Entry entry, Tense tense, int slot) {
    return new Analysis(entry, Tag.VERB, tense, slot % 3 + 1, slot >= 3);
  }
}
