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
import io.cotejo.translate.spanish.transfer.Clause;
import io.cotejo.translate.spanish.transfer.noun.NounPhrase;
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
  private List<String> carried = List.of();

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
    this.experiencers = new Experiencers(cursor, clause, out, grammar, adverbs);
  }

  /**
   * What stands up to the finite form.
   *
   * @param before the word before the group
   * @param first whether nothing, or a comma, is before it
   * @param only whether {@code no solo} opens it
   * @param clitics the object pronouns, those at the end of the form last
   */
  private record Head(
      Word before, boolean first, boolean negated, boolean only, List<String> clitics, Word verb) {}

  /** The object pronouns before the verb that belong to the infinitive behind it; forgets them. */
  public List<String> takeCarried() {
    List<String> taken = carried;
    carried = List.of();
    return taken;
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
    if (!experiencers.isNamedAt(nounPhrases)) {
      return false;
    }
    out.word(cursor.peek(0).isLower("al") ? "the" : "");
    cursor.skip(1);
    clause.nameExperiencer();
    return true;
  }

  /** Translates the verb group that begins here; false if there is none. */
  public boolean translate() {
    Head head = head();
    if (head == null) {
      return false;
    }
    times.take(behind.phraseAt());
    List<String> clitics = head.clitics();
    Analysis form = head.verb().reading();
    Analysis verb = senses.reflexive(form, clitics);
    if (experiencers.translate(form, clitics, head.negated())) {
      wishes.said(form, false);
    } else {
      verb = commanding(subjects.agreeing(senses.telling(verb, clitics)), head.first());
      say(head, verb);
    }
    return true;
  }

  private Head head() {
    int i = cursor.peek(0).isLower("no") ? 1 : 0;
    boolean only = i == 1 && ONLY.contains(cursor.peek(1).lower());
    i += only ? 1 : 0;
    boolean not = i > 0;
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
    boolean negated = (not && !only) || adverbs.takeNot();
    cursor.skip(i + 1);
    return new Head(before, first, negated, only, clitics, verb);
  }

  /** A subjunctive that opens its clause is a command. */
  private Analysis commanding(Analysis verb, boolean first) {
    boolean open = !clause.hasSubject() || clause.isAddressed();
    return first && open && verb.tense() == Tense.SUBJUNCTIVE ? verb.asCommand() : verb;
  }

  private void say(Head head, Analysis form) {
    boolean wished = wishes.take(form);
    boolean passive = senses.isPassive(form, head.clitics());
    Analysis verb = subjects.addressing(form, passive);
    if (passive && subjects.sayOne()) {
      passive = false;
      head.clitics().clear();
    }
    boolean negated = head.negated();
    if (questions.isAsked(verb, head.before())) {
      boolean follows = behind.moves(verb, passive);
      String group = inside(auxiliaries.group(verb, true, passive), verb);
      questions.say(group, verb, negated, follows);
    } else {
      boolean there = behind.isThere(verb.entry().lemma());
      negated = negated && (there || clause.hasSubject() || !behind.sayNobody());
      subjects.say(verb, passive, wished);
      negated = negated && !behind.takeNone();
      String group = wished ? wished(verb, negated, passive) : told(verb, negated, passive);
      out.word(head.only() ? VerbForms.notOnly(group) : group);
    }
    clause.verb(negated);
    if (!passive && Auxiliaries.isLetting(verb.entry().translation())) {
      behind.sayBeforeInfinitive();
    }
    openClause(verb, head.clitics());
    sayObjects(verb, head.clitics(), passive);
  }

  private String told(Analysis verb, boolean negated, boolean passive) {
    return inside(auxiliaries.group(verb, clause.takeSpan(), negated, passive), verb);
  }

  private String wished(Analysis verb, boolean negated, boolean passive) {
    Analysis future = Analysis.finite(verb.entry(), Tense.FUTURE, verb.slot());
    String group = wishes.infinitive(auxiliaries.group(future, false, passive), negated);
    return inside(group, verb);
  }

  private String inside(String group, Analysis verb) {
    return adverbs.into(group, verb.entry().lemma().equals("haber"));
  }

  /** What the verb says about what follows it. */
  private void openClause(Analysis verb, List<String> clitics) {
    String lemma = verb.entry().lemma();
    if (lemma.endsWith(" que") && !cursor.peek(0).is(PartOfSpeech.INFINITIVE)) {
      clause.open(false);
    }
    boolean dative = clitics.stream().anyMatch(ObjectPronouns::isDative);
    if (dative || cursor.peek(0).isLower("a") || cursor.peek(0).isLower("al")) {
      clause.second(grammar.valency().second(lemma));
    }
    wishes.said(verb, dative);
  }

  private void sayObjects(Analysis verb, List<String> clitics, boolean passive) {
    if (passive || clitics.isEmpty()) {
      return;
    }
    String first = clitics.get(0);
    if (WordSets.isCopula(verb.entry().lemma()) && first.equals("lo")) {
      return;
    }
    if (carries(verb)) {
      carried = ObjectPronouns.isReflexive(first, verb) ? Clitics.reflexive(clitics) : clitics;
    } else if (senses.isBodyNext() && Clitics.possessor(first) != null) {
      clause.possessor(possessor(first, verb));
    } else {
      if (isGiven(verb, clitics)) {
        out.word(Clitics.behind(clitics, verb.entry(), grammar.valency()).strip());
        return;
      }
      boolean to = grammar.valency().isDative(verb.entry().lemma());
      for (String clitic : clitics) {
        String object = senses.isDoubled(clitic) ? "" : Clitics.object(clitic, verb);
        out.word(to && !object.isEmpty() ? "to " + object : object);
      }
    }
  }

  /** {@code me lo dio}: gave it to me. */
  private boolean isGiven(Analysis verb, List<String> clitics) {
    boolean two = clitics.size() == 2 && clitics.get(1).startsWith("l");
    String first = clitics.get(0);
    boolean person = first.equals("se") || ObjectPronouns.isDative(first);
    boolean itself = !first.equals("se") && ObjectPronouns.isReflexive(first, verb);
    return two && person && !itself && !senses.isDoubled("le");
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
