package io.cotejo.translate.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shallow transfer of one tagged text: noun phrases are put into English order, verb groups get
 * their English auxiliaries, dropped subjects are filled in, and object pronouns move behind the
 * verb. Used by one thread for one text.
 */
final class Transfer {

  private static final Set<String> SENTENCE_ENDS = Set.of(".", ";", ":", "!", "?", "…", "¿", "¡");
  private static final Set<String> CLOSING = Set.of("”", "»", "\"", "’");
  static final Set<String> COMPARATIVES =
      Set.of(
          "más", "menos", "mejor", "mejores", "peor", "peores", "mayor", "mayores", "menor",
          "menores");
  private static final Set<String> QUESTIONS =
      Set.of("dónde", "cómo", "cuándo", "qué", "quién", "cuál", "cuánto", "adónde", "por qué");
  private static final Map<String, String> NEGATED =
      Map.of(
          "nada",
          "anything",
          "nadie",
          "anyone",
          "ninguno",
          "any",
          "ningún",
          "any",
          "nunca",
          "ever",
          "tampoco",
          "either",
          "jamás",
          "ever",
          "todavía",
          "yet",
          "aún",
          "yet");

  private static final Set<Tag> DESCRIBING = Set.of(Tag.ADJECTIVE, Tag.ADVERB);
  private static final Set<String> ASKED = Set.of("qué", "quién", "quiénes", "dónde", "cuál");
  private static final Set<String> PREPOSITIONS = Set.of("a", "de", "en", "con", "por");
  private static final Set<String> JOINING = Set.of("/", "-", "–", "·");
  private static final Set<String> CLOSING_QUESTION = Set.of("que", "si", "porque", "de que");
  private static final Set<String> PARTS =
      Set.of("la mayoría de", "la mayor parte de", "la mitad de");
  private static final Set<String> NOBODY = Set.of("nadie", "ninguno", "ninguna");
  private static final Set<String> OTHER = Set.of("otro", "otra", "otros", "otras");
  private static final Set<String> AMOUNTS =
      Set.of("más de", "menos de", "cerca de", "alrededor de");
  private static final Set<String> SPEAKERS =
      Set.of("yo", "tú", "nosotros", "vosotros", "nosotras");

  private final Cursor cursor;
  private final Grammar grammar;
  private final NounPhrase nounPhrases;
  private final Clause clause = new Clause();
  private final Output out;
  private final TimeSpans spans;
  private final MidAdverbs midAdverbs;
  private final Auxiliaries auxiliaries;
  private final VerbGroup verbGroup;
  private final Infinitives infinitives;
  private final List<String> unknown = new ArrayList<>();
  private final boolean recipe;
  private boolean afterPreposition;
  private final BareAdjectives bareAdjectives;
  private final Correlatives correlatives;

  Transfer(List<Word> words, Grammar grammar, Output out) {
    this.out = out;
    this.cursor = new Cursor(words);
    this.grammar = grammar;
    this.recipe = Address.isRecipe(words);
    if (Address.isFormal(words)) {
      clause.address();
    }
    this.nounPhrases = new NounPhrase(grammar.english(), grammar.government());
    this.spans = new TimeSpans(cursor, nounPhrases, clause);
    this.midAdverbs = new MidAdverbs(cursor, clause);
    this.auxiliaries =
        new Auxiliaries(cursor, clause, grammar, new Periphrases(cursor, clause, grammar, spans));
    this.verbGroup =
        new VerbGroup(cursor, clause, out, grammar, nounPhrases, auxiliaries, midAdverbs);
    this.infinitives = new Infinitives(cursor, clause, grammar);
    this.bareAdjectives = new BareAdjectives(cursor, clause, out, grammar);
    this.correlatives = new Correlatives(cursor, clause, out);
  }

  /** The English text. */
  String run() {
    while (cursor.hasNext()) {
      Word word = cursor.peek(0);
      if (word.initial() && word.isCapitalised()) {
        out.capitaliseNext();
      }
      out.word(clause.takeLast(word));
      out.keptBack();
      int from = cursor.position();
      if (!step()) {
        single();
      }
      out.origin(from, cursor.position());
    }
    out.word(clause.takeLast(cursor.peek(0)));
    out.keptBack();
    return out.toString();
  }

  /** The words that were guessed or passed on, in order. */
  List<String> unknown() {
    return List.copyOf(unknown);
  }

