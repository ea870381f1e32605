package io.cotejo.translate.spanish.model;

import io.cotejo.translate.spanish.model.Conjugation.Ending;
import java.util.List;
import java.util.Objects;

/**
 * One reading of a Spanish form.
 *
 * @param entry the lexicon's entry
 * @param tag part of speech of the form; a verb's participle is {@link PartOfSpeech#PARTICIPLE}
 * @param tense of a finite verb, else {@link Tense#NONE}
 * @param person 1 to 3 of a finite verb, else 0
 * @param plural of nouns, adjectives, participles and finite verbs
 * @param enclitics the pronouns written at the end of the form, in order
 * @param tagClass what the tagger sees in it
 */
public record Analysis(
    Entry entry,
    PartOfSpeech tag,
    Tense tense,
    int person,
    boolean plural,
    List<String> enclitics,
    TagClass tagClass) {

  public Analysis {
    Objects.requireNonNull(entry, "entry");
    enclitics = List.copyOf(enclitics);
    Objects.requireNonNull(tagClass, "tagClass");
  }

  private Analysis(Entry entry, PartOfSpeech tag, Tense tense, int person, boolean plural) {
    this(entry, tag, tense, person, plural, List.of(), TagClass.of(tag, entry.lemma()));
  }

  public static Analysis of(Entry entry) {
    return new Analysis(
        entry, entry.tag().kind().partOfSpeech(), Tense.NONE, 0, entry.tag().pluralOnly());
  }

  public static Analysis of(Entry entry, PartOfSpeech tag, boolean plural) {
    return new Analysis(entry, tag, Tense.NONE, 0, plural);
  }

  /** The form that a verb has with an ending. */
  public static Analysis of(Entry verb, Ending ending) {
    boolean finite = ending.tag() == PartOfSpeech.VERB;
    return new Analysis(
        verb,
        ending.tag(),
        finite ? ending.tense() : Tense.NONE,
        finite ? ending.slot() % 3 + 1 : 0,
        ending.slot() >= 3,
        List.of(),
        TagClass.of(ending, verb.lemma()));
  }

  public static Analysis finite(Entry entry, Tense tense, int slot) {
    return new Analysis(entry, PartOfSpeech.VERB, tense, slot % 3 + 1, slot >= 3);
  }

  /** 0 to 5 of a finite verb: yo, tú, él, nosotros, vosotros, ellos. */
  public int slot() {
    return person - 1 + (plural ? 3 : 0);
  }

  /** The same form of another verb or phrase. */
  public Analysis as(Entry other) {
    return new Analysis(other, tag, tense, person, plural, enclitics, tagClass);
  }

  /** The same form with pronouns at its end. */
  public Analysis with(List<String> pronouns) {
    return new Analysis(entry, tag, tense, person, plural, pronouns, tagClass);
  }

  /** A command of the same verb. */
  public Analysis asCommand() {
    return new Analysis(entry, tag, Tense.IMPERATIVE, person, plural, enclitics, tagClass);
  }
}
