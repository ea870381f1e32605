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
import io.cotejo.translate.spanish.transfer.Clause;
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
   */
  void say(Analysis verb, boolean passive, boolean wished) {
    if (verb.tense() == Tense.IMPERATIVE) {
      return;
    }
    if (verb.person() < 3) {
      if (!clause.hasSpeaker() && !(clause.hasSubject() && verb.person() == 2)) {
        out.word(wished ? objective(verb) : pronoun(verb));
      }
      return;
    }
    if (impersonals.isThereInfinitive()) {
      out.word("there");
      return;
    }
    String lemma = impersonals.lemma(verb);
    if (clause.hasSubject() || behind.isThere(lemma) || subjectFollows(verb, passive)) {
      return;
    }
    boolean thing =
        impersonals.isIt(verb, lemma) || (passive && !grammar.valency().isPersonal(lemma));
    String pronoun = wished ? objective(verb) : pronoun(verb);
    out.word(thing && !verb.plural() ? "it" : pronoun);
  }

  private String objective(Analysis verb) {
    String pronoun = pronoun(verb);
    return OBJECTIVE.getOrDefault(pronoun, pronoun);
  }

  /** {@code la mayoría de los españoles cree}: English has the number of what is counted. */
  Analysis agreeing(Analysis verb) {
    if (clause.takeYou() && verb.person() == 3) {
      return Analysis.finite(verb.entry(), verb.tense(), verb.plural() ? YOU_ALL : YOU);
    }
    boolean one = verb.person() == 3 && !verb.plural() && verb.tense() != Tense.IMPERATIVE;
    return one && clause.hasMany()
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
            && !clause.hasSubject()
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
            && !clause.hasSubject();
    if (fits) {
      out.word("one");
      clause.subject(false, true, false);
    }
    return fits;
  }

  /** A subject behind the verb goes before it, or stays where English allows it. */
  private boolean subjectFollows(Analysis verb, boolean passive) {
    Word next = cursor.peek(0);
    String lemma = verb.entry().lemma();
    boolean phrase = WordSets.NOMINAL.contains(cursor.peek(behind.phraseAt()).tag());
    if ((clause.isAccording() || isObjectSaid()) && phrase && behind.bringForward()) {
      return true;
    }
    boolean so = cursor.peek(-2).isLower("lo") && cursor.peek(-3).isLower("así");
    if ((so || isAskedIndirectly())
        && WordSets.NOMINAL.contains(next.tag())
        && behind.bringForward()) {
      return true;
    }
    if (clause.isQuestion() && WordSets.NOMINAL.contains(next.tag())) {
      return true;
    }
    boolean said = grammar.valency().isSaying(lemma) && WordSets.NOMINAL.contains(next.tag());
    if (said && clause.followsQuote()) {
      return true;
    }
    if (said && impersonals.isPersonAt(0)) {
      return behind.bringForward();
    }
    if (behind.moves(verb, passive)) {
      return behind.bringForward();
    }
    if (next.is(PartOfSpeech.NAME) && next.isKnown() && next.isPerson() && !clause.followsQuote()) {
      return behind.bringForward();
    }
    return next.is(PartOfSpeech.NAME)
        && (!next.isKnown() || next.isPerson())
        && lemma.indexOf(' ') < 0
        && !lemma.endsWith("se")
        && !grammar.valency().isImpersonal(lemma)
        && !passive;
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
