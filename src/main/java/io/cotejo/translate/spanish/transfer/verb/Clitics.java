package io.cotejo.translate.spanish.transfer.verb;

import io.cotejo.translate.spanish.lexicon.Valency;
import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.Entry;
import io.cotejo.translate.spanish.model.ObjectPronouns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Spanish object pronouns, before a verb or at its end, and what English has for them. */
final class Clitics {

  /** Stands for the pronoun of a verb whose subject it is, when an infinitive takes it over. */
  static final String ITSELF_OF_INFINITIVE = "sí";

  private static final Map<String, String> OBJECTS =
      Map.ofEntries(
          Map.entry("se", ""),
          Map.entry(ITSELF_OF_INFINITIVE, ""),
          Map.entry("le", "him"),
          Map.entry("les", "them"),
          Map.entry("lo", "it"),
          Map.entry("la", "it"),
          Map.entry("los", "them"),
          Map.entry("las", "them"),
          Map.entry("me", "me"),
          Map.entry("te", "you"),
          Map.entry("nos", "us"),
          Map.entry("os", "you"));

  /** Whose what is done to a body is; of {@code se}, the clause tells. */
  private static final Map<String, String> POSSESSORS =
      Map.of(
          "se", "", "me", "my", "te", "your", "le", "his", "nos", "our", "os", "your", "les",
          "their");

  private static final Map<String, String> ITSELF =
      Map.of("me", "myself", "te", "yourself", "nos", "each other");

  private Clitics() {}

  /** The English object; empty for {@code se}. */
  static String object(String clitic) {
    return OBJECTS.get(clitic);
  }

  /** {@code me veo} → I see myself; {@code nos vemos} → we see each other. */
  static String object(String clitic, Analysis verb) {
    boolean itself = !clitic.equals("se") && ObjectPronouns.isReflexive(clitic, verb);
    return itself ? ITSELF.get(clitic) : object(clitic);
  }

  /** {@code me cortó el pelo}: whose hair; empty for {@code se}, null if it cannot tell. */
  static String possessor(String clitic) {
    return POSSESSORS.get(clitic);
  }

  /**
   * What the pronouns are behind an English verb, each with a space before it.
   *
   * @param verb which tells whether {@code se lo} is {@code le lo}
   */
  static String behind(List<String> clitics, Entry verb, Valency valency) {
    boolean le = !clitics.isEmpty() && clitics.get(0).equals("se");
    boolean person = !le || valency.takesTo(verb.lemma());
    boolean both = clitics.size() == 2 && person && ObjectPronouns.isDative(person(clitics));
    if (both && verb.translation().equals("tell")) {
      return " " + object(person(clitics));
    }
    if (both) {
      return " " + object(clitics.get(1)) + " to " + object(person(clitics));
    }
    StringBuilder objects = new StringBuilder();
    for (String clitic : clitics) {
      objects.append(object(clitic).isEmpty() ? "" : " ").append(object(clitic));
    }
    return objects.toString();
  }

  /** {@code me lo dio}: gave it to me. */
  static boolean isGiven(List<String> clitics, Analysis verb) {
    boolean two = clitics.size() == 2 && clitics.get(1).startsWith("l");
    String first = clitics.get(0);
    boolean person = first.equals("se") || ObjectPronouns.isDative(first);
    boolean itself = !first.equals("se") && ObjectPronouns.isReflexive(first, verb);
    return two && person && !itself;
  }

  /** {@code se lo} is {@code le lo}. */
  private static String person(List<String> clitics) {
    return clitics.get(0).equals("se") ? "le" : clitics.get(0);
  }

  /** The same pronouns, the first one as that of an infinitive. */
  static List<String> reflexive(List<String> clitics) {
    List<String> pronouns = new ArrayList<>(clitics);
    pronouns.set(0, ITSELF_OF_INFINITIVE);
    return pronouns;
  }
}
