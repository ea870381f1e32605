package io.cotejo.translate.spanish.transfer.verb;

import io.cotejo.translate.spanish.generation.EnglishText;
import io.cotejo.translate.spanish.generation.Grammar;
import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.ObjectPronouns;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Tense;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import io.cotejo.translate.spanish.transfer.Antecedent;
import io.cotejo.translate.spanish.transfer.Clause;
import io.cotejo.translate.spanish.transfer.verb.SubjectsBehind.Placed;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The subjects that Spanish leaves out or puts behind the verb. Used by one thread for one text.
 */
public final class Subjects {

  /** English pronouns by person, the singular first. */
  static final List<String> PERSONS = List.of("I", "you", "he", "we", "you", "they");

  private static final Set<String> CIRCUMSTANCES =
      Set.of("dónde", "adónde", "cuándo", "cómo", "por qué", "cuánto");

  /** English pronouns as objects, where they differ. */
  public static final Map<String, String> OBJECTIVE =
      Map.of("I", "me", "he", "him", "she", "her", "they", "them", "we", "us");

  private static final Set<String> ACCUSATIVE = Set.of("lo", "la", "los", "las");
  private static final int YOU = 1;
  private static final int YOU_ALL = 4;
  private static final int THEY = 5;

  private final Cursor cursor;
  private final Clause clause;
  private final EnglishText out;
  private final Grammar grammar;
  private final SubjectsBehind behind;
  private final Impersonals impersonals;

  Subjects(Cursor cursor, Clause clause, EnglishText out, Grammar grammar, SubjectsBehind behind) {
    this.behind = behind;
    this.impersonals = new Impersonals(cursor, clause, grammar);
    this.cursor = cursor;
    this.clause = clause;
    this.out = out;
    this.grammar = grammar;
  }

  /**
   * Says the subject of a finite verb where English needs one; the cursor stands behind the verb.
   *
   * @param passive whether the verb becomes an English passive
   * @param wished whether it becomes an infinitive, whose subject is an object in English
   * @return whether a subject that was said negates the verb: {@code no existe ningún remedio}
   */
  boolean say(Analysis verb, boolean passive, boolean wished) {
    if (verb.tense() == Tense.IMPERATIVE) {
      return false;
    }
    if (verb.person() < 3) {
      boolean said = clause.subject().said() && verb.person() == 2;
      out.word(clause.subject().speaker() || said ? "" : pronoun(verb, wished));
      return false;
    }
    if (impersonals.isThereInfinitive()) {
      out.word("there");
      return false;
    }
    String lemma = impersonals.lemma(verb);
    if (clause.subject().said() || behind.isThere(lemma)) {
      return false;
    }
    Placed placed = place(verb, passive);
    if (placed == Placed.NOWHERE) {
      boolean thing =
          impersonals.isIt(verb, lemma) || (passive && !grammar.valency().isPersonal(lemma));
      out.word(thing && !verb.plural() ? "it" : pronoun(verb, wished));
    }
    return placed == Placed.BEFORE_AND_NONE;
  }

  private String pronoun(Analysis verb, boolean wished) {
    return wished ? objective(verb) : pronoun(verb);
  }

  private String objective(Analysis verb) {
    String pronoun = pronoun(verb);
    return OBJECTIVE.getOrDefault(pronoun, pronoun);
  }

  /** {@code la mayoría de los españoles cree}: English has the number of what is counted. */
  Analysis agreeing(Analysis verb) {
    if (clause.subject().you() && verb.person() == 3) {
      return Analysis.finite(verb.entry(), verb.tense(), verb.plural() ? YOU_ALL : YOU);
    }
    boolean one = verb.person() == 3 && !verb.plural() && verb.tense() != Tense.IMPERATIVE;
    return one && clause.subject().isMany()
        ? Analysis.finite(verb.entry(), verb.tense(), THEY).with(verb.enclitics())
        : verb;
  }

  /** Of a verb without a subject, in a text that speaks to its reader: {@code tiene}, you have. */
  Analysis addressing(Analysis verb, boolean passive) {
    String lemma = verb.entry().lemma();
    boolean open =
        clause.isAddressed()
            && verb.person() == 3
            && verb.tense() != Tense.IMPERATIVE
            && !clause.subject().said()
            && !passive
            && !lemma.equals("ser")
            && !behind.isThere(lemma)
            && !impersonals.isThereInfinitive()
            && !grammar.valency().isImpersonal(impersonals.lemma(verb))
            && !behind.moves(verb, false)
            && !cursor.peek(0).is(PartOfSpeech.NAME);
    return open ? Analysis.finite(verb.entry(), verb.tense(), verb.plural() ? YOU_ALL : YOU) : verb;
  }

