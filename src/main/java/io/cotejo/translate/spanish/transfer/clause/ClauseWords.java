package io.cotejo.translate.spanish.transfer.clause;

import io.cotejo.translate.spanish.generation.Grammar;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.TagClass;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import io.cotejo.translate.spanish.transfer.Antecedent;
import io.cotejo.translate.spanish.transfer.Clause;
import java.util.Set;

/** What single words mean for the clause they stand in. Used by one thread for one text. */
final class ClauseWords {

  private static final Set<String> QUESTIONS =
      Set.of("dónde", "cómo", "cuándo", "qué", "quién", "cuál", "cuánto", "adónde", "por qué");
  private static final Set<String> CLOSING_QUESTION = Set.of("que", "si", "porque", "de que");
  private static final Set<String> NOBODY = Set.of("nadie", "ninguno", "ninguna");
  private static final Set<String> SPEAKERS =
      Set.of("yo", "tú", "nosotros", "vosotros", "nosotras");

  private static final Set<String> YOU = Set.of("usted", "ustedes");
  private static final int FARTHEST = 15;

  private final Cursor cursor;
  private final Clause clause;
  private final Grammar grammar;

  ClauseWords(Cursor cursor, Clause clause, Grammar grammar) {
    this.cursor = cursor;
    this.clause = clause;
    this.grammar = grammar;
  }

  /** Tells the clause what a word means for it; the cursor stands behind the word. */
  void follow(Word word) {
    boolean nominal =
        word.is(PartOfSpeech.NAME)
            || word.is(PartOfSpeech.PRONOUN)
            || word.is(PartOfSpeech.UNKNOWN);
    boolean infinitive =
        word.is(PartOfSpeech.PREPOSITION) && cursor.peek(0).is(PartOfSpeech.INFINITIVE);
    boolean opening =
        infinitive || word.is(PartOfSpeech.GERUND) || word.is(PartOfSpeech.PARTICIPLE);
    // "Al salir de casa, vio …": the main clause has a subject of its own.
    if (word.initial() && opening && cursor.isCommaBeforeVerb(0, FARTHEST)) {
      clause.open(true);
      clause.verb(false);
    }
    if (YOU.contains(word.lower()) && !clause.isGoverned() && !clause.subject().said()) {
      clause.you();
    }
    open(word, nominal && !clause.isGoverned());
    if (word.isLower("sin")) {
      clause.negate();
    } else if (NOBODY.contains(word.lower())) {
      clause.deny();
    }
  }

  /** What opens a clause or a question, or is its subject. */
  private void open(Word word, boolean nominal) {
    if (isSubjectAside(word)) {
      clause.verb(false);
    } else if (word.isKnown() && word.reading().tagClass() == TagClass.SUBORDINATOR) {
      subordinate(word);
    } else if (SPEAKERS.contains(word.lower())) {
      clause.speaker();
    } else if (word.isKnown() && QUESTIONS.contains(word.lemma())) {
      ask(word);
    } else if (Relatives.isObject(word, cursor, grammar.valency())) {
      clause.open(false);
    } else if (nominal) {
      clause.name(antecedent(word));
    }
  }

  /** {@code la casa, que es vieja, …}. */
  private boolean isSubjectAside(Word word) {
    return word.isLower("que") && Relatives.isAside(cursor) && WordSets.isVerbal(cursor.peek(0));
  }

  private void subordinate(Word word) {
    clause.open(word.initial());
    if (!word.initial() && CLOSING_QUESTION.contains(word.lower())) {
      clause.closeQuestion();
    }
    if (word.isLower("según") || word.isLower("como")) {
      clause.according();
    }
  }

  private void ask(Word word) {
    if (!clause.isDirectQuestion() && leavesSubjectOpen(word)) {
      clause.open(false);
    }
    clause.ask();
  }

  private static Antecedent antecedent(Word word) {
    return new Antecedent(
        true,
        word.isLower("ellos") || word.isLower("ellas"),
        word.isPersonsName(),
        word.isWoman() || word.isLower("ella"));
  }

  /** {@code no sé dónde vive}, {@code no sé qué quiere}, but {@code no sé qué pasó}. */
  private boolean leavesSubjectOpen(Word word) {
    Word verb = cursor.peek(cursor.peek(0).isLower("no") ? 1 : 0);
    if (word.isLemma("quién") || word.isLemma("cuál")) {
      boolean asked = verb.isLemma("ser") && cursor.peek(1).is(PartOfSpeech.PUNCTUATION);
      return asked || cursor.peek(-2).is(PartOfSpeech.PREPOSITION);
    }
    String lemma = verb.is(PartOfSpeech.VERB) ? verb.lemma() : "";
    boolean itself =
        grammar.valency().isIntransitive(lemma) || grammar.valency().isImpersonal(lemma);
    return !word.isLemma("qué") || (!lemma.isEmpty() && !itself);
  }
}
