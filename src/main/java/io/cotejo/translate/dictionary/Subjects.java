package io.cotejo.translate.dictionary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The subjects that Spanish leaves out or puts behind the verb. Used by one thread for one text.
 */
final class Subjects {

  /** What begins a noun phrase. */
  static final Set<Tag> NOMINAL = Set.of(Tag.DETERMINER, Tag.NOUN, Tag.NUMBER, Tag.NAME);

  /** English pronouns by person, the singular first. */
  static final List<String> PERSONS = List.of("I", "you", "he", "we", "you", "they");

  private static final Set<String> CIRCUMSTANCES =
      Set.of("dónde", "adónde", "cuándo", "cómo", "por qué", "cuánto");

  /** Of infinitives; an adjective may have been the participle of one. */
  private static final List<String> ENDINGS = List.of("ar", "er", "ir");

  /** English pronouns as objects, where they differ. */
  static final Map<String, String> OBJECTIVE =
      Map.of("I", "me", "he", "him", "she", "her", "they", "them", "we", "us");

  /** Verbs whose {@code se} belongs to the infinitive behind them. */
  private static final Set<String> LIKE_MODALS =
      Set.of(
          "poder",
          "deber",
          "deber de",
          "soler",
          "tener que",
          "lograr",
          "conseguir",
          "volver a",
          "empezar a",
          "comenzar a",
          "dejar de",
          "acabar de");

  private static final int THEY = 5;
  private static final int SINCE_WITHIN = 8;
  private static final Set<String> AMOUNTS =
      Set.of("al menos", "por lo menos", "más de", "menos de", "casi", "cerca de", "unos", "solo");

  private final Cursor cursor;
  private final Clause clause;
  private final Output out;
  private final Grammar grammar;
  private final NounPhrase nounPhrases;
  private boolean none;