  private boolean step() {
    sayBeforeSecondObject();
    if (mark()
        || spans.translate(out)
        || percent()
        || correlatives.at()
        || correlatives.neither()
        || correlatives.theMore()) {
      return true;
    }
    if (verbGroup.nameExperiencer(nounPhrases)) {
      return true;
    }
    if (Amounts.isShare(cursor)) {
      out.word((cursor.peek(0).is(Tag.NUMBER) ? Rendering.text(cursor.peek(0)) : "one"));
      out.word("out of every");
      cursor.skip(3);
      return true;
    }
    if (ownPossession() || thisIsWhat() || verbGroup.opensWish()) {
      return true;
    }
    if (Relatives.isThan(cursor)) {
      out.word("than");
      cursor.skip(2);
      clause.open(false);
      return true;
    }
    if (Relatives.isThanSaid(cursor)) {
      Word said = cursor.peek(2);
      boolean participle = said.is(Tag.PARTICIPLE);
      String english = Rendering.translation(said);
      out.word("than " + (participle ? grammar.verbs().participle(english) : english));
      cursor.skip(3);
      return true;
    }
    if (Relatives.at(cursor, out)) {
      clause.open(false);
      Word next = cursor.peek(0);
      if (cursor.peek(-1).isLower("lo que") && (next.is(Tag.VERB) || next.is(Tag.PRONOUN))) {
        clause.subject(false, false, false);
      }
      return true;
    }
    if (Dates.at(cursor, out)
        || TimesOfDay.at(cursor, out)
        || TimesOfDay.age(cursor, out)
        || TimesOfDay.ageBetweenCommas(cursor, out)) {
      afterPreposition = false;
      return true;
    }
    if (midAdverbs.at()) {
      return true;
    }
    if (verbGroup.translate()) {
      afterPreposition = false;
      return true;
    }
    if (bareAdjectives.abstraction(afterPreposition)
        || bareAdjectives.happening(afterPreposition)) {
      afterPreposition = false;
      return true;
    }
    return nounPhrase() || bareAdjectives.superlative(afterPreposition);
  }

  /** {@code agradeció a Ana el apoyo} → thanked Ana for the support. */
  private void sayBeforeSecondObject() {
    Word before = cursor.peek(-1);
    boolean behind = before.is(Tag.NOUN) || before.is(Tag.NAME) || before.is(Tag.VERB);
    if (behind && Subjects.NOMINAL.contains(cursor.peek(0).tag()) && !cursor.peek(0).is(Tag.NAME)) {
      out.word(clause.takeSecond());
    }
  }

  /** {@code el suyo} → his. */
  private boolean ownPossession() {
    String pronoun = Possessives.alone(cursor, clause);
    if (pronoun == null) {
      return false;
    }
    out.word(pronoun);
    cursor.skip(2);
    if (!afterPreposition) {
      clause.subject(cursor.peek(-1).lower().endsWith("s"), false, false);
    }
    afterPreposition = false;
    return true;
  }

  /** {@code así lo dijo el ministro} → this is what the minister said. */
  private boolean thisIsWhat() {
    boolean so = cursor.peek(0).isLower("así") && cursor.peek(1).isLower("lo");
    if (!so || !cursor.peek(2).is(Tag.VERB)) {
      return false;
    }
    out.word("this is what");
    cursor.skip(2);
    clause.open(false);
    return true;
  }

  private boolean mark() {
    Word word = cursor.peek(0);
    if (!word.is(Tag.PUNCTUATION)) {
      return false;
    }
    String mark = word.surface();
    Word before = cursor.peek(-1);
    if (SENTENCE_ENDS.contains(mark)) {
      clause.endSentence();
      if (mark.equals("¿")) {
        clause.openQuestion();
      }
    } else if (mark.equals(",")) {
      clause.comma(CLOSING.contains(before.surface()));
    }
    afterPreposition = false;
    if (!mark.equals("¿") && !mark.equals("¡")) {
      boolean percent = mark.equals("%") && before.is(Tag.NUMBER);
      boolean opened = "¿¡".contains(before.surface());
      out.mark(mark, percent || (word.gluedLeft() && !opened));
    }
    cursor.skip(1);
    if (JOINING.contains(mark) && word.gluedLeft() && cursor.peek(0).gluedLeft()) {
      out.glueNext();
    }
    return true;
  }

  /** {@code el 15 %} → 15%. */
  private boolean percent() {
    int from = cursor.peek(0).is(Tag.DETERMINER) ? 1 : 0;
    Word article = cursor.peek(0);
    boolean dropped = article.isLower("el") || article.isLower("un") || from == 0;
    if (!dropped || !cursor.peek(from).is(Tag.NUMBER) || !isPercent(from + 1)) {
      return false;
    }
    out.word(Rendering.text(cursor.peek(from)));
    cursor.skip(from + 1);
    if (!afterPreposition) {
      clause.subject(false, false, false);
    }
    afterPreposition = false;
    return true;
  }

