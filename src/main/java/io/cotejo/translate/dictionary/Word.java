package io.cotejo.translate.dictionary;

import java.util.List;
import java.util.Locale;

/**
 * One word, number, mark or phrase of the Spanish text with its readings; after tagging, exactly
 * one.
 *
 * @param surface as written
 * @param readings in the order of the lexicon; empty if it is not known
 * @param gluedLeft whether no space stands before it
 * @param tag the part of speech if there is no reading
 */
record Word(String surface, List<Analysis> readings, boolean gluedLeft, Tag tag) {

  Word {
    readings = List.copyOf(readings);
  }

  Word chosen(Analysis reading) {
    return new Word(surface, List.of(reading), gluedLeft, reading.tag());
  }

  Analysis reading() {
    return readings.get(0);
  }

  boolean isKnown() {
    return !readings.isEmpty();
  }

  boolean is(Tag wanted) {
    return tag == wanted;
  }

  boolean isLemma(String lemma) {
    return isKnown() && reading().entry().lemma().equals(lemma);
  }

  String lower() {
    return surface.toLowerCase(Locale.ROOT);
  }

  boolean isCapitalised() {
    return Character.isUpperCase(surface.codePointAt(0));
  }

  boolean isPlural() {
    return isKnown() && reading().plural();
  }
}
