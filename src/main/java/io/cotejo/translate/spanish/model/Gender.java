package io.cotejo.translate.spanish.model;

/** Grammatical gender of a dictionary's nouns and names. */
public enum Gender {
  /** Not said, or of a word that has none. */
  NONE(""),
  MASCULINE(".m"),
  FEMININE(".f"),
  /** Of nouns for persons that may be either: {@code el artista}, {@code la artista}. */
  BOTH(".mf");

  private final String text;

  Gender(String text) {
    this.text = text;
  }

  /** As a tag has it, with its dot; nothing if there is none. */
  String text() {
    return text;
  }
}
