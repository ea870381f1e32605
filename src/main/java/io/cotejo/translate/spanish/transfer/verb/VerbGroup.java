package io.cotejo.translate.spanish.transfer.verb;

import io.cotejo.translate.spanish.generation.EnglishText;
import io.cotejo.translate.spanish.generation.Grammar;
import io.cotejo.translate.spanish.generation.VerbForms;
import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.ObjectPronouns;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Tables;
import io.cotejo.translate.spanish.model.Tense;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import io.cotejo.translate.spanish.transfer.Antecedent;
import io.cotejo.translate.spanish.transfer.Clause;
import io.cotejo.translate.spanish.transfer.noun.NounPhrase;
import io.cotejo.translate.spanish.transfer.verb.VerbSenses.Pronominal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The finite verb with what belongs to it: negation, object pronouns, auxiliaries, and the subject
 * that Spanish leaves out or puts behind. Used by one thread for one text.
 */
public final class VerbGroup {

  private static final Set<String> ONLY = Set.of("solo", "sólo", "solamente", "únicamente");

  private final Cursor cursor;
  private final Clause clause;
  private final EnglishText out;
  private final Grammar grammar;
  private final VerbSenses senses;
  private final Auxiliaries auxiliaries;
  private final SubjectsBehind behind;
  private final Subjects subjects;
  private final Questions questions;
  private final Experiencers experiencers;
  private final MidAdverbs adverbs;
  private final TimesBehind times;
  private final Wishes wishes;
  private final ClausesWithoutVerb withoutVerb;
  private Governed governed = Governed.byNone(-1, false);

  public VerbGroup(
      Cursor cursor,
      Clause clause,
      EnglishText out,
      Grammar grammar,
      NounPhrase nounPhrases,
      Auxiliaries auxiliaries,
      MidAdverbs adverbs) {
    this.cursor = cursor;
    this.clause = clause;
    this.out = out;
    this.grammar = grammar;
    this.adverbs = adverbs;
    this.auxiliaries = auxiliaries;
    this.senses = new VerbSenses(cursor, clause, grammar);
    this.times = new TimesBehind(cursor, clause, nounPhrases);
    this.wishes = new Wishes(cursor, clause, grammar.valency());
    this.behind = new SubjectsBehind(cursor, clause, out, grammar, nounPhrases);
    this.subjects = new Subjects(cursor, clause, out, grammar, behind);
    this.questions = new Questions(cursor, clause, out, grammar.valency(), subjects, behind);
    this.withoutVerb = new ClausesWithoutVerb(cursor, clause, out, grammar, subjects, behind);
    this.experiencers = new Experiencers(cursor, clause, out, grammar);
  }

  /**
   * What stands up to the finite form.
   *
   * @param before the word before the group
   * @param first whether nothing, or a comma, is before it
   * @param only whether {@code no solo} opens it
   * @param adverb the one that was kept for the verb
   * @param clitics the object pronouns, those at the end of the form last
   */
  private record Head(
      Word before,
      boolean first,
      boolean negated,
      boolean only,
      HeldAdverb adverb,
      List<String> clitics,
      Word verb) {}

  /**
   * What is said of the subject, as far as it is settled before anything is said.
   *
   * @param verb with its person
   * @param clitics the object pronouns that are left to say
   * @param wish that the verb puts into words, or none
   */
  private record Predicate(
      Analysis verb, boolean passive, List<String> clitics, Wishes.Wish wish) {}

  /**
   * How the verb was said.
   *
   * @param bare whether an infinitive without "to" follows it
   */
  private record Said(boolean negated, boolean bare) {}

  /**
   * What the verb group that was translated last leaves to an infinitive; nothing if it is not its.
   */
  public Governed governed(int infinitive) {
    return governed.at() == infinitive ? governed : Governed.byNone(infinitive, false);
  }

  /** Translates a clause without a finite verb; false if none begins here. */
  public boolean translateWithoutVerb() {
    return withoutVerb.translate();
  }

