package io.cotejo.translate.spanish.transfer.verb;

import io.cotejo.translate.spanish.generation.Grammar;
import io.cotejo.translate.spanish.generation.VerbForms;
import io.cotejo.translate.spanish.lexicon.Valency;
import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.Entry;
import io.cotejo.translate.spanish.model.ObjectPronouns;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.transfer.Clause;
import java.util.List;
import java.util.Set;

/** Infinitives and gerunds: "to do", "do" or "doing". Used by one thread for one text. */
public final class Infinitives {

  /** English verbs and adjectives that "doing" follows. */
  private static final Set<String> BEFORE_GERUND =
      Set.of(
          "avoid",
          "stop",
          "finish",
          "keep",
          "suggest",
          "consider",
          "risk",
          "enjoy",
          "deny",
          "end up");

  private static final Set<String> ITSELF =
      Set.of("me", "te", "se", "nos", "os", Clitics.ITSELF_OF_INFINITIVE);

  private static final Set<String> PREPOSITIONS =
      Set.of("on", "of", "about", "from", "in", "for", "with", "like", "without", "against", "at");

  private final Cursor cursor;
  private final Clause clause;
  private final Grammar grammar;

  public Infinitives(Cursor cursor, Clause clause, Grammar grammar) {
    this.cursor = cursor;
    this.clause = clause;
    this.grammar = grammar;
  }

  /**
   * The English of an infinitive that the cursor stands behind.
   *
   * @param governed what the verb before it leaves to it
   */
  public String english(Word infinitive, Governed governed) {
    Word before = cursor.peek(-2);
    Word word = reflexive(with(infinitive, governed.pronouns()));
    if (word.isLemma("volver a") && cursor.peek(0).is(PartOfSpeech.INFINITIVE)) {
      word = cursor.peek(0);
      cursor.skip(1);
      clause.end().keepNear("again");
    }
    String main = main(word);
    boolean toIsThere = before.isKnown() && before.translation().endsWith(" to");
    if (governed.bare() || toIsThere) {
      return main + objects(word, grammar.valency());
    }
    boolean doing =
        before.is(PartOfSpeech.PREPOSITION)
            ? takesGerund(before)
            : before.isKnown() && takesGerund(before.translation());
    return (doing ? grammar.verbs().gerund(main) : "to " + main) + objects(word, grammar.valency());
  }

  /** {@code se lo puedo decir}: the pronouns are the infinitive's. */
  private Word with(Word infinitive, List<String> pronouns) {
    if (pronouns.isEmpty()) {
      return infinitive;
    }
    Analysis reading = infinitive.reading();
    Entry reflexive = grammar.lexicon().reflexive(reading.entry().lemma());
    boolean itself = pronouns.get(0).equals(Clitics.ITSELF_OF_INFINITIVE) && reflexive != null;
    return infinitive.chosen((itself ? reading.as(reflexive) : reading).with(pronouns));
  }

  /** {@code puedes quedarte}: the pronoun is that of the verb before it. */
  private Word reflexive(Word infinitive) {
    Analysis reading = infinitive.reading();
    Entry sense = grammar.lexicon().reflexive(reading.entry().lemma());
    boolean one = reading.enclitics().size() == 1;
    return sense != null && one && ITSELF.contains(reading.enclitics().get(0)) && isSubject(reading)
        ? infinitive.chosen(reading.as(sense))
        : infinitive;
  }

  private boolean isSubject(Analysis infinitive) {
    for (int k = -2; k >= -4; k--) {
      if (cursor.peek(k).is(PartOfSpeech.VERB)) {
        return ObjectPronouns.isReflexive(infinitive.enclitics().get(0), cursor.peek(k).reading());
      }
    }
    return false;
  }

  /** {@code haber visto} → have seen; {@code haber}, by itself, is to be there. */
  private String main(Word word) {
    if (!word.isLemma("haber")) {
      return VerbForms.infinitive(word.translation());
    }
    return cursor.peek(0).is(PartOfSpeech.PARTICIPLE) ? "have " + takeParticiple() : "be";
  }

  private String takeParticiple() {
    String english = grammar.verbs().participle(cursor.peek(0).translation());
    cursor.skip(1);
    return english;
  }

  /** The English of a gerund. */
  public String gerund(Word word) {
    boolean perfect = word.isLemma("haber") && cursor.peek(0).is(PartOfSpeech.PARTICIPLE);
    String english = perfect ? "have " + takeParticiple() : word.translation();
    return grammar.verbs().gerund(english) + objects(word, grammar.valency());
  }

  /** {@code stop}, {@code insist on}. */
  private static boolean takesGerund(String english) {
    int last = english.lastIndexOf(' ');
    return BEFORE_GERUND.contains(english)
        || (last > 0 && PREPOSITIONS.contains(english.substring(last + 1)));
  }

  private static boolean takesGerund(Word preposition) {
    return !preposition.isLower("para") && !preposition.isLower("a");
  }

  /** The pronouns at the end of a form, each with a space before it. */
  static String objects(Word word, Valency valency) {
    Entry entry = word.reading().entry();
    List<String> enclitics = word.reading().enclitics();
    boolean itself = entry.lemma().endsWith("se") && !enclitics.isEmpty();
    boolean own = itself && ITSELF.contains(enclitics.get(0));
    List<String> objects = own ? enclitics.subList(1, enclitics.size()) : enclitics;
    return Clitics.behind(objects, entry, valency);
  }
}