  private boolean isPercent(int offset) {
    return cursor.peek(offset).surface().equals("%") || cursor.peek(offset).isLower("por ciento");
  }

  private boolean nounPhrase() {
    NounPhrase.Found found = nounPhrases.at(cursor.words(), cursor.position(), clause);
    if (found == null) {
      return false;
    }
    Word first = cursor.peek(0);
    if (first.is(Tag.NOUN) && isBare(first)) {
      out.word(English.indefinite(found.words().get(0)));
    }
    out.phrase(found);
    if (NounPhrase.isNone(first)) {
      clause.deny();
    }
    boolean when = Dates.isAdverbial(cursor.words(), cursor.position(), found.end());
    cursor.moveTo(found.end());
    if (!afterPreposition && !when) {
      clause.subject(found.plural(), found.person(), found.woman());
      if (PARTS.stream().anyMatch(first.lower()::startsWith) && found.plural()) {
        clause.many();
      }
    }
    afterPreposition = false;
    return true;
  }

  /** {@code es médico}, {@code como médico}: English says that he is one of them. */
  private boolean isBare(Word noun) {
    Word before = cursor.peek(-1);
    return noun.isPerson()
        && !noun.isPlural()
        && !noun.isCapitalised()
        && (before.isLemma("ser") || before.isLower("como"));
  }

  private void single() {
    Word word = cursor.peek(0);
    cursor.skip(1);
    if (!word.isKnown() && word.is(Tag.UNKNOWN)) {
      unknown.add(word.surface());
    }
    switch (word.tag()) {
      case INFINITIVE ->
          out.word(
              infinitives.english(
                  word, recipe || auxiliaries.takeBareInfinitive(), verbGroup.takeCarried()));
      case GERUND -> out.word(Rendering.cased(word, infinitives.gerund(word)));
      case PARTICIPLE ->
          out.word(Rendering.cased(word, grammar.verbs().attribute(Rendering.translation(word))));
      case PREPOSITION -> preposition(word);
      case NOUN -> out.word(nounPhrases.noun(word, false));
      default -> out.word(text(word));
    }
    follow(word);
  }

  private String text(Word word) {
    String english = Rendering.text(word);
    String lemma = word.isKnown() ? word.reading().entry().lemma() : "";
    if (clause.isNegated() && NEGATED.containsKey(lemma)) {
      return NEGATED.get(lemma);
    }
    if (cursor.peek(-2).is(Tag.NOUN) && Possessives.isOne(word)) {
      return "of " + Possessives.english(word, clause);
    }
    if (Possessives.isThird(word)) {
      return Rendering.cased(word, clause.possessive());
    }
    if (word.isLower("que") && isCompared()) {
      return "than";
    }
    if (word.isLower("que") && cursor.peek(0).is(Tag.INFINITIVE)) {
      return "";
    }
    if (word.isLower("que") && isAside()) {
      return cursor.peek(-3).isPerson() || isName(cursor.peek(-3)) ? "who" : "which";
    }
    if (word.isLower("qué") && DESCRIBING.contains(cursor.peek(0).tag())) {
      return "how";
    }
    if (word.isLower("hasta") && cursor.peek(0).is(Tag.NUMBER)) {
      return "up to";
    }
    if (word.isLower("tan") && asMuch()) {
      return "as";
    }
    if (OTHER.contains(word.lower()) && cursor.peek(-2).is(Tag.DETERMINER)) {
      return word.lower().endsWith("s") ? "others" : "other";
    }
    boolean object = afterPreposition || endsInPreposition(cursor.peek(-2));
    return object && word.is(Tag.PRONOUN)
        ? Subjects.OBJECTIVE.getOrDefault(english, english)
        : english;
  }

  /** {@code cree en él}. */
  private static boolean endsInPreposition(Word word) {
    String lemma = word.is(Tag.VERB) ? word.reading().entry().lemma() : "";
    return PREPOSITIONS.contains(lemma.substring(lemma.indexOf(' ') + 1)) && lemma.indexOf(' ') > 0;
  }

  /** {@code la casa, que es vieja, …}: behind a comma, what is said of a noun. */
  private boolean isAside() {
    Word noun = cursor.peek(-3);
    return cursor.peek(-2).isLower(",") && (noun.is(Tag.NOUN) || isName(noun));
  }

  private static boolean isVerbal(Word word) {
    return word.is(Tag.VERB) || Clitics.isOne(word) || word.isLower("no");
  }

  private static boolean isName(Word word) {
    return word.is(Tag.NAME) && (!word.isKnown() || word.isPerson());
  }

