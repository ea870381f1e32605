package io.cotejo.translate.spanish.transfer.verb;

import io.cotejo.translate.spanish.generation.Grammar;
import io.cotejo.translate.spanish.generation.Rendering;
import io.cotejo.translate.spanish.generation.VerbForms;
import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Tense;
import io.cotejo.translate.spanish.model.TimeWords;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import io.cotejo.translate.spanish.transfer.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * English verb groups: perfects, progressives, passives, modals, "there is". Used by one thread for
 * one text; the cursor stands behind the finite form.
 */
public final class Auxiliaries {

  private static final int SINCE_WITHIN = 8;
  private static final Set<String> LETTING = Set.of("let", "make", "see", "hear", "watch");

  private final Cursor cursor;
  private final Clause clause;
  private final Grammar grammar;
  private final Periphrases periphrases;
  private boolean bareInfinitive;

  public Auxiliaries(Cursor cursor, Clause clause, Grammar grammar, Periphrases periphrases) {
    this.cursor = cursor;
    this.clause = clause;
    this.grammar = grammar;
    this.periphrases = periphrases;
  }

  /** Whether a person and an infinitive without "to" follow an English verb: let him go. */
  static boolean isLetting(String english) {
    return LETTING.contains(english);
  }

  /** Whether the verb was one that an infinitive without "to" follows; forgets it. */
  public boolean takeBareInfinitive() {
    boolean bare = bareInfinitive;
    bareInfinitive = false;
    return bare;
  }

  /**
   * The English of a finite form and of the participle, gerund or infinitive behind it.
   *
   * @param passive whether its {@code se} makes a passive
   */
  String group(Analysis form, boolean negated, boolean passive) {
    String periphrasis = passive ? null : periphrases.english(form, negated);
    if (periphrasis != null) {
      return periphrasis;
    }
    VerbForms verbs = grammar.verbs();
    String lemma = form.entry().lemma();
    String english = form.entry().translation();
    List<String> between = adverbsBefore(Set.of(PartOfSpeech.PARTICIPLE, PartOfSpeech.GERUND));
    Word next = cursor.peek(between.size());
    if (lemma.equals("haber") && next.isLemma("haber")) {
      return thereHasBeen(form, negated);
    }
    if (lemma.equals("haber") && next.is(PartOfSpeech.PARTICIPLE)) {
      cursor.skip(between.size() + 1);
      String main = verbs.participle(periphrases.again(next).translation());
      return verbs.perfect(join(between, passive ? "been " + main : main), form, negated);
    }
    if (lemma.equals("haber")) {
      boolean perfect = SubjectsBehind.isUnknownPerfect(cursor);
      return perfect ? verbs.perfect("", form, negated).strip() : there(form, negated);
    }
    if (WordSets.isCopula(lemma)
        && (next.is(PartOfSpeech.GERUND) || next.is(PartOfSpeech.PARTICIPLE))) {
      cursor.skip(between.size() + 1);
      String verb = next.reading().entry().translation();
      String main = next.is(PartOfSpeech.GERUND) ? verbs.gerund(verb) : verbs.participle(verb);
      String being =
          passive && next.is(PartOfSpeech.GERUND) ? "being " + verbs.participle(verb) : main;
      return verbs.finite("be", form, negated) + " " + join(between, being);
    }
    return cursor.peek(0).is(PartOfSpeech.INFINITIVE) || cursor.peek(1).is(PartOfSpeech.INFINITIVE)
        ? withInfinitive(form, negated, passive)
        : passive ? passive(english, form, negated) : verbs.finite(english, form, negated);
  }

