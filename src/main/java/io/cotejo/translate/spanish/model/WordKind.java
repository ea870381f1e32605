package io.cotejo.translate.spanish.model;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of entries that a dictionary has, as their tags begin. */
public enum WordKind {
  NOUN("n", PartOfSpeech.NOUN),
  VERB("v", PartOfSpeech.VERB),
  ADJECTIVE("adj", PartOfSpeech.ADJECTIVE),
  ADVERB("adv", PartOfSpeech.ADVERB),
  INTERJECTION("intj", PartOfSpeech.ADVERB),
  PREPOSITION("prep", PartOfSpeech.PREPOSITION),
  CONJUNCTION("conj", PartOfSpeech.CONJUNCTION),
  PRONOUN("pron", PartOfSpeech.PRONOUN),
  DETERMINER("det", PartOfSpeech.DETERMINER),
  NUMBER("num", PartOfSpeech.NUMBER),
  NAME("np", PartOfSpeech.NAME),
  /** Of a user's word, whose kind nobody has said. */
  UNSAID("?", PartOfSpeech.UNKNOWN);

  private final String text;
  private final PartOfSpeech partOfSpeech;

  WordKind(String text, PartOfSpeech partOfSpeech) {
    this.text = text;
    this.partOfSpeech = partOfSpeech;
  }

  /** The kind of that name in a file, such as {@code n}; empty if there is none. */
  public static Optional<WordKind> of(String text) {
    return Stream.of(values()).filter(k -> k.text.equals(text)).findFirst();
  }

  /** As it is called in files. */
  public String text() {
    return text;
  }

  /** What the tagger takes its dictionary form for. */
  public PartOfSpeech partOfSpeech() {
    return partOfSpeech;
  }
}
