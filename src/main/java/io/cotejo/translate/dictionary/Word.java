package io.cotejo.translate.dictionary;

import java.util.List;
import java.util.Locale;

/**
 * One word, number, mark or phrase of the Spanish text with its readings; after tagging, exactly
 * one.
 *
 * @param surface as written
 * @param lower the same in lower case, which the rules ask for all the time
 * @param readings in the order of the lexicon; empty if it is not known
 * @param gluedLeft whether no space stands before it
 * @param initial whether it begins a sentence, so that its capital says nothing
 * @param tag the part of speech if there is no reading
 */
record Word(
    String surface,
    String lower,
    List<Analysis> readings,
    boolean gluedLeft,
    boolean initial,
    Tag tag) {

  Word {
    readings = List.copyOf(readings);
  }

  Word(String surface, List<Analysis> readings, boolean gluedLeft, boolean initial, Tag tag) {
    this(surface, surface.toLowerCase(Locale.ROOT), readings, gluedLeft, initial, tag);
  }

  Word chosen(Analysis reading) {
    return new Word(surface, lower, List.of(reading), gluedLeft, initial, reading.tag());
  }

  /** The same word without a reading. */
  Word unread(Tag part) {
    return new Word(surface, lower, List.of(), gluedLeft, initial, part);
  }

  Analysis reading() {
    return readings.get(0);
  }

  /** The dictionary form of a word that is known. */
  String lemma() {
    return reading().entry().lemma();
  }

  /** The likeliest English equivalent of a word that is known. */
  String translation() {
    return reading().entry().translation();
  }

  boolean isKnown() {
    return !readings.isEmpty();
  }

  boolean is(Tag wanted) {
    return tag == wanted;
  }

  boolean isLemma(String lemma) {
    return isKnown() && lemma().equals(lemma);
  }

  boolean isCapitalised() {
    return Character.isUpperCase(surface.codePointAt(0));
  }

  boolean isLower(String text) {
    return lower.equals(text);
  }

  /** Whether it is a noun for people. */
  boolean isPerson() {
    return isKnown() && reading().entry().isPerson();
  }

  /** Whether it names a person, as far as is known. */
  boolean isPersonsName() {
    return is(Tag.NAME) && (!isKnown() || isPerson());
  }

  /** Whether it is a noun for women only, or a woman's name. */
  boolean isWoman() {
    String tag = isKnown() ? reading().entry().tag() : "";
    return tag.equals("n.fp") || tag.equals("np.f");
  }

  boolean isPlural() {
    return isKnown() && reading().plural();
  }
}
