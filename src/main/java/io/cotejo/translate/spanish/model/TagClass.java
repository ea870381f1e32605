package io.cotejo.translate.spanish.model;

import io.cotejo.translate.spanish.model.Conjugation.Ending;
import java.util.Set;

/**
 * What the tagger tells apart: the parts of speech of {@link PartOfSpeech}, and some words that
 * have neighbours of their own.
 */
public enum TagClass {
  NOUN,
  ADJECTIVE,
  VERB,
  /** Finite forms of {@code ser} and {@code estar}. */
  COPULA,
  /** Finite forms of {@code haber}, but {@code hay} and {@code hubo}. */
  HAVE,
  /** {@code hay} and {@code hubo}. */
  THERE,
  INFINITIVE,
  /** {@code ser} and {@code estar}. */
  COPULA_INFINITIVE,
  GERUND,
  PARTICIPLE,
  /** {@code sido}. */
  COPULA_PARTICIPLE,
  ADVERB,
  /** {@code no}. */
  NOT,
  PREPOSITION,
  CONJUNCTION,
  /** Conjunctions that open a clause: {@code que}, {@code si}, {@code porque}. */
  SUBORDINATOR,
  PRONOUN,
  /** {@code que}, {@code quien}, {@code cual}. */
  RELATIVE,
  /** Object pronouns before a verb. */
  CLITIC,
  DETERMINER,
  /** {@code más} and {@code menos} before what they compare. */
  DEGREE,
  NUMBER,
  NAME,
  PUNCTUATION,
  UNKNOWN;

  private static final Set<String> DEGREES = Set.of("más", "menos");
  private static final Set<String> COORDINATORS =
      Set.of("y", "e", "o", "u", "ni", "pero", "sino", "sino que");
  private static final Set<String> RELATIVES =
      Set.of(
          "que",
          "quien",
          "cual",
          "el que",
          "la que",
          "los que",
          "las que",
          "lo que",
          "el cual",
          "la cual",
          "los cuales",
          "las cuales",
          "lo cual");

  /** The class of a form of a verb. */
  public static TagClass of(Ending ending, String lemma) {
    boolean past = ending.tense() == Tense.PAST && ending.slot() == 2;
    boolean there = lemma.equals("haber") && (past || ending.text().equals("hay"));
    return there ? THERE : of(ending.tag(), lemma);
  }

  /** The class of a word of that part of speech. */
  public static TagClass of(PartOfSpeech tag, String lemma) {
    return switch (tag) {
      case VERB -> verb(lemma);
      case INFINITIVE -> verb(lemma) == COPULA ? COPULA_INFINITIVE : INFINITIVE;
      case PARTICIPLE -> verb(lemma) == COPULA ? COPULA_PARTICIPLE : PARTICIPLE;
      case DETERMINER -> DEGREES.contains(lemma) ? DEGREE : DETERMINER;
      case ADVERB -> lemma.equals("no") ? NOT : ADVERB;
      case CONJUNCTION -> COORDINATORS.contains(lemma) ? CONJUNCTION : SUBORDINATOR;
      case PRONOUN ->
          ObjectPronouns.ALL.contains(lemma)
              ? CLITIC
              : RELATIVES.contains(lemma) ? RELATIVE : PRONOUN;
      default -> of(tag);
    };
  }

  /** The class of a word without a reading. */
  public static TagClass of(PartOfSpeech tag) {
    return valueOf(tag.name());
  }

  /** The wider class whose costs hold where nothing is said of this one. */
  public TagClass wider() {
    return switch (this) {
      case COPULA, HAVE, THERE -> VERB;
      case COPULA_INFINITIVE -> INFINITIVE;
      case COPULA_PARTICIPLE -> PARTICIPLE;
      case NOT -> ADVERB;
      case DEGREE -> DETERMINER;
      case SUBORDINATOR -> CONJUNCTION;
      case RELATIVE, CLITIC -> PRONOUN;
      default -> this;
    };
  }

  private static TagClass verb(String lemma) {
    return switch (lemma) {
      case "ser", "estar" -> COPULA;
      case "haber" -> HAVE;
      default -> VERB;
    };
  }
}
