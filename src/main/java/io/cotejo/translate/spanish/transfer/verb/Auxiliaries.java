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
  private final TimeSpans spans;
  private final Periphrases periphrases;

  public Auxiliaries(Cursor cursor, Clause clause, Grammar grammar, TimeSpans spans) {
    this.cursor = cursor;
    this.clause = clause;
    this.grammar = grammar;
    this.spans = spans;
    this.periphrases = new Periphrases(cursor, clause, grammar, spans);
  }

  /** Whether a person and an infinitive without "to" follow an English verb: let him go. */
  static boolean isLetting(String english) {
    return LETTING.contains(english);
  }

  /**
   * The English of a finite form and of the participle, gerund or infinitive behind it.
   *
   * @param passive whether its {@code se} makes a passive
   */
  VerbPhrase group(Analysis form, boolean negated, boolean passive) {
    String periphrasis = passive ? null : periphrases.english(form, negated);
    if (periphrasis != null) {
      return VerbPhrase.of(periphrasis);
    }
    String lemma = form.entry().lemma();
    List<String> between = adverbsBefore(Set.of(PartOfSpeech.PARTICIPLE, PartOfSpeech.GERUND));
    Word next = cursor.peek(between.size());
    boolean participle = next.is(PartOfSpeech.PARTICIPLE);
    if (lemma.equals("haber")) {
      return VerbPhrase.of(haber(form, negated, passive, between));
    }
    if (WordSets.isCopula(lemma) && (next.is(PartOfSpeech.GERUND) || participle)) {
      return VerbPhrase.of(being(form, negated, passive, between));
    }
    if (cursor.peek(0).is(PartOfSpeech.INFINITIVE) || cursor.peek(1).is(PartOfSpeech.INFINITIVE)) {
      return withInfinitive(form, negated, passive);
    }
    String english = form.entry().translation();
    return VerbPhrase.of(
        passive ? passive(english, form, negated) : grammar.verbs().finite(english, form, negated));
  }

  /** {@code ha llegado}, {@code hay}, {@code ha habido}. */
  private String haber(Analysis form, boolean negated, boolean passive, List<String> between) {
    Word next = cursor.peek(between.size());
    VerbForms verbs = grammar.verbs();
    if (next.isLemma("haber")) {
      return thereHasBeen(form, negated);
    }
    if (next.is(PartOfSpeech.PARTICIPLE)) {
      cursor.skip(between.size() + 1);
      String main = verbs.participle(periphrases.again(next).translation());
      return verbs.perfect(join(between, passive ? "been " + main : main), form, negated);
    }
    return SubjectsBehind.isUnknownPerfect(cursor)
        ? verbs.perfect("", form, negated).strip()
        : there(form, negated);
  }

  /** {@code está leyendo}, {@code es leído}, {@code se está leyendo}. */
  private String being(Analysis form, boolean negated, boolean passive, List<String> between) {
    Word next = cursor.peek(between.size());
    VerbForms verbs = grammar.verbs();
    cursor.skip(between.size() + 1);
    String english = next.translation();
    boolean gerund = next.is(PartOfSpeech.GERUND);
    String main = gerund ? verbs.gerund(english) : verbs.participle(english);
    String being = passive && gerund ? "being " + verbs.participle(english) : main;
    return verbs.finite("be", form, negated) + " " + join(between, being);
  }

  /** The same of a statement, where a span of time may say how long it has been so. */
  VerbPhrase told(Analysis verb, boolean negated, boolean passive) {
    String span = spans.takeOfClause();
    if (!span.isEmpty()) {
      return spanning(span, verb, negated);
    }
    boolean since = !passive && !verb.entry().lemma().equals("haber") && isSince(verb);
    return since ? VerbPhrase.of(goingOn(verb, negated)) : group(verb, negated, passive);
  }

  /** {@code hace dos años que}: what goes on has gone on for so long, what is over is so old. */
  private VerbPhrase spanning(String span, Analysis form, boolean negated) {
    boolean over = form.tense() == Tense.PAST;
    clause.end().keep(over ? span + " ago" : "for " + span);
    boolean goesOn = form.tense().goesOn();
    return goesOn && !form.entry().lemma().equals("haber")
        ? VerbPhrase.of(goingOn(form, negated))
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

  private VerbPhrase withInfinitive(Analysis form, boolean negated, boolean passive) {
    VerbForms verbs = grammar.verbs();
    String english = form.entry().translation();
    Word link = cursor.peek(0);
    if (passive && VerbForms.isModal(english) && link.is(PartOfSpeech.INFINITIVE)) {
      cursor.skip(1);
      String main = verbs.participle(link.translation());
      return VerbPhrase.of(verbs.finite(english, form, negated) + " be " + main);
    }
    boolean bare =
        VerbForms.isModal(english) || english.endsWith(" to") || (!passive && isLetting(english));
    boolean perhaps =
        english.equals("can")
            && form.tense() == Tense.PRESENT
            && link.isLemma("haber")
            && cursor.peek(1).is(PartOfSpeech.PARTICIPLE);
    String group =
        passive && !bare && link.is(PartOfSpeech.INFINITIVE)
            ? passive(english, form, negated)
            : verbs.finite(perhaps ? "may" : english, form, negated);
    return new VerbPhrase(group, bare && link.is(PartOfSpeech.INFINITIVE));
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
    boolean goesOn = verb.tense().goesOn();
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
