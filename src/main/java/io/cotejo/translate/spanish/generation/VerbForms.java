package io.cotejo.translate.spanish.generation;

import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.Tense;
import java.util.Map;
import java.util.Set;

/**
 * English finite verbs for Spanish tense, person, number and negation. Immutable and thread-safe.
 */
public final class VerbForms {

  private static final Set<String> MODALS = Set.of("can", "must", "should", "may");

  private static final Map<String, String> CONDITIONALS = Map.of("can", "could", "must", "should");

  private static final Set<String> BE = Set.of("is", "are", "was", "were", "am");

  private final English english;

  VerbForms(English english) {
    this.english = english;
  }

  /** Whether an infinitive without "to" follows. */
  public static boolean isModal(String verb) {
    return MODALS.contains(verb);
  }

  /** {@code deny}, past, negated → {@code did not deny}. */
  public String finite(String verb, Analysis form, boolean negated) {
    if (form.tense() == Tense.CONDITIONAL && CONDITIONALS.containsKey(verb)) {
      return CONDITIONALS.get(verb) + (negated ? " not" : "");
    }
    return switch (form.tense()) {
      case FUTURE -> auxiliary("will", infinitive(verb), negated);
      case CONDITIONAL -> auxiliary("would", infinitive(verb), negated);
      case PAST, IMPERFECT, PAST_SUBJUNCTIVE -> past(verb, form, negated);
      case IMPERATIVE ->
          (form.person() == 1 ? "let's " : "")
              + (negated ? "do not " + infinitive(verb) : infinitive(verb));
      default -> present(verb, form, negated);
    };
  }

  /** {@code have} and a participle. */
  public String perfect(String participle, Analysis haber, boolean negated) {
    String have = finite("have", haber, false);
    if (!negated) {
      return have + " " + participle;
    }
    int space = have.indexOf(' ');
    String notHave =
        space < 0 ? have + " not" : have.substring(0, space) + " not" + have.substring(space);
    return notHave + " " + participle;
  }

  public String participle(String verb) {
    return english.participle(verb);
  }

  /** The participle that stands by a noun: of "be born", born. */
  public String attribute(String verb) {
    String participle = participle(verb);
    return participle.startsWith("been ") ? participle.substring(5) : participle;
  }

  public String gerund(String verb) {
    return isModal(verb) ? english.gerund(infinitive(verb)) : english.gerund(verb);
  }

  public static String infinitive(String verb) {
    return switch (verb) {
      case "can" -> "be able to";
      case "must" -> "have to";
      default -> verb;
    };
  }

  private String present(String verb, Analysis form, boolean negated) {
    if (isBe(verb)) {
      String be =
          form.plural() ? "are" : form.person() == 1 ? "am" : form.person() == 2 ? "are" : "is";
      return (negated ? be + " not" : be) + verb.substring(2);
    }
    if (isModal(verb)) {
      String not = verb.equals("can") ? "not" : " not";
      return negated ? verb + not : verb;
    }
    boolean third = form.person() == 3 && !form.plural();
    if (negated) {
      return (third ? "does not " : "do not ") + verb;
    }
    return third ? english.thirdPerson(verb) : verb;
  }

  private String past(String verb, Analysis form, boolean negated) {
    if (isBe(verb)) {
      String be = form.plural() || form.person() == 2 ? "were" : "was";
      return (negated ? be + " not" : be) + verb.substring(2);
    }
    if (verb.equals("can")) {
      return negated ? "could not" : "could";
    }
    String main = infinitive(verb);
    return negated ? "did not " + main : english.past(main);
  }

  private static String auxiliary(String auxiliary, String verb, boolean negated) {
    return auxiliary + (negated ? " not " : " ") + verb;
  }

  private static boolean isBe(String verb) {
    return verb.equals("be") || verb.startsWith("be ");
  }

  /** {@code no solo es caro} → it is not only expensive. */
  public static String notOnly(String group) {
    int end = group.indexOf(' ') < 0 ? group.length() : group.indexOf(' ');
    boolean be = BE.contains(group.substring(0, end));
    return be ? group.substring(0, end) + " not only" + group.substring(end) : "not only " + group;
  }
}
