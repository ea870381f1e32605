package io.cotejo.translate.spanish.model;

import java.util.List;

/**
 * One line of the lexicon.
 *
 * @param lemma Spanish dictionary form; may have several words
 * @param tag what the line says of it
 * @param translation its likeliest English equivalent
 * @param equivalents all of them in order of likelihood, with semicolons between; cut only where
 *     they are asked for, since most never are
 */
public record Entry(String lemma, EntryTag tag, String translation, String equivalents) {

  public Entry(String lemma, EntryTag tag, List<String> english) {
    this(lemma, tag, english.get(0), String.join(";", english));
  }

  /** An entry with its equivalents as a file has them. */
  public static Entry of(String lemma, EntryTag tag, String equivalents) {
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

  /** Whether it is of a kind. */
  public boolean is(WordKind kind) {
    return tag.kind() == kind;
  }
}