  /**
   * The same, where a span of time may say how long it has been so.
   *
   * @param span or nothing
   */
  String group(Analysis verb, String span, boolean negated, boolean passive) {
    if (!span.isEmpty()) {
      return spanning(span, verb, negated);
    }
    boolean since = !passive && !verb.entry().lemma().equals("haber") && isSince(verb);
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
    boolean copula = WordSets.isCopula(form.entry().lemma());
    VerbForms verbs = grammar.verbs();
    if (copula && (next.is(PartOfSpeech.GERUND) || next.is(PartOfSpeech.PARTICIPLE))) {
      cursor.skip(1);
      String verb = next.translation();
      String main = next.is(PartOfSpeech.GERUND) ? verbs.gerund(verb) : verbs.participle(verb);
      return verbs.perfect("been " + main, form, negated);
    }
    String english = copula ? "be" : VerbForms.infinitive(form.entry().translation());
    return verbs.perfect(verbs.participle(english), form, negated);
  }

  private String withInfinitive(Analysis form, boolean negated, boolean passive) {
    VerbForms verbs = grammar.verbs();
    String english = form.entry().translation();
    Word link = cursor.peek(0);
    if (passive && VerbForms.isModal(english) && link.is(PartOfSpeech.INFINITIVE)) {
      cursor.skip(1);
      String main = verbs.participle(link.reading().entry().translation());
      return verbs.finite(english, form, negated) + " be " + main;
    }
    boolean bare =
        VerbForms.isModal(english) || english.endsWith(" to") || (!passive && isLetting(english));
    bareInfinitive = link.is(PartOfSpeech.INFINITIVE) && bare;
    boolean perhaps =
        english.equals("can")
            && form.tense() == Tense.PRESENT
            && link.isLemma("haber")
            && cursor.peek(1).is(PartOfSpeech.PARTICIPLE);
    return passive && !bare && link.is(PartOfSpeech.INFINITIVE)
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
    boolean none =
        negated
            && (cursor.peek(0).is(PartOfSpeech.NOUN) || cursor.peek(0).is(PartOfSpeech.ADJECTIVE));
    String be = grammar.verbs().finite("be", counted(form), negated && !none);
    return "there " + be + (none ? " no" : "");
  }

  private Analysis counted(Analysis form) {
    int i = 0;
    while (i < 3
        && !cursor.peek(i).is(PartOfSpeech.NOUN)
        && !cursor.peek(i).is(PartOfSpeech.PUNCTUATION)) {
      i++;
    }
    boolean plural =
        form.plural() || (cursor.peek(i).is(PartOfSpeech.NOUN) && cursor.peek(i).isPlural());
    return Analysis.finite(form.entry(), form.tense(), plural ? 5 : 2);
  }

  /** {@code ha habido}. */
  private String thereHasBeen(Analysis form, boolean negated) {
    cursor.skip(1);
    return "there " + grammar.verbs().perfect("been", counted(form), negated);
  }

  private List<String> adverbsBefore(Set<PartOfSpeech> wanted) {
    List<String> adverbs = new ArrayList<>();
    int i = 0;
    while (i < 2 && cursor.peek(i).is(PartOfSpeech.ADVERB)) {
      adverbs.add(Rendering.text(cursor.peek(i)));
      i++;
    }
    return wanted.contains(cursor.peek(i).tag()) ? adverbs : List.of();
  }

  private static String join(List<String> adverbs, String main) {
    return adverbs.isEmpty() ? main : String.join(" ", adverbs) + " " + main;
  }

  /**
   * Whether the clause goes on to say since when, which English says with the perfect: {@code vive
   * aquí desde hace un mes}.
   */
  private boolean isSince(Analysis verb) {
    boolean goesOn = verb.tense() == Tense.PRESENT || verb.tense() == Tense.IMPERFECT;
    for (int k = 0; goesOn && k < SINCE_WITHIN; k++) {
      Word word = cursor.peek(k);
      if (word.is(PartOfSpeech.PUNCTUATION)
          || word.is(PartOfSpeech.VERB)
          || word.is(PartOfSpeech.CONJUNCTION)) {
        return false;
      }
      if (word.isLower("desde")) {
        Word next = cursor.peek(k + 1);
        return next.isLower("hace") || next.isLower("hacía") || TimeWords.isYear(next);
      }
    }
    return false;
  }
}
