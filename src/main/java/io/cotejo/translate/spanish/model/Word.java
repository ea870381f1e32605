package io.cotejo.translate.spanish.model;

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
 * @param shouted whether its sentence is all in capitals, which are no longer in the surface
 */
public record Word(
    String surface,
    String lower,
    List<Analysis> readings,
    boolean gluedLeft,
    boolean initial,
    PartOfSpeech tag,
    boolean shouted) {

  public Word {
    readings = List.copyOf(readings);
  }

  public Word(
      String surface,
      List<Analysis> readings,
      boolean gluedLeft,
      boolean initial,
      PartOfSpeech tag) {
    this(surface, surface.toLowerCase(Locale.ROOT), readings, gluedLeft, initial, tag, false);
  }

  /** The same word in a sentence that is all in capitals. */
  public Word inCapitals() {
    return new Word(surface, lower, readings, gluedLeft, initial, tag, true);
  }

  public Word chosen(Analysis reading) {
    return new Word(surface, lower, List.of(reading), gluedLeft, initial, reading.tag(), shouted);
  }

  /** The same word without a reading. */
  public Word unread(PartOfSpeech part) {
    return new Word(surface, lower, List.of(), gluedLeft, initial, part, shouted);
  }

  public Analysis reading() {
    return readings.get(0);
  }

  /** The dictionary form of a word that is known. */
  public String lemma() {
    return reading().entry().lemma();
  }

  /** The likeliest English equivalent of a word that is known. */
  public String translation() {
    return reading().entry().translation();
  }

  public boolean isKnown() {
    return !readings.isEmpty();
  }

  public boolean is(PartOfSpeech wanted) {
    return tag == wanted;
  }

  public boolean isLemma(String lemma) {
    return isKnown() && lemma().equals(lemma);
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(surface.codePointAt(0));
  }

  public boolean isLower(String text) {
    return lower.equals(text);
  }

  /** Whether it is a noun for people. */
  public boolean isPerson() {
    return isKnown() && reading().entry().tag().person();
  }

  /** Whether it names a person, as far as is known. */
  public boolean isPersonsName() {
    return is(PartOfSpeech.NAME) && (isKnown() ? isPerson() : !isCode());
  }

  /** Whether it is kept as it is and is written like no name: {@code datos.csv}, {@code 2-b}. */
  public boolean isCode() {
    int first = surface.codePointAt(0);
    return is(PartOfSpeech.NAME)
        && !isKnown()
        && !isCapitalised()
        && first != '@'
        && !isPlaceholder();
  }

  /** Whether something that was taken out stands for it. */
  public boolean isPlaceholder() {
    return surface.startsWith("⟦");
  }

  /** Whether it is a noun for women only, or a woman's name. */
  public boolean isWoman() {
    return isKnown() && reading().entry().tag().isWoman();
  }

  public boolean isPlural() {
    return isKnown() && reading().plural();
  }
}
