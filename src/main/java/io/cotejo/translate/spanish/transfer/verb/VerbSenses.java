package io.cotejo.translate.spanish.transfer.verb;

import io.cotejo.translate.spanish.generation.Grammar;
import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.Entry;
import io.cotejo.translate.spanish.model.ObjectPronouns;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Tables;
import io.cotejo.translate.spanish.model.Tense;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import io.cotejo.translate.spanish.transfer.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which verb a finite form stands for, once its pronouns and what stands behind it are known. Used
 * by one thread for one text; the cursor stands behind the form.
 */
final class VerbSenses {

  private static final Map<String, String> TO_SOMEBODY =
      Map.of("decir", "tell", "pedir que", "ask");

  private final Cursor cursor;
  private final Clause clause;
  private final Grammar grammar;

  VerbSenses(Cursor cursor, Clause clause, Grammar grammar) {
    this.cursor = cursor;
    this.clause = clause;
    this.grammar = grammar;
  }

  /**
   * A verb and its object pronouns.
   *
   * @param clitics those at the end of the form last
   */
  record Pronominal(Analysis verb, List<String> clitics) {

    Pronominal {
      clitics = List.copyOf(clitics);
    }
  }

  /** The verb with its reflexive sense, whose pronoun becomes {@code se}. */
  Pronominal reflexive(Analysis form, List<String> clitics) {
    Analysis verb = went(couldHave(form));
    boolean itself =
        !clitics.isEmpty() && ObjectPronouns.isReflexive(clitics.get(0), verb) && !isBodyNext();
    if (!itself) {
      return new Pronominal(verb, clitics);
    }
    if (verb.entry().lemma().equals("haber") && isParticipleNext()) {
      return new Pronominal(verb, reflexiveParticiple() ? withSe(clitics) : clitics);
    }
    Entry reflexive = grammar.lexicon().reflexive(verb.entry().lemma());
    return reflexive == null || hasSense(verb.entry())
        ? new Pronominal(verb, clitics)
        : new Pronominal(verb.as(reflexive), withSe(clitics));
  }

  private static List<String> withSe(List<String> clitics) {
    List<String> pronouns = new ArrayList<>(clitics);
    pronouns.set(0, "se");
    return pronouns;
  }

  /** Whether one of its senses was chosen by what stands around it. */
  private boolean hasSense(Entry entry) {
    return !grammar.lexicon().entries(entry.lemma()).contains(entry)
        && entry.lemma().indexOf(' ') < 0;
  }

  /**
   * {@code me he levantado}: whether the pronoun belongs to the participle, which gets its
   * reflexive sense.
   */
  private boolean reflexiveParticiple() {
    Word participle = cursor.peek(0);
    String lemma = participle.lemma();
    Entry reflexive = grammar.lexicon().reflexive(lemma);
    if (reflexive != null) {
      cursor.replace(participle.chosen(participle.reading().as(reflexive)));
    }
    return reflexive != null || isReflexive(lemma);
  }

  private static boolean isReflexive(String lemma) {
    return Tables.split(lemma, ' ').get(0).endsWith("se");
  }

  /** {@code ha podido abrir} → could open. */
  private Analysis couldHave(Analysis verb) {
    Word could = cursor.peek(0);
    boolean past = verb.tense().goesOn();
    boolean fits =
        past
            && verb.entry().lemma().equals("haber")
            && could.is(PartOfSpeech.PARTICIPLE)
            && could.isLemma("poder")
            && cursor.peek(1).is(PartOfSpeech.INFINITIVE);
    if (!fits) {
      return verb;
    }
    cursor.skip(1);
    return Analysis.finite(could.reading().entry(), Tense.PAST, verb.slot());
  }

  /** {@code fue a Madrid}: of ir, not of ser. */
  private Analysis went(Analysis verb) {
    boolean to = WordSets.isTo(cursor.peek(0));
    boolean past = verb.entry().lemma().equals("ser") && verb.tense() == Tense.PAST;
    return past && to ? verb.as(grammar.lexicon().entries("ir").get(0)) : verb;
  }

  /** {@code le dijo}: told him; {@code advirtió de que}: warned that. */
  Analysis telling(Analysis verb, List<String> clitics) {
    Entry entry = verb.entry();
    String english = TO_SOMEBODY.get(entry.lemma());
    boolean told =
        english != null
            && !clitics.isEmpty()
            && ObjectPronouns.isDative(clitics.get(0))
            && !isDoubled(clitics.get(0));
    return told ? verb.as(entry.meaning(english)) : beforeThat(verb);
  }

  private Analysis beforeThat(Analysis verb) {
    Entry entry = verb.entry();
    boolean of = entry.lemma().endsWith(" de") || entry.lemma().endsWith(" en");
    if (!of || !cursor.peek(0).isLower("que")) {
      return verb;
    }
    return verb.as(entry.meaning(entry.translation().replaceFirst(" (of|about|on|in|with)$", "")));
  }

  /** {@code se venden}: things do not sell themselves. */
  boolean isPassive(Analysis verb, List<String> clitics) {
    String lemma = mainVerb(verb).lemma();
    Word next = cursor.peek(isParticipleNext() ? 1 : 0);
    return clitics.equals(List.of("se"))
        && verb.person() == 3
        && verb.tense() != Tense.IMPERATIVE
        && !isBodyNext()
        && !isReflexive(lemma)
        && !clause.hasPersonAsSubject()
        && !grammar.valency().isIntransitive(lemma)
        && !(grammar.valency().isUnaccusative(lemma) && !WordSets.NOMINAL.contains(next.tag()));
  }

  /** {@code haber} and {@code estar} leave the sense to the participle or the gerund. */
  private Entry mainVerb(Analysis verb) {
    boolean perfect = verb.entry().lemma().equals("haber") && isParticipleNext();
    boolean progressive =
        verb.entry().lemma().equals("estar") && cursor.peek(0).is(PartOfSpeech.GERUND);
    return perfect || progressive ? cursor.peek(0).reading().entry() : verb.entry();
  }

  /** {@code se lavó las manos}. */
  boolean isBodyNext() {
    int k = isParticipleNext() ? 1 : 0;
    Word noun = cursor.peek(k + 1);
    boolean body = noun.is(PartOfSpeech.NOUN) && grammar.nouns().isBody(noun.lemma());
    return WordSets.ARTICLES.contains(cursor.peek(k).lower()) && body;
  }

  /** {@code le} doubles an object named behind the verb: {@code le agradeció a Putin}. */
  boolean isDoubled(String clitic) {
    if (!clitic.startsWith("le")) {
      return false;
    }
    for (int k = 0; k < 4; k++) {
      if (WordSets.isTo(cursor.peek(k))) {
        return true;
      }
    }
    return false;
  }

  private boolean isParticipleNext() {
    return cursor.peek(0).is(PartOfSpeech.PARTICIPLE);
  }
}