  /** {@code más alto que}, but not {@code el más alto que}. */
  private boolean isCompared() {
    for (int k = -2; k >= -4 && !cursor.peek(k).is(Tag.PUNCTUATION); k--) {
      if (COMPARATIVES.contains(cursor.peek(k).lower())) {
        Word next = cursor.peek(0);
        return !cursor.peek(k - 1).is(Tag.DETERMINER) && !next.is(Tag.VERB);
      }
    }
    return false;
  }

  /** {@code tan alto como}. */
  private boolean asMuch() {
    return cursor.peek(1).isLower("como") || cursor.peek(2).isLower("como");
  }

  /** What the word means for the clause. */
  private void follow(Word word) {
    boolean nominal = word.is(Tag.NAME) || word.is(Tag.PRONOUN) || word.is(Tag.UNKNOWN);
    boolean opening =
        word.initial() && word.is(Tag.PREPOSITION) && cursor.peek(0).is(Tag.INFINITIVE);
    if (opening || (word.initial() && (word.is(Tag.GERUND) || word.is(Tag.PARTICIPLE)))) {
      clause.open(true);
      clause.verb(false);
    }
    if (word.isLower("que") && isAside() && isVerbal(cursor.peek(0))) {
      clause.verb(false);
    } else if (word.isKnown() && word.reading().context() == Context.SUBORDINATOR) {
      clause.open(word.initial());
      if (!word.initial() && CLOSING_QUESTION.contains(word.lower())) {
        clause.closeQuestion();
      }
      if (word.isLower("según") || word.isLower("como")) {
        clause.according();
      }
    } else if (SPEAKERS.contains(word.lower())) {
      clause.speaker();
    } else if (word.isKnown() && QUESTIONS.contains(word.reading().entry().lemma())) {
      if (!clause.isDirectQuestion() && leavesSubjectOpen(word)) {
        clause.open(false);
      }
      clause.ask();
    } else if (Relatives.isObject(word, cursor, grammar.government())) {
      clause.open(false);
    } else if (nominal && !afterPreposition) {
      clause.subject(
          word.isLower("ellos") || word.isLower("ellas"),
          word.is(Tag.NAME) && (!word.isKnown() || word.isPerson()),
          word.isWoman() || word.isLower("ella"));
    }
    if (word.isLower("sin")) {
      clause.negate();
    } else if (NOBODY.contains(word.lower())) {
      clause.deny();
    }
    boolean number = cursor.peek(0).is(Tag.NUMBER) || cursor.peek(0).isLower("la mitad de");
    boolean counted = AMOUNTS.contains(word.lower()) && number;
    afterPreposition =
        (word.is(Tag.PREPOSITION) && !counted) || (afterPreposition && word.is(Tag.DETERMINER));
  }

  /** {@code no sé dónde vive}, {@code no sé qué quiere}, but {@code no sé qué pasó}. */
  private boolean leavesSubjectOpen(Word word) {
    Word verb = cursor.peek(cursor.peek(0).isLower("no") ? 1 : 0);
    if (word.isLemma("quién") || word.isLemma("cuál")) {
      boolean asked = verb.isLemma("ser") && cursor.peek(1).is(Tag.PUNCTUATION);
      return asked || cursor.peek(-2).is(Tag.PREPOSITION);
    }
    String lemma = verb.is(Tag.VERB) ? verb.reading().entry().lemma() : "";
    boolean itself =
        grammar.government().isIntransitive(lemma) || grammar.government().isImpersonal(lemma);
    return !word.isLemma("qué") || (!lemma.isEmpty() && !itself);
  }

  private void preposition(Word word) {
    Word next = cursor.peek(0);
    boolean to = word.isLower("para") || word.isLower("a");
    boolean not = next.isLower("no") && cursor.peek(1).is(Tag.INFINITIVE);
    if ((next.is(Tag.INFINITIVE) || not) && to) {
      return;
    }
    if (next.isLower("de") && (word.isLower("al") || word.isLower("del"))) {
      out.word((word.isLower("al") ? "to " : "of ") + "that");
      return;
    }
    if (word.isLower("de") && next.isLower("que") && !next.is(Tag.PRONOUN)) {
      return;
    }
    if (clause.isDirectQuestion() && ASKED.contains(next.lower()) && !isNominal(cursor.peek(1))) {
      clause.last(next.isLower("dónde") && word.isLower("de") ? "from" : stranded(word), false);
      return;
    }
    out.word(Prepositions.english(word, cursor, grammar.government()));
  }

  private static boolean isNominal(Word word) {
    return word.is(Tag.NOUN) || word.is(Tag.ADJECTIVE);
  }

  /** {@code ¿de qué hablas?}: English says the preposition at the end, and none for a person. */
  private static String stranded(Word preposition) {
    return preposition.isLower("a") ? "" : Rendering.text(preposition);
  }
}