  /** The pronoun for a subject that is left out. */
  String pronoun(Analysis verb) {
    return verb.person() < 3 ? PERSONS.get(verb.slot()) : clause.pronoun(verb.plural());
  }

  /**
   * {@code no se puede entrar}: says "one" before a verb with {@code se} and an infinitive that has
   * no object; false if something can be the subject.
   */
  boolean sayOne() {
    Word infinitive = cursor.peek(0);
    boolean fits =
        infinitive.is(PartOfSpeech.INFINITIVE)
            && grammar.valency().isIntransitive(infinitive.lemma())
            && !clause.subject().said();
    if (fits) {
      out.word("one");
      clause.name(Antecedent.PERSON);
    }
    return fits;
  }

  /** A subject behind the verb goes before it, or stays where English allows it. */
  private Placed place(Analysis verb, boolean passive) {
    Placed before = isBehindForSure() ? behind.bringForward() : Placed.NOWHERE;
    if (before != Placed.NOWHERE) {
      return before;
    }
    if (staysBehind(verb)) {
      return Placed.BEHIND;
    }
    if (goesForward(verb, passive)) {
      return behind.bringForward();
    }
    return isNameOfSubject(verb, passive) ? Placed.BEHIND : Placed.NOWHERE;
  }

  /** Whether a noun phrase behind the verb can only be its subject. */
  private boolean isBehindForSure() {
    boolean nominal = WordSets.NOMINAL.contains(cursor.peek(0).tag());
    boolean phrase = WordSets.NOMINAL.contains(cursor.peek(behind.phraseAt()).tag());
    boolean so = cursor.peek(-2).isLower("lo") && cursor.peek(-3).isLower("así");
    return (phrase && (clause.isAccording() || isObjectSaid()))
        || (nominal && (so || isAskedIndirectly()));
  }

  private boolean staysBehind(Analysis verb) {
    boolean nominal = WordSets.NOMINAL.contains(cursor.peek(0).tag());
    boolean saying = grammar.valency().isSaying(verb.entry().lemma());
    return nominal && (clause.isQuestion() || (saying && clause.followsQuote()));
  }

  private boolean goesForward(Analysis verb, boolean passive) {
    Word next = cursor.peek(0);
    boolean saying = grammar.valency().isSaying(verb.entry().lemma());
    return (saying && impersonals.isPersonAt(0))
        || behind.moves(verb, passive)
        || (isKnownPerson(next) && !clause.followsQuote());
  }

  private static boolean isKnownPerson(Word word) {
    return word.is(PartOfSpeech.NAME) && word.isKnown() && word.isPerson();
  }

  /** A name right behind the verb, which stays there. */
  private boolean isNameOfSubject(Analysis verb, boolean passive) {
    Word next = cursor.peek(0);
    String lemma = verb.entry().lemma();
    return next.isPersonsName()
        && !isThing(next, lemma)
        && lemma.indexOf(' ') < 0
        && !lemma.endsWith("se")
        && !grammar.valency().isImpersonal(lemma)
        && !passive;
  }

  /** {@code pulse ⟦1⟧}: what a program puts in, unless an object follows or something is said. */
  private boolean isThing(Word name, String lemma) {
    return name.isPlaceholder()
        && !grammar.valency().isSaying(lemma)
        && !cursor.peek(1).is(PartOfSpeech.DETERMINER);
  }

  /** {@code lo preparó el ministro}: the object is said, so that the noun phrase is the subject. */
  private boolean isObjectSaid() {
    Word next = cursor.peek(behind.phraseAt());
    boolean opens = next.is(PartOfSpeech.DETERMINER) || next.is(PartOfSpeech.NAME);
    return opens
        && ACCUSATIVE.contains(cursor.peek(-2).lower())
        && ObjectPronouns.isOne(cursor.peek(-2));
  }

  /** {@code no sabe dónde vive su hermana}. */
  private boolean isAskedIndirectly() {
    return clause.isQuestion()
        && !clause.isDirectQuestion()
        && (CIRCUMSTANCES.contains(beforeGroup()) || cursor.peek(-3).isLower("qué"));
  }

  /** The word before the verb, its pronouns and its negation. */
  private String beforeGroup() {
    int k = -2;
    while (ObjectPronouns.isOne(cursor.peek(k)) || cursor.peek(k).isLower("no")) {
      k--;
    }
    return cursor.peek(k).lower();
  }
}