  /** Drops a {@code que} that opens what is wanted or asked for; false if none stands here. */
  public boolean opensWish() {
    return wishes.atThat();
  }

  /** {@code a mi padre le gusta}: drops the preposition; false if it stands before nothing such. */
  public boolean nameExperiencer(NounPhrase nounPhrases) {
    return experiencers.name(nounPhrases);
  }

  /** Translates the verb group that begins here; false if there is none. */
  public boolean translate() {
    Head head = head();
    if (head == null) {
      return false;
    }
    times.take(behind.phraseAt());
    Analysis form = head.verb().reading();
    Pronominal group = senses.reflexive(form, head.clitics());
    if (experiencers.translate(form, group.clitics(), head.negated(), head.adverb())) {
      wishes.said(form, false);
    } else {
      Analysis verb = subjects.agreeing(senses.telling(group.verb(), group.clitics()));
      say(head, new Pronominal(commanding(verb, head.first()), group.clitics()));
    }
    return true;
  }

  private Head head() {
    int i = cursor.peek(0).isLower("no") ? 1 : 0;
    boolean only = i == 1 && ONLY.contains(cursor.peek(1).lower());
    i += only ? 1 : 0;
    boolean not = i > 0 && !only;
    List<String> clitics = new ArrayList<>();
    while (ObjectPronouns.isOne(cursor.peek(i))) {
      clitics.add(cursor.peek(i++).lower());
    }
    Word verb = cursor.peek(i);
    if (!verb.is(PartOfSpeech.VERB)) {
      return null;
    }
    clitics.addAll(verb.reading().enclitics());
    Word before = cursor.peek(-1);
    boolean comma =
        before.isLower(",") && !Address.isBehindQue(cursor.words(), cursor.position() - 1);
    boolean first = cursor.peek(0).initial() || comma;
    HeldAdverb adverb = adverbs.take();
    cursor.skip(i + 1);
    return new Head(before, first, not || adverb.not(), only, adverb, clitics, verb);
  }

  /** A subjunctive that opens its clause is a command. */
  private Analysis commanding(Analysis verb, boolean first) {
    boolean open = !clause.subject().said() || clause.isAddressed();
    return first && open && verb.tense() == Tense.SUBJUNCTIVE ? verb.asCommand() : verb;
  }

  private void say(Head head, Pronominal group) {
    Predicate predicate = predicate(group);
    Analysis verb = predicate.verb();
    if (questions.asksForSubject(verb, head.before())) {
      clause.name(new Antecedent(true, verb.plural(), true, false));
    }
    Said said = questions.isAsked(verb) ? ask(head, predicate) : tell(head, predicate);
    clause.verb(said.negated());
    sayBehind(predicate, said);
  }

  /** Settles person and voice; a subject that nobody names may be "one". */
  private Predicate predicate(Pronominal group) {
    Analysis form = group.verb();
    Wishes.Wish wish = wishes.take(form);
    boolean passive = senses.isPassive(form, group.clitics());
    Analysis verb = subjects.addressing(form, passive);
    return passive && subjects.sayOne()
        ? new Predicate(verb, false, List.of(), wish)
        : new Predicate(verb, passive, group.clitics(), wish);
  }

  private Said ask(Head head, Predicate asked) {
    Analysis verb = asked.verb();
    boolean follows = behind.moves(verb, asked.passive());
    VerbPhrase group = auxiliaries.group(verb, true, asked.passive());
    questions.say(inside(group.english(), head, verb), verb, head.negated(), follows);
    return new Said(head.negated(), group.bare());
  }

