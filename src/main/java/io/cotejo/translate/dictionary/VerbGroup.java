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
  private static final Set<String> ARTICLES = Set.of("el", "la", "los", "las");
  private static final Map<String, String> POSSESSORS =
      Map.of(
          "se", "", "me", "my", "te", "your", "le", "his", "nos", "our", "os", "your", "les",
          "their");
  private static final Map<String, String> ITSELF =
      Map.of("me", "myself", "te", "yourself", "nos", "each other");
  private static final Map<String, String> TO_SOMEBODY =
      Map.of("decir", "tell", "pedir que", "ask");
  private static final Set<String> LETTING = Set.of("let", "make");
  private static final Set<String> ONLY = Set.of("solo", "sólo", "solamente", "únicamente");

  private final Cursor cursor;
  private final Clause clause;
  private final Output out;
  private final Grammar grammar;
  private final Subjects subjects;
  private final Questions questions;
  private final Experiencers experiencers;
  private final Periphrases periphrases;
  private final MidAdverbs adverbs;
  private final TimesBehind times;
  private final Wishes wishes;
  private boolean bareInfinitive;
  private List<String> carried = List.of();

  VerbGroup(
      Cursor cursor,
      Clause clause,
      Output out,
      Grammar grammar,
      NounPhrase nounPhrases,
      Periphrases periphrases,
      MidAdverbs adverbs) {
    this.adverbs = adverbs;
    this.periphrases = periphrases;
    this.cursor = cursor;
    this.clause = clause;
    this.out = out;
    this.grammar = grammar;
    this.times = new TimesBehind(cursor, clause, nounPhrases);
    this.wishes = new Wishes(cursor, clause, grammar.government());
    this.subjects = new Subjects(cursor, clause, out, grammar, nounPhrases);
    this.questions = new Questions(cursor, clause, out, grammar.government(), subjects);
    this.experiencers = new Experiencers(cursor, clause, out, grammar, adverbs);
  }

  /** Whether the verb was one that an infinitive without "to" follows; forgets it. */
  boolean takeBareInfinitive() {
    boolean bare = bareInfinitive;
    bareInfinitive = false;
    return bare;
  }

  /** The object pronouns before the verb that belong to the infinitive behind it; forgets them. */
  List<String> takeCarried() {
    List<String> taken = carried;
    carried = List.of();
    return taken;
  }

  /** Translates the verb group that begins here; false if there is none. */
  boolean translate() {
    int i = cursor.peek(0).isLower("no") ? 1 : 0;
    boolean only = i == 1 && ONLY.contains(cursor.peek(1).lower());
    i += only ? 1 : 0;
    boolean negated = i == 1 || adverbs.takeNot();
    List<String> clitics = new ArrayList<>();
    while (isClitic(cursor.peek(i))) {
      clitics.add(cursor.peek(i++).lower());
    }
    Word word = cursor.peek(i);
    if (!word.is(Tag.VERB)) {
      return false;
    }
    Word before = cursor.peek(-1);
    boolean first = cursor.peek(0).initial() || before.isLower(",");
    cursor.skip(i + 1);
    times.take(subjects.phraseAt());
    clitics.addAll(word.reading().enclitics());
    Analysis verb = sense(couldHave(word.reading()), clitics);
    if (experiencers.translate(word.reading(), clitics, negated)) {
      return true;
    }
    verb = subjects.agreeing(telling(verb, clitics));
    boolean open = !clause.hasSubject() || clause.isAddressed();
    if (first && open && verb.tense() == Tense.SUBJUNCTIVE) {
      verb = verb.asCommand();
    }
    boolean wished = wishes.take(verb);
    boolean passive = isPassive(verb, clitics);
    verb = subjects.addressing(verb, passive);
    if (passive && subjects.sayOne()) {
      passive = false;
      clitics.clear();
    }
    if (questions.isAsked(verb, before)) {
      boolean follows = subjects.moves(verb, passive);
      String group = inside(group(verb, true, passive), verb);
      questions.say(group, verb, negated, follows);
    } else {
      boolean nobody = negated && !clause.hasSubject() && subjects.sayNobody();
      negated = negated && !nobody;
      subjects.say(verb, passive, wished);
      negated = negated && !subjects.takeNone();
      String span = clause.takeSpan();
      String group = wished ? wished(verb, negated, passive) : group(verb, span, negated, passive);
      group = inside(group, verb);
      out.word(only ? VerbForms.notOnly(group) : group);
    }
    clause.verb(negated);
    if (verb.entry().lemma().endsWith(" que") && !cursor.peek(0).is(Tag.INFINITIVE)) {
      clause.open(false);
    }
    boolean dative = clitics.stream().anyMatch(Experiencers::isDative);
    if (dative || cursor.peek(0).isLower("a") || cursor.peek(0).isLower("al")) {
      clause.second(grammar.government().second(verb.entry().lemma()));
    }
    wishes.said(verb, clitics.stream().anyMatch(Experiencers::isDative));
    if (!passive && !clitics.isEmpty() && carries(verb)) {
      carried = isReflexive(clitics.get(0), verb) ? reflexive(clitics) : clitics;
      return true;
    }
    if (!passive && !clitics.isEmpty() && isBodyNext() && POSSESSORS.containsKey(clitics.get(0))) {
      clause.possessor(possessor(clitics.get(0), verb));
      return true;
    }
    boolean to = grammar.government().isDative(verb.entry().lemma());
    for (String clitic : clitics) {
      String object = isDoubled(clitic) ? "" : object(clitic, verb);
      out.word(to && !object.isEmpty() ? "to " + object : object);
    }
    return true;
  }

  private String wished(Analysis verb, boolean negated, boolean passive) {
    int slot = verb.person() - 1 + (verb.plural() ? 3 : 0);
    Analysis future = Analysis.finite(verb.entry(), Tense.FUTURE, slot);
    return wishes.infinitive(group(future, false, passive), negated);
  }

  /** Drops a {@code que} that opens what is wanted or asked for; false if none stands here. */
  boolean opensWish() {
    return wishes.atThat();
  }

  private String inside(String group, Analysis verb) {
    return adverbs.into(group, verb.entry().lemma().equals("haber"));
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

  /** {@code me veo} → I see myself; {@code nos vemos} → we see each other. */
  private static String object(String clitic, Analysis verb) {
    boolean itself = !clitic.equals("se") && isReflexive(clitic, verb);
    return itself ? ITSELF.get(clitic) : OBJECTS.get(clitic);
  }

  /** The English object for a Spanish object pronoun; empty for {@code se}. */
  static String object(String clitic) {
    return OBJECTS.get(clitic);
  }

  static boolean isClitic(Word word) {
    return word.is(Tag.PRONOUN) && OBJECTS.containsKey(word.lower());
  }

  private Analysis sense(Analysis verb, List<String> clitics) {
    if (verb.entry().lemma().equals("haber") && subjects.participleAt(0)) {
      dropReflexive(verb, clitics);
      return verb;
    }
    Entry reflexive = grammar.lexicon().reflexive(verb.entry().lemma());
    if (reflexive == null
        || isBodyNext()
        || clitics.isEmpty()
        || !isReflexive(clitics.get(0), verb)) {
      return verb;
    }
    clitics.set(0, "se");
    return verb.as(reflexive);
  }

  /** {@code me he levantado}: the pronoun belongs to the participle and its sense. */
  private void dropReflexive(Analysis haber, List<String> clitics) {
    Word participle = cursor.peek(0);
    Entry entry = participle.reading().entry();
    Entry reflexive = grammar.lexicon().reflexive(entry.lemma());
    boolean phrase = Tables.split(entry.lemma(), ' ').get(0).endsWith("se");
    boolean itself = !clitics.isEmpty() && isReflexive(clitics.get(0), haber) && !isBodyNext();
    if (itself && (phrase || reflexive != null)) {
      clitics.set(0, "se");
      if (reflexive != null) {
        cursor.replace(participle.chosen(participle.reading().as(reflexive)));
      }
    }
  }

  /** {@code ha podido abrir} → could open. */
  private Analysis couldHave(Analysis verb) {
    Word could = cursor.peek(0);
    boolean past = verb.tense() == Tense.PRESENT || verb.tense() == Tense.IMPERFECT;
    boolean fits =
        past
            && verb.entry().lemma().equals("haber")
            && could.is(Tag.PARTICIPLE)
            && could.isLemma("poder")
            && cursor.peek(1).is(Tag.INFINITIVE);
    if (!fits) {
      return verb;
    }
    cursor.skip(1);
    int slot = verb.person() - 1 + (verb.plural() ? 3 : 0);
    return Analysis.finite(could.reading().entry(), Tense.PAST, slot);
  }

  /** {@code le dijo}: told him. */
  private Analysis telling(Analysis verb, List<String> clitics) {
    Entry entry = verb.entry();
    String english = TO_SOMEBODY.get(entry.lemma());
    boolean told =
        english != null
            && clitics.size() == 1
            && Experiencers.isDative(clitics.get(0))
            && !isDoubled(clitics.get(0));
    return told
        ? verb.as(new Entry(entry.lemma(), entry.tag(), List.of(english)))
        : beforeThat(verb);
  }

  /** {@code advirtió de que}: warned that. */
  private Analysis beforeThat(Analysis verb) {
    Entry entry = verb.entry();
    boolean of = entry.lemma().endsWith(" de") || entry.lemma().endsWith(" en");
    if (!of || !cursor.peek(0).isLower("que")) {
      return verb;
    }
    String bare = entry.translation().replaceFirst(" (of|about|on|in|with)$", "");
    return verb.as(new Entry(entry.lemma(), entry.tag(), List.of(bare)));
  }

  static boolean isReflexive(String clitic, Analysis verb) {
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
        && !isBodyNext()
        && !Tables.split(lemma, ' ').get(0).endsWith("se")
        && !clause.hasPersonAsSubject()
        && !grammar.government().isIntransitive(lemma)
        && !(grammar.government().isUnaccusative(lemma)
            && !Subjects.NOMINAL.contains(next().tag()));
  }

  /** {@code se lavó las manos}. */
  private boolean isBodyNext() {
    int k = subjects.participleAt(0) ? 1 : 0;
    Word noun = cursor.peek(k + 1);
    boolean body = noun.is(Tag.NOUN) && grammar.government().isBody(noun.reading().entry().lemma());
    return ARTICLES.contains(cursor.peek(k).lower()) && body;
  }

  private String possessor(String clitic, Analysis verb) {
    String own = clause.possessive();
    String his = verb.tense() == Tense.IMPERATIVE ? "your" : own.equals("its") ? "his" : own;
    return clitic.equals("se") ? his : POSSESSORS.get(clitic);
  }

  /** The verb that has the sense: {@code haber} leaves it to the participle. */
  private Entry mainVerb(Analysis verb) {
    if (verb.entry().lemma().equals("estar") && cursor.peek(0).is(Tag.GERUND)) {
      return cursor.peek(0).reading().entry();
    }
    return verb.entry().lemma().equals("haber") && subjects.participleAt(0)
        ? cursor.peek(0).reading().entry()
        : verb.entry();
  }

  /** The word behind the verb and its participle. */
  private Word next() {
    return cursor.peek(subjects.participleAt(0) ? 1 : 0);
  }

  /** {@code lo puede ver}, but {@code lo hizo caer}. */
  private boolean carries(Analysis verb) {
    String infinitive = Tables.split(verb.entry().lemma(), ' ').get(0);
    return cursor.peek(0).is(Tag.INFINITIVE) && !grammar.government().isControlling(infinitive);
  }

  private static List<String> reflexive(List<String> clitics) {
    List<String> pronouns = new ArrayList<>(clitics);
    pronouns.set(0, "se");
    return pronouns;
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
    if (lemma.equals("haber") && next.isLemma("haber")) {
      return thereHasBeen(form, negated);
    }
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
      String being = passive && next.is(Tag.GERUND) ? "being " + verbs.participle(verb) : main;
      return verbs.finite("be", form, negated) + " " + join(between, being);
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
    boolean bare =
        VerbForms.isModal(english) || english.endsWith(" to") || LETTING.contains(english);
    bareInfinitive = link.is(Tag.INFINITIVE) && bare;
    boolean perhaps =
        english.equals("can")
            && form.tense() == Tense.PRESENT
            && link.isLemma("haber")
            && cursor.peek(1).is(Tag.PARTICIPLE);
    return passive && !bare && link.is(Tag.INFINITIVE)
        ? passive(english, form, negated)
        : verbs.finite(perhaps ? "may" : english, form, negated);
  }

  private String passive(String english, Analysis form, boolean negated) {
    return VerbForms.isModal(english) || english.startsWith("be ")
        ? grammar.verbs().finite(english, form, negated)
        : grammar.verbs().finite("be", form, negated) + " " + grammar.verbs().participle(english);
  }

  /** {@code hay}: its number is that of what follows. */
  private String there(Analysis form, boolean negated) {
    boolean none = negated && (cursor.peek(0).is(Tag.NOUN) || cursor.peek(0).is(Tag.ADJECTIVE));
    String be = grammar.verbs().finite("be", counted(form), negated && !none);
    return "there " + be + (none ? " no" : "");
  }

  private Analysis counted(Analysis form) {
    int i = 0;
    while (i < 3 && !cursor.peek(i).is(Tag.NOUN) && !cursor.peek(i).is(Tag.PUNCTUATION)) {
      i++;
    }
    boolean plural = form.plural() || (cursor.peek(i).is(Tag.NOUN) && cursor.peek(i).isPlural());
    return Analysis.finite(form.entry(), form.tense(), plural ? 5 : 2);
  }

  /** {@code ha habido}. */
  private String thereHasBeen(Analysis form, boolean negated) {
    cursor.skip(1);
    return "there " + grammar.verbs().perfect("been", counted(form), negated);
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
