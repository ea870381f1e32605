package io.cotejo.translate.dictionary;

import java.util.Set;

/** Small closed sets of Spanish words and tags that several stages ask for. */
final class WordSets {

  /** Definite articles. */
  static final Set<String> ARTICLES = Set.of("el", "la", "los", "las");

  /** Singular determiners that only stand before feminine nouns. */
  static final Set<String> FEMININE = Set.of("la", "una", "esta", "esa", "aquella");

  static final Set<String> OTHER = Set.of("otro", "otra", "otros", "otras");

  /** {@code y} and {@code o}, and what they are before their own vowel. */
  static final Set<String> AND_OR = Set.of("y", "e", "o", "u");

  /** Words that compare. */
  static final Set<String> COMPARATIVES =
      Set.of(
          "más", "menos", "mejor", "mejores", "peor", "peores", "mayor", "mayores", "menor",
          "menores");

  /** What begins a noun phrase. */
  static final Set<Tag> NOMINAL = Set.of(Tag.DETERMINER, Tag.NOUN, Tag.NUMBER, Tag.NAME);

  private WordSets() {}

  /** {@code ser} or {@code estar}. */
  static boolean isCopula(String lemma) {
    return lemma.equals("estar") || lemma.equals("ser");
  }

  /** {@code de}, with or without the article that it runs together with. */
  static boolean isOf(Word word) {
    return word.isLower("de") || word.isLower("del");
  }

  /** Whether an adjective is written as a participle is: {@code cansada}. */
  static boolean isLikeParticiple(String word) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return singular.endsWith("ado")
        || singular.endsWith("ada")
        || singular.endsWith("ido")
        || singular.endsWith("ida");
  }
}
