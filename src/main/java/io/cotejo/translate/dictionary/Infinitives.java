package io.cotejo.translate.dictionary;

import java.util.Set;

/** Infinitives and gerunds: "to do", "do" or "doing". Used by one thread for one text. */
final class Infinitives {

  /** English verbs and adjectives that "doing" follows. */
  private static final Set<String> BEFORE_GERUND =
      Set.of("avoid", "stop", "finish", "keep", "suggest", "consider", "risk", "enjoy", "deny");

  private final Cursor cursor;
  private final Clause clause;
  private final Grammar grammar;

  Infinitives(Cursor cursor, Clause clause, Grammar grammar) {
    this.cursor = cursor;
    this.clause = clause;
    this.grammar = grammar;
  }

  /** The English of an infinitive that the cursor stands behind. */
  String english(Word infinitive, boolean bare) {
    Word before = cursor.peek(-2);
    Word word = infinitive;
    if (word.isLemma("volver a") && cursor.peek(0).is(Tag.INFINITIVE)) {
      word = cursor.peek(0);
      cursor.skip(1);
      clause.last("again", true);
    }
    String main = VerbForms.infinitive(Rendering.translation(word));
    boolean toIsThere = before.isKnown() && Rendering.translation(before).endsWith(" to");
    if (bare || toIsThere) {
      return main + objects(word);
    }
    boolean doing =
        before.is(Tag.PREPOSITION)
            ? takesGerund(before)
            : before.isKnown() && BEFORE_GERUND.contains(Rendering.translation(before));
    return (doing ? grammar.verbs().gerund(main) : "to " + main) + objects(word);
  }

  /** The English of a gerund. */
  String gerund(Word word) {
    return grammar.verbs().gerund(Rendering.translation(word)) + objects(word);
  }

  private static boolean takesGerund(Word preposition) {
    return !preposition.isLower("para") && !preposition.isLower("a");
  }

  /** The pronouns at the end of a form, each with a space before it. */
  static String objects(Word word) {
    StringBuilder objects = new StringBuilder();
    for (String enclitic : word.reading().enclitics()) {
      String object = VerbGroup.object(enclitic);
      objects.append(object.isEmpty() ? "" : " ").append(object);
    }
    return objects.toString();
  }
}
