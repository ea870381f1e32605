package io.cotejo.translate.spanish.model;

import java.util.Set;

/** The Spanish object pronouns. Thread-safe. */
public final class ObjectPronouns {

  static final Set<String> ALL =
      Set.of("se", "le", "les", "lo", "la", "los", "las", "me", "te", "nos", "os");

  private static final Set<String> DATIVE = Set.of("me", "te", "le", "nos", "os", "les");

  private ObjectPronouns() {}

  /** Whether it stands for the object of a verb. */
  public static boolean isOne(Word word) {
    return word.is(PartOfSpeech.PRONOUN) && ALL.contains(word.lower());
  }

  /** Whether the pronoun is the person that the verb has as its subject. */
  public static boolean isReflexive(String clitic, Analysis verb) {
    return switch (clitic) {
      case "se" -> verb.person() == 3 || verb.tense() == Tense.IMPERATIVE;
      case "me" -> verb.person() == 1 && !verb.plural();
      case "te" -> verb.person() == 2 && !verb.plural();
      case "nos" -> verb.person() == 1 && verb.plural();
      default -> false;
    };
  }

  /** Whether the pronoun can be the person to whom something happens. */
  public static boolean isDative(String clitic) {
    return DATIVE.contains(clitic);
  }
}
