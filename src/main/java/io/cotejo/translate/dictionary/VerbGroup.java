package io.cotejo.translate.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The finite verb with what belongs to it: negation, object pronouns, auxiliaries, and the subject
 * that Spanish leaves out or puts behind. Used by one thread for one text.
 */
final class VerbGroup {

  private static final Map<String, String> OBJECTS =
      Map.ofEntries(
          Map.entry("se", ""),
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
  private static final Set<String> ONLY = Set.of("solo", "sólo", "solamente", "únicamente");

  private final Cursor cursor;
  private final Clause clause;
  private final Output out;
  private final Grammar grammar;
  private final Subjects subjects;
  private final Questions questions;
  private final Experiencers experiencers;
  private final Periphrases periphrases;
  private boolean bareInfinitive;

  VerbGroup(
      Cursor cursor,
      Clause clause,
      Output out,
      Grammar grammar,
      NounPhrase nounPhrases,
      Periphrases periphrases) {
    this.periphrases = periphrases;
    this.cursor = cursor;
    this.clause = clause;
    this.out = out;
    this.grammar = grammar;
    this.subjects = new Subjects(cursor, clause, out, grammar, nounPhrases);
    this.questions = new Questions(cursor, clause, out, grammar.government(), subjects);
    this.experiencers = new Experiencers(cursor, clause, out, grammar);
  }

  /** Whether the verb was one that an infinitive without "to" follows; forgets it. */
  boolean takeBareInfinitive() {
    boolean bare = bareInfinitive;
    bareInfinitive = false;
    return bare;
  }

  /** Translates the verb group that begins here; false if there is none. */
  boolean translate() {
    int i = cursor.peek(0).isLower("no") ? 1 : 0;
    boolean only = i == 1 && ONLY.contains(cursor.peek(1).lower());
    i += only ? 1 : 0;
    boolean negated = i == 1;
    List<String> clitics = new ArrayList<>();
    while (isClitic(cursor.peek(i))) {
      clitics.add(cursor.peek(i++).lower());
    }
    Word word = cursor.peek(i);
    if (!word.is(Tag.VERB)) {
      return false;
    }
    Word before = cursor.peek(-1);
    cursor.skip(i + 1);
    clitics.addAll(word.reading().enclitics());
    Analysis verb = sense(word.reading(), clitics);
    if (experiencers.translate(word.reading(), clitics, negated)) {
      return true;
    }
    verb = telling(verb, clitics);
    boolean passive = isPassive(verb, clitics);
    if (questions.isAsked(verb, before)) {
      boolean follows = subjects.moves(verb, passive);
      questions.say(group(verb, true, passive), verb, negated, follows);
    } else {
      boolean nobody = negated && !clause.hasSubject() && subjects.sayNobody();
      negated = negated && !nobody;
      subjects.say(verb, passive);
      String span = clause.takeSpan();
      String group = group(verb, span, negated, passive);
      out.word(only ? VerbForms.notOnly(group) : group);
    }
    clause.verb(negated);
    boolean to = grammar.government().isDative(verb.entry().lemma());
    for (String clitic : clitics) {
      String object = isDoubled(clitic) ? "" : OBJECTS.get(clitic);
      out.word(to && !object.isEmpty() ? "to " + object : object);
    }
    return true;
  }

  /** {@code a mi padre le gusta}: drops the preposition; false if it stands before nothing such. */
  boolean nameExperiencer(NounPhrase nounPhrases) {
    if (!experiencers.isNamedAt(nounPhrases)) {
      return false;
    }
    out.word(cursor.peek(0).isLower("al") ? "the" : "");
    cursor.skip(1);
    clause.nameExperiencer();
    return true;
  }

  /** The English object for a Spanish object pronoun; empty for {@code se}. */
  static String object(String clitic) {
    return OBJECTS.get(clitic);
  }

  private static boolean isClitic(Word word) {
    return word.is(Tag.PRONOUN) && OBJECTS.containsKey(word.lower());
  }

  private Analysis sense(Analysis verb, List<String> clitics) {
    Entry reflexive = grammar.lexicon().reflexive(verb.entry().lemma());
    return reflexive != null && !clitics.isEmpty() && isReflexive(clitics.get(0), verb)
        ? verb.as(reflexive)
        : verb;
  }

  /** {@code le dijo}: told him. */
  private Analysis telling(Analysis verb, List<String> clitics) {
    Entry entry = verb.entry();
    boolean told =
        entry.lemma().equals("decir")
            && clitics.size() == 1
            && Experiencers.isDative(clitics.get(0))
            && !isDoubled(clitics.get(0));
    return told ? verb.as(new Entry(entry.lemma(), entry.tag(), List.of("tell"))) : verb;
  }

  private static boolean isReflexive(String clitic, Analysis verb) {
    return switch (clitic) {
      case "se" -> verb.person() == 3 || verb.tense() == Tense.IMPERATIVE;
      case "me" -> verb.person() == 1 && !verb.plural();
      case "te" -> verb.person() == 2 && !verb.plural();
      case "nos" -> verb.person() == 1 && verb.plural();
      default -> false;
    };
  }

  /** {@code se venden}: things do not sell themselves. */
  private boolean isPassive(Analysis verb, List<String> clitics) {
    String lemma = mainVerb(verb).lemma();
    return clitics.equals(List.of("se"))
        && verb.person() == 3
        && verb.tense() != Tense.IMPERATIVE
        && !Tables.split(lemma, ' ').get(0).endsWith("se")
        && !clause.hasPersonAsSubject()
        && !grammar.government().isIntransitive(lemma)
        && !(grammar.government().isUnaccusative(lemma)
            && !Subjects.NOMINAL.contains(next().tag()));
  }

  /** The verb that has the sense: {@code haber} leaves it to the participle. */
  private Entry mainVerb(Analysis verb) {
    return verb.entry().lemma().equals("haber") && subjects.participleAt(0)
        ? cursor.peek(0).reading().entry()
        : verb.entry();
  }

  /** The word behind the verb and its participle. */
  private Word next() {
    return cursor.peek(subjects.participleAt(0) ? 1 : 0);
  }

  /** {@code le} doubles an object named behind the verb: {@code le agradeció a Putin}. */
  private boolean isDoubled(String clitic) {
    if (!clitic.startsWith("le")) {
      return false;
    }
    for (int k = 0; k < 4; k++) {
      if (cursor.peek(k).isLower("a") || cursor.peek(k).isLower("al")) {
        return true;
      }
    }
    return false;
  }

  private String group(Analysis form, boolean negated, boolean passive) {
    String periphrasis = passive ? null : periphrases.english(form, negated);
    if (periphrasis != null) {
      return periphrasis;
    }
    VerbForms verbs = grammar.verbs();
    String lemma = form.entry().lemma();
    String english = form.entry().translation();
    List<String> between = adverbsBefore(Set.of(Tag.PARTICIPLE, Tag.GERUND));
    Word next = cursor.peek(between.size());
    if (lemma.equals("haber") && next.is(Tag.PARTICIPLE)) {
      cursor.skip(between.size() + 1);
      String main = verbs.participle(periphrases.again(next).translation());
      return verbs.perfect(join(between, passive ? "been " + main : main), form, negated);
    }
    if (lemma.equals("haber")) {
      return there(form, negated);
    }
    if (isCopula(lemma) && (next.is(Tag.GERUND) || next.is(Tag.PARTICIPLE))) {
      cursor.skip(between.size() + 1);
      String verb = next.reading().entry().translation();
      String main = next.is(Tag.GERUND) ? verbs.gerund(verb) : verbs.participle(verb);
      return verbs.finite("be", form, negated) + " " + join(between, main);
    }
    return cursor.peek(0).is(Tag.INFINITIVE) || cursor.peek(1).is(Tag.INFINITIVE)
        ? withInfinitive(form, negated, passive)
        : passive ? passive(english, form, negated) : verbs.finite(english, form, negated);
  }

  private String group(Analysis verb, String span, boolean negated, boolean passive) {
    if (!span.isEmpty()) {
      return spanning(span, verb, negated);
    }
    boolean since = !passive && !verb.entry().lemma().equals("haber") && subjects.isSince(verb);
    return since ? goingOn(verb, negated) : group(verb, negated, passive);
  }

  /** {@code hace dos años que}: what goes on has gone on for so long, what is over is so old. */
  private String spanning(String span, Analysis form, boolean negated) {
    boolean over = form.tense() == Tense.PAST;
    clause.last(over ? span + " ago" : "for " + span, false);
    boolean goesOn = form.tense() == Tense.PRESENT || form.tense() == Tense.IMPERFECT;
    return goesOn && !form.entry().lemma().equals("haber")
        ? goingOn(form, negated)
        : group(form, negated, false);
  }

  /** What began some time ago and goes on: {@code has lived}, {@code has been working}. */
  private String goingOn(Analysis form, boolean negated) {
    Word next = cursor.peek(0);
    boolean copula = isCopula(form.entry().lemma());
    VerbForms verbs = grammar.verbs();
    if (copula && (next.is(Tag.GERUND) || next.is(Tag.PARTICIPLE))) {
      cursor.skip(1);
      String verb = Rendering.translation(next);
      String main = next.is(Tag.GERUND) ? verbs.gerund(verb) : verbs.participle(verb);
      return verbs.perfect("been " + main, form, negated);
    }
    String english = copula ? "be" : VerbForms.infinitive(form.entry().translation());
    return verbs.perfect(verbs.participle(english), form, negated);
  }

  private String withInfinitive(Analysis form, boolean negated, boolean passive) {
    VerbForms verbs = grammar.verbs();
    String english = form.entry().translation();
    Word link = cursor.peek(0);
    if (passive && VerbForms.isModal(english) && link.is(Tag.INFINITIVE)) {
      cursor.skip(1);
      String main = verbs.participle(link.reading().entry().translation());
      return verbs.finite(english, form, negated) + " be " + main;
    }
    bareInfinitive =
        link.is(Tag.INFINITIVE) && (VerbForms.isModal(english) || english.endsWith(" to"));
    return verbs.finite(english, form, negated);
  }

  private String passive(String english, Analysis form, boolean negated) {
    return VerbForms.isModal(english) || english.startsWith("be ")
        ? grammar.verbs().finite(english, form, negated)
        : grammar.verbs().finite("be", form, negated) + " " + grammar.verbs().participle(english);
  }

  /** {@code hay}: its number is that of what follows. */
  private String there(Analysis form, boolean negated) {
    int i = 0;
    while (i < 3 && !cursor.peek(i).is(Tag.NOUN) && !cursor.peek(i).is(Tag.PUNCTUATION)) {
      i++;
    }
    boolean plural = form.plural() || (cursor.peek(i).is(Tag.NOUN) && cursor.peek(i).isPlural());
    Analysis counted = Analysis.finite(form.entry(), form.tense(), plural ? 5 : 2);
    return "there " + grammar.verbs().finite("be", counted, negated);
  }

  private List<String> adverbsBefore(Set<Tag> wanted) {
    List<String> adverbs = new ArrayList<>();
    int i = 0;
    while (i < 2 && cursor.peek(i).is(Tag.ADVERB)) {
      adverbs.add(Rendering.text(cursor.peek(i)));
      i++;
    }
    return wanted.contains(cursor.peek(i).tag()) ? adverbs : List.of();
  }

  static boolean isCopula(String lemma) {
    return lemma.equals("estar") || lemma.equals("ser");
  }

  private static String join(List<String> adverbs, String main) {
    return adverbs.isEmpty() ? main : String.join(" ", adverbs) + " " + main;
  }
}