  Subjects(Cursor cursor, Clause clause, Output out, Grammar grammar, NounPhrase nounPhrases) {
    this.nounPhrases = nounPhrases;
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
      if (!clause.hasSpeaker()) {
        out.word(wished ? objective(verb) : pronoun(verb));
      }
      return;
    }
    boolean progressive = VerbGroup.isCopula(verb.entry().lemma()) && cursor.peek(0).is(Tag.GERUND);
    String lemma = (progressive ? cursor.peek(0).reading() : verb).entry().lemma();
    lemma = impersonalInfinitive().orElse(participleAt(0) ? sayingLemma() : lemma);
    if (isThereInfinitive(linked())) {
      out.word("there");
      return;
    }
    if (clause.hasSubject() || isThere(lemma) || subjectFollows(verb, passive)) {
      return;
    }
    boolean said =
        VerbGroup.isCopula(lemma)
            && (cursor.peek(0).is(Tag.PARTICIPLE) || cursor.peek(0).is(Tag.ADJECTIVE))
            && cursor.peek(1).isLower("que");
    boolean impersonal = said || (grammar.government().isImpersonal(lemma) && !isPersonal(verb));
    boolean thing = impersonal || (passive && !grammar.government().isPersonal(lemma));
    String pronoun = wished ? objective(verb) : pronoun(verb);
    out.word(thing && !verb.plural() ? "it" : pronoun);
  }

  private String objective(Analysis verb) {
    String pronoun = pronoun(verb);
    return OBJECTIVE.getOrDefault(pronoun, pronoun);
  }

  /** {@code la mayoría de los españoles cree}: English has the number of what is counted. */
  Analysis agreeing(Analysis verb) {
    boolean one = verb.person() == 3 && !verb.plural() && verb.tense() != Tense.IMPERATIVE;
    return one && clause.hasMany()
        ? Analysis.finite(verb.entry(), verb.tense(), THEY).with(verb.enclitics())
        : verb;
  }

  /** {@code fue detenido}: of whom that is said is a person. */
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
            && !isThere(lemma)
            && !isThereInfinitive(linked())
            && !grammar.government().isImpersonal(participleAt(0) ? sayingLemma() : lemma)
            && !moves(verb, false)
            && !cursor.peek(0).is(Tag.NAME);
    return open ? Analysis.finite(verb.entry(), verb.tense(), verb.plural() ? 4 : 1) : verb;
  }

  private boolean isPersonal(Analysis verb) {
    String lemma = verb.entry().lemma();
    boolean said = cursor.peek(0).is(Tag.PARTICIPLE) || cursor.peek(0).is(Tag.ADJECTIVE);
    int at = lemma.equals("ser") && said ? 0 : 1;
    boolean profession = lemma.equals("ser") && isPerson(cursor.peek(0));
    if (profession) {
      return true;
    }
    boolean passive = at == 0 || (lemma.equals("haber") && cursor.peek(0).isLemma("ser"));
    return passive && isPersonal(cursor.peek(at));
  }

  private boolean isPersonal(Word said) {
    if (said.is(Tag.PARTICIPLE)) {
      return grammar.government().isPersonal(said.reading().entry().lemma());
    }
    return said.is(Tag.ADJECTIVE)
        && ENDINGS.stream()
            .map(ending -> said.reading().entry().lemma().replaceFirst("[ai]do$", ending))
            .anyMatch(grammar.government()::isPersonal);
  }

  /**
   * Whether the clause goes on to say since when, which English says with the perfect: {@code vive
   * aquí desde hace un mes}.
   */
  boolean isSince(Analysis verb) {
    boolean goesOn = verb.tense() == Tense.PRESENT || verb.tense() == Tense.IMPERFECT;
    for (int k = 0; goesOn && k < SINCE_WITHIN; k++) {
      Word word = cursor.peek(k);
      if (word.is(Tag.PUNCTUATION) || word.is(Tag.VERB) || word.is(Tag.CONJUNCTION)) {
        return false;
      }
      if (word.isLower("desde")) {
        Word next = cursor.peek(k + 1);
        return next.isLower("hace") || next.isLower("hacía") || Dates.isYear(next);
      }
    }
    return false;
  }

  /** The pronoun for a subject that is left out. */
  String pronoun(Analysis verb) {
    return verb.person() < 3
        ? PERSONS.get(verb.person() - 1 + (verb.plural() ? 3 : 0))
        : clause.pronoun(verb.plural());
  }

  /** {@code no vino nadie}: says "nobody", which negates; false if nobody is there. */
  boolean sayNobody() {
    if (!cursor.peek(0).isLower("nadie")) {
      return false;
    }
    cursor.skip(1);
    out.word("nobody");
    clause.subject(false, true, false);
    return true;
  }

  /** {@code empezó a llover}, {@code puede ser peor}: the infinitive decides who the subject is. */
  private Optional<String> impersonalInfinitive() {
    int at = linked();
    Word infinitive = cursor.peek(at);
    if (!infinitive.is(Tag.INFINITIVE)) {
      return Optional.empty();
    }
    Word next = cursor.peek(at + 1);
    boolean perfect = infinitive.isLemma("haber") && next.is(Tag.PARTICIPLE);
    String lemma = (perfect ? next : infinitive).reading().entry().lemma();
    boolean modal = VerbForms.isModal(Rendering.translation(cursor.peek(-1)));
    Word said = cursor.peek(at + (perfect ? 2 : 1));
    boolean copula =
        lemma.equals("ser") && modal && !isPersonAt(at + (perfect ? 2 : 1)) && !isPersonal(said);
    boolean impersonal = grammar.government().isImpersonal(lemma) && !VerbGroup.isCopula(lemma);
    return Optional.of(lemma).filter(l -> copula || (impersonal && !isThere(l)));
  }

  /**
   * {@code no se puede entrar}: says "one" before a verb with {@code se} and an infinitive that has
   * no object; false if something can be the subject.
   */
  boolean sayOne() {
    Word infinitive = cursor.peek(0);
    boolean fits =
        infinitive.is(Tag.INFINITIVE)
            && grammar.government().isIntransitive(infinitive.reading().entry().lemma())
            && !clause.hasSubject();
    if (fits) {
      out.word("one");
      clause.subject(false, true, false);
    }
    return fits;
  }

  /** Where an infinitive stands that belongs to the verb. */
  private int linked() {
    Word link = cursor.peek(0);
    return link.isLower("a") || link.isLower("de") ? 1 : 0;
  }

  /** {@code podría haber problemas}. */
  private boolean isThereInfinitive(int at) {
    return cursor.peek(at).is(Tag.INFINITIVE)
        && cursor.peek(at).isLemma("haber")
        && !cursor.peek(at + 1).is(Tag.PARTICIPLE)
        && !clause.hasSubject();
  }

  private boolean isThere(String lemma) {
    boolean been = cursor.peek(0).isLemma("haber");
    return lemma.equals("haber") && (been || (!participleAt(0) && !participleAt(1)));
  }

  /** Whether a participle stands so many words ahead, an adverb at most before it. */
  boolean participleAt(int offset) {
    return cursor.peek(offset).is(Tag.PARTICIPLE) && (offset == 0 || cursor.peek(0).is(Tag.ADVERB));
  }

  /** A subject behind the verb goes before it, or stays where English allows it. */
  private boolean subjectFollows(Analysis verb, boolean passive) {
    Word next = cursor.peek(0);
    String lemma = verb.entry().lemma();
    if (clause.isAccording() && NOMINAL.contains(next.tag()) && bringForward()) {
      return true;
    }
    boolean so = cursor.peek(-2).isLower("lo") && cursor.peek(-3).isLower("así");
    if ((so || isAskedIndirectly()) && NOMINAL.contains(next.tag()) && bringForward()) {
      return true;
    }
    if (clause.isQuestion() && NOMINAL.contains(next.tag())) {
      return true;
    }
    boolean said = grammar.government().isSaying(lemma) && NOMINAL.contains(next.tag());
    if (said && (isPersonAt(0) || clause.followsQuote())) {
      return true;
    }
    if (moves(verb, passive)) {
      return bringForward();
    }
    if (next.is(Tag.NAME) && next.isKnown() && next.isPerson() && !clause.followsQuote()) {
      return bringForward();
    }
    return next.is(Tag.NAME)
        && (!next.isKnown() || next.isPerson())
        && lemma.indexOf(' ') < 0
        && !lemma.endsWith("se")
        && !grammar.government().isImpersonal(lemma)
        && !passive;
  }

  /** {@code no sabe dónde vive su hermana}. */
  private boolean isAskedIndirectly() {
    return clause.isQuestion()
        && !clause.isDirectQuestion()
        && (CIRCUMSTANCES.contains(cursor.peek(-2).lower()) || cursor.peek(-3).isLower("qué"));
  }

  /** Whether the noun phrase behind the verb, or behind its participle, is the subject. */
  boolean moves(Analysis verb, boolean passive) {
    int from = phraseAt();
    boolean goesBy = cursor.peek(from).isLower("el") && cursor.peek(from + 1).isLower("tiempo");
    if ((Dates.isTime(cursor.peek(from + 1)) && !goesBy) || cursor.peek(from).is(Tag.PUNCTUATION)) {
      return false;
    }
    String lemma = participleAt(0) ? mainLemma() : verb.entry().lemma();
    if (cursor.peek(0).is(Tag.INFINITIVE) && !(passive && LIKE_MODALS.contains(lemma))) {
      return false;
    }
    return passive
        || (verb.entry().lemma().equals("quedar") && participleAt(0))
        || grammar.government().isIntransitive(lemma)
        || (!VerbGroup.isCopula(lemma) && !isThere(lemma) && isActing(from));
  }

  /** Of the participle, or of the gerund behind it: {@code había estado lloviendo}. */
  private String sayingLemma() {
    Word gerund = cursor.peek(1);
    return gerund.is(Tag.GERUND) ? gerund.reading().entry().lemma() : mainLemma();
  }

  private String mainLemma() {
    return cursor.peek(cursor.peek(0).is(Tag.PARTICIPLE) ? 0 : 1).reading().entry().lemma();
  }

  /** Where the noun phrase may begin: behind a participle, and its adverb. */
  int phraseAt() {
    boolean infinitive = cursor.peek(0).is(Tag.INFINITIVE) || cursor.peek(0).is(Tag.GERUND);
    return participleAt(0) || infinitive ? 1 : participleAt(1) ? 2 : 0;
  }

  /** {@code aprobó el gobierno la ley}, {@code lo que dijo el ministro}. */
  private boolean isActing(int from) {
    NounPhrase.Found found = nounPhrases.at(cursor.words(), cursor.position() + from, clause);
    if (found == null || cursor.peek(from).is(Tag.NUMBER)) {
      return false;
    }
    Word behind = cursor.peek(found.end() - cursor.position());
    Word that = cursor.peek(from == 0 ? -2 : -1 - from);
    boolean actor = found.person() || isActor(from, found.end() - cursor.position());
    boolean relative = that.isLower("que") || that.isLower("lo que");
    return actor && (behind.is(Tag.DETERMINER) || relative);
  }

  private boolean isActor(int from, int end) {
    for (int i = from; i < end; i++) {
      Word word = cursor.peek(i);
      if (word.is(Tag.NOUN)) {
        return word.isPerson() || grammar.government().isActor(word.reading().entry().lemma());
      }
    }
    return false;
  }

  /** Says the noun phrase, which an amount may open: {@code al menos diez personas}. */
  boolean bringForward() {
    int from = phraseAt();
    boolean amount = AMOUNTS.contains(cursor.peek(from).lower());
    int start = cursor.position() + from + (amount ? 1 : 0);
    if (!NOMINAL.contains(cursor.peek(from + (amount ? 1 : 0)).tag())) {
      return false;
    }
    NounPhrase.Found found = nounPhrases.at(cursor.words(), start, clause);
    int end = found == null && cursor.words().get(start).is(Tag.NAME) ? nameEnd(start) : -1;
    if (found == null && end < 0) {
      return false;
    }
    int first = found == null ? end : found.end();
    int last = complementsEnd(first);
    cursor.bringForward(cursor.position() + from, last);
    if (amount) {
      out.word(Rendering.text(cursor.peek(0)));
      cursor.skip(1);
    }
    boolean said = found == null ? sayName(end - start) : say(found, found.end() - start);
    sayComplements(last - first);
    return said;
  }

  /** Where the end is of what {@code de} joins to a phrase: nouns and names. */
  private int complementsEnd(int from) {
    int end = from;
    while (isOf(end)) {
      NounPhrase.Found found = nounPhrases.at(cursor.words(), end + 1, clause);
      int next = found == null ? nameEnd(end + 1) : found.end();
      if (next == end + 1) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private boolean isOf(int at) {
    Word word = at < cursor.words().size() ? cursor.words().get(at) : Cursor.NOTHING;
    return word.isLower("de") || word.isLower("del");
  }

  private void sayComplements(int length) {
    int end = cursor.position() + length;
    while (cursor.position() < end) {
      Word of = cursor.peek(0);
      cursor.skip(1);
      out.word(Prepositions.english(of, cursor, grammar.government()));
      List<Word> moved = cursor.words().subList(0, end);
      NounPhrase.Found found = nounPhrases.at(moved, cursor.position(), clause);
      if (found == null) {
        int names = nameEnd(cursor.position()) - cursor.position();
        for (int i = 0; i < names; i++) {
          out.word(Rendering.text(cursor.peek(i)));
        }
        cursor.skip(names);
      } else {
        out.phrase(found);
        cursor.moveTo(found.end());
      }
    }
  }

  /** Whether the subject that was brought forward negates: {@code no existe ningún remedio}. */
  boolean takeNone() {
    boolean taken = none;
    none = false;
    return taken;
  }

  private boolean say(NounPhrase.Found found, int length) {
    out.phrase(found);
    none = NounPhrase.isNone(cursor.peek(0));
    cursor.skip(length);
    clause.subject(found.plural(), found.person(), found.woman());
    return true;
  }

  private int nameEnd(int start) {
    int end = start;
    while (end < cursor.words().size() && cursor.words().get(end).is(Tag.NAME)) {
      end++;
    }
    return end;
  }

  private boolean sayName(int length) {
    Word first = cursor.peek(0);
    for (int i = 0; i < length; i++) {
      out.word(Rendering.text(cursor.peek(i)));
    }
    cursor.skip(length);
    clause.subject(false, !first.isKnown() || first.isPerson(), first.isWoman());
    return true;
  }

  private boolean isPersonAt(int offset) {
    Word first = cursor.peek(offset);
    Word noun = first.is(Tag.DETERMINER) ? cursor.peek(offset + 1) : first;
    return first.is(Tag.DETERMINER) && isPerson(noun);
  }

  private static boolean isPerson(Word noun) {
    return noun.is(Tag.NOUN) && noun.isPerson();
  }
}