  /** The subject goes first: it may negate the verb, or take its negation over. */
  private Said tell(Head head, Predicate told) {
    Analysis verb = told.verb();
    boolean subject = clause.subject().said() || behind.isThere(verb.entry().lemma());
    boolean nobody = head.negated() && !subject && behind.sayNobody();
    boolean none = subjects.say(verb, told.passive(), told.wish().isOne());
    boolean negated = head.negated() && !nobody && !none;
    VerbPhrase group =
        told.wish().isOne()
            ? wished(told, negated)
            : auxiliaries.told(verb, negated, told.passive());
    String english = inside(group.english(), head, verb);
    out.word(head.only() ? VerbForms.notOnly(english) : english);
    return new Said(negated, group.bare());
  }

  private VerbPhrase wished(Predicate told, boolean negated) {
    Analysis verb = told.verb();
    Analysis future = Analysis.finite(verb.entry(), Tense.FUTURE, verb.slot());
    VerbPhrase group = auxiliaries.group(future, false, told.passive());
    return new VerbPhrase(told.wish().infinitive(group.english(), negated), group.bare());
  }

  private static String inside(String group, Head head, Analysis verb) {
    return head.adverb().into(group, verb.entry().lemma().equals("haber"));
  }

  /** What stands behind the verb and belongs to it. */
  private void sayBehind(Predicate predicate, Said said) {
    Analysis verb = predicate.verb();
    if (!predicate.passive() && Auxiliaries.isLetting(verb.entry().translation())) {
      behind.sayBeforeInfinitive();
    }
    openClause(verb, predicate.clitics());
    List<String> carried = sayObjects(predicate);
    governed = new Governed(cursor.position(), said.bare(), carried);
  }

  /** What the verb says about what follows it. */
  private void openClause(Analysis verb, List<String> clitics) {
    String lemma = verb.entry().lemma();
    if (lemma.endsWith(" que") && !cursor.peek(0).is(PartOfSpeech.INFINITIVE)) {
      clause.open(false);
    }
    boolean dative = clitics.stream().anyMatch(ObjectPronouns::isDative);
    if (dative || WordSets.isTo(cursor.peek(0))) {
      clause.second(grammar.valency().second(lemma));
    }
    wishes.said(verb, dative);
  }

  /** Says the object pronouns, but for those of an infinitive behind the verb, which it returns. */
  private List<String> sayObjects(Predicate predicate) {
    Analysis verb = predicate.verb();
    List<String> clitics = predicate.clitics();
    String first = clitics.isEmpty() ? "" : clitics.get(0);
    boolean copula = WordSets.isCopula(verb.entry().lemma()) && first.equals("lo");
    if (predicate.passive() || first.isEmpty() || copula) {
      return List.of();
    }
    if (carries(verb)) {
      return ObjectPronouns.isReflexive(first, verb) ? Clitics.reflexive(clitics) : clitics;
    }
    if (senses.isBodyNext() && Clitics.possessor(first) != null) {
      clause.possessor(possessor(first, verb));
    } else if (Clitics.isGiven(clitics, verb) && !senses.isDoubled("le")) {
      out.word(Clitics.behind(clitics, verb.entry(), grammar.valency()).strip());
    } else {
      sayEach(clitics, verb);
    }
    return List.of();
  }

  private void sayEach(List<String> clitics, Analysis verb) {
    boolean to = grammar.valency().isDative(verb.entry().lemma());
    for (String clitic : clitics) {
      String object = senses.isDoubled(clitic) ? "" : Clitics.object(clitic, verb);
      out.word(to && !object.isEmpty() ? "to " + object : object);
    }
  }

  private String possessor(String clitic, Analysis verb) {
    String own = clause.possessive();
    String his = verb.tense() == Tense.IMPERATIVE ? "your" : own.equals("its") ? "his" : own;
    return clitic.equals("se") ? his : Clitics.possessor(clitic);
  }

  /** {@code lo puede ver}, but {@code lo hizo caer}. */
  private boolean carries(Analysis verb) {
    String infinitive = Tables.split(verb.entry().lemma(), ' ').get(0);
    return cursor.peek(0).is(PartOfSpeech.INFINITIVE)
        && !grammar.valency().isControlling(infinitive);
  }
}
