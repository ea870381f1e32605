package io.cotejo.translate.spanish.model;

import java.util.List;

/**
 * One line of the lexicon.
 *
 * @param lemma Spanish dictionary form; may have several words
 * @param tag as in the file, such as {@code n.f} or {@code v.ie}
 * @param translation its likeliest English equivalent
 * @param equivalents all of them in order of likelihood, with semicolons between; cut only where
 *     they are asked for, since most never are
 */
public record Entry(String lemma, String tag, String translation, String equivalents) {

  public Entry(String lemma, String tag, List<String> english) {
    this(lemma, tag, english.get(0), String.join(";", english));
  }

  /** An entry with its equivalents as a file has them. */
  public static Entry of(String lemma, String tag, String equivalents) {
    int end = equivalents.indexOf(';');
    String first = end < 0 ? equivalents : equivalents.substring(0, end);
    return new Entry(lemma, tag, first.strip(), equivalents);
  }

  /** The equivalents in order of likelihood; at least one. */
  public List<String> english() {
    return Tables.split(equivalents, ';');
  }

  /** The same word in one sense. */
  public Entry meaning(String equivalent) {
    return new Entry(lemma, tag, equivalent, equivalent);
  }

  /** The tag without gender, number or inflection class: {@code n}, {@code v}, {@code adj}. */
  public String kind() {
    int end = 0;
    while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
      end++;
    }
    return tag.substring(0, end);
  }

  public boolean isPluralOnly() {
    return tag.endsWith(".pl");
  }

  /** Whether it is a noun for people, or the name of a person. */
  public boolean isPerson() {
    return tag.startsWith("n.mf") || tag.equals("n.mp") || tag.equals("n.fp") || isPersonsName();
  }

  /** Whether it is the name of a person, or of persons. */
  public boolean isPersonsName() {
    return tag.startsWith("np.");
  }

  public PartOfSpeech partOfSpeech() {
    return switch (kind()) {
      case "n" -> PartOfSpeech.NOUN;
      case "v" -> PartOfSpeech.VERB;
      case "adj" -> PartOfSpeech.ADJECTIVE;
      case "adv", "intj" -> PartOfSpeech.ADVERB;
      case "prep" -> PartOfSpeech.PREPOSITION;
      case "conj" -> PartOfSpeech.CONJUNCTION;
      case "pron" -> PartOfSpeech.PRONOUN;
      case "det" -> PartOfSpeech.DETERMINER;
      case "num" -> PartOfSpeech.NUMBER;
      case "np" -> PartOfSpeech.NAME;
      default -> throw new IllegalArgumentException("unknown tag " + tag + " of " + lemma);
    };
  }
}
