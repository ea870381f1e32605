package io.cotejo.translate.spanish.transfer.verb;

import io.cotejo.translate.spanish.generation.Grammar;
import io.cotejo.translate.spanish.generation.VerbForms;
import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import io.cotejo.translate.spanish.transfer.Clause;
import java.util.List;
import java.util.Optional;

/**
 * Verbs whose subject is "it" or "there" when none is named. Used by one thread for one text; the
 * cursor stands behind the finite form.
 */
final class Impersonals {

  /** Of infinitives; an adjective may have been the participle of one. */
  private static final List<String> ENDINGS = List.of("ar", "er", "ir");

  private final Cursor cursor;
  private final Clause clause;
  private final Grammar grammar;

  Impersonals(Cursor cursor, Clause clause, Grammar grammar) {
    this.cursor = cursor;
    this.clause = clause;
    this.grammar = grammar;
  }

  /** The infinitive that decides who the subject is: of the verb, or of what stands behind it. */
  String lemma(Analysis verb) {
    String lemma = verb.entry().lemma();
    boolean progressive = WordSets.isCopula(lemma) && cursor.peek(0).is(PartOfSpeech.GERUND);
    String said = progressive ? cursor.peek(0).lemma() : lemma;
    return infinitive()
        .orElse(cursor.peek(0).is(PartOfSpeech.PARTICIPLE) ? participleLemma() : said);
  }

  /** Whether the subject of a verb that decides it is "it". */
  boolean isIt(Analysis verb, String lemma) {
    boolean said =
        WordSets.isCopula(lemma)
            && (cursor.peek(0).is(PartOfSpeech.PARTICIPLE)
                || cursor.peek(0).is(PartOfSpeech.ADJECTIVE))
            && cursor.peek(1).isLower("que");
    return said || (grammar.valency().isImpersonal(lemma) && !isPersonal(verb));
  }

  /** Of the participle, or of the gerund behind it: {@code había estado lloviendo}. */
  private String participleLemma() {
    Word gerund = cursor.peek(1);
    return gerund.is(PartOfSpeech.GERUND) ? gerund.lemma() : cursor.peek(0).lemma();
  }

  /** {@code empezó a llover}, {@code puede ser peor}: the infinitive decides who the subject is. */
  private Optional<String> infinitive() {
    int at = linked();
    Word infinitive = cursor.peek(at);
    if (!infinitive.is(PartOfSpeech.INFINITIVE)) {
      return Optional.empty();
    }
    Word next = cursor.peek(at + 1);
    boolean perfect = infinitive.isLemma("haber") && next.is(PartOfSpeech.PARTICIPLE);
    String lemma = (perfect ? next : infinitive).lemma();
    Word link = cursor.peek(-1);
    boolean modal = link.isLemma("soler") || VerbForms.isModal(link.translation());
    Word said = cursor.peek(at + (perfect ? 2 : 1));
    boolean copula =
        lemma.equals("ser") && modal && !isPersonAt(at + (perfect ? 2 : 1)) && !isPersonal(said);
    boolean impersonal = grammar.valency().isImpersonal(lemma) && !WordSets.isCopula(lemma);
    return Optional.of(lemma).filter(l -> copula || (impersonal && !l.equals("haber")));
  }

  /** Where an infinitive stands that belongs to the verb. */
  private int linked() {
    Word link = cursor.peek(0);
    return link.isLower("a") || link.isLower("de") ? 1 : 0;
  }

  /** {@code podría haber problemas}. */
  boolean isThereInfinitive() {
    int at = linked();
    return cursor.peek(at).is(PartOfSpeech.INFINITIVE)
        && cursor.peek(at).isLemma("haber")
        && !cursor.peek(at + 1).is(PartOfSpeech.PARTICIPLE)
        && !clause.subject().said();
  }

  private boolean isPersonal(Analysis verb) {
    String lemma = verb.entry().lemma();
    boolean said =
        cursor.peek(0).is(PartOfSpeech.PARTICIPLE) || cursor.peek(0).is(PartOfSpeech.ADJECTIVE);
    int at = lemma.equals("ser") && said ? 0 : 1;
    boolean profession = lemma.equals("ser") && isPerson(cursor.peek(0));
    if (profession) {
      return true;
    }
    boolean passive = at == 0 || (lemma.equals("haber") && cursor.peek(0).isLemma("ser"));
    return passive && isPersonal(cursor.peek(at));
  }

  private boolean isPersonal(Word said) {
    if (said.is(PartOfSpeech.PARTICIPLE)) {
      return grammar.valency().isPersonal(said.lemma());
    }
    return said.is(PartOfSpeech.ADJECTIVE)
        && ENDINGS.stream()
            .map(ending -> said.lemma().replaceFirst("[ai]do$", ending))
            .anyMatch(grammar.valency()::isPersonal);
  }

  /** {@code el ministro}: whether a noun for a person, with what determines it, stands there. */
  boolean isPersonAt(int offset) {
    Word first = cursor.peek(offset);
    Word noun = first.is(PartOfSpeech.DETERMINER) ? cursor.peek(offset + 1) : first;
    return first.is(PartOfSpeech.DETERMINER) && isPerson(noun);
  }

  private static boolean isPerson(Word noun) {
    return noun.is(PartOfSpeech.NOUN) && noun.isPerson();
  }
}
