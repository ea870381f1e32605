package io.cotejo.translate.spanish.model;

import java.util.Set;

/** Small closed sets of Spanish words and tags that several stages ask for. */
public final class WordSets {

  /** Definite articles. */
  public static final Set<String> ARTICLES = Set.of("el", "la", "los", "las");

  /** Singular determiners that only stand before feminine nouns. */
  public static final Set<String> FEMININE = Set.of("la", "una", "esta", "esa", "aquella");

  public static final Set<String> OTHER = Set.of("otro", "otra", "otros", "otras");

  /** {@code y} and {@code o}, and what they are before their own vowel. */
  public static final Set<String> AND_OR = Set.of("y", "e", "o", "u");

  /** Words that compare. */
  public static final Set<String> COMPARATIVES =
      Set.of(
          "más", "menos", "mejor", "mejores", "peor", "peores", "mayor", "mayores", "menor",
          "menores");

  /** Marks at the end of a sentence, or of a part of one that could be a sentence. */
  public static final Set<String> SENTENCE_ENDS = Set.of(".", ";", ":", "!", "?");

  /** The same, and other marks behind which a clause begins that owes nothing to those before. */
  public static final Set<String> BREAKS = Set.of(".", ";", ":", "!", "?", "…", "¿", "¡");

  /** What begins a noun phrase. */
  public static final Set<PartOfSpeech> NOMINAL =
      Set.of(PartOfSpeech.DETERMINER, PartOfSpeech.NOUN, PartOfSpeech.NUMBER, PartOfSpeech.NAME);

  private WordSets() {}

  /** Whether a mark ends a sentence, or opens a question or an exclamation. */
  public static boolean isBreak(Word mark) {
    return mark.is(PartOfSpeech.PUNCTUATION) && BREAKS.contains(mark.surface());
  }

  /** {@code ser} or {@code estar}. */
  public static boolean isCopula(String lemma) {
    return lemma.equals("estar") || lemma.equals("ser");
  }

  /** {@code de}, with or without the article that it runs together with. */
  public static boolean isOf(Word word) {
    return word.isLower("de") || word.isLower("del");
  }

  /** {@code a}, with or without the article that it runs together with. */
  public static boolean isTo(Word word) {
    return word.isLower("a") || word.isLower("al");
  }

  public static boolean isPercent(Word word) {
    return word.surface().equals("%") || word.isLower("por ciento");
  }

  /** Whether a verb group begins with it: a finite form, or what stands right before one. */
  public static boolean isVerbal(Word word) {
    return word.is(PartOfSpeech.VERB) || ObjectPronouns.isOne(word) || word.isLower("no");
  }

  /** Whether an adjective is written as a participle is: {@code cansada}. */
  public static boolean isLikeParticiple(String word) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return singular.endsWith("ado")
        || singular.endsWith("ada")
        || singular.endsWith("ido")
        || singular.endsWith("ida");
  }
}
