package io.cotejo.translate.spanish.transfer.noun;

import io.cotejo.translate.spanish.generation.Degree;
import io.cotejo.translate.spanish.generation.EnglishText;
import io.cotejo.translate.spanish.generation.Grammar;
import io.cotejo.translate.spanish.generation.Rendering;
import io.cotejo.translate.spanish.lexicon.Valency;
import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Tense;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import io.cotejo.translate.spanish.transfer.Antecedent;
import io.cotejo.translate.spanish.transfer.Clause;
import java.util.Set;

/**
 * Adjectives that stand for a noun: {@code los más ricos}, {@code lo importante}. Used by one
 * thread for one text.
 */
public final class BareAdjectives {

  /** Adjectives that speak of a thing where {@code lo} stands before them. */
  private static final Set<String> THINGS =
      Set.of("importante", "interesante", "único", "primero", "último", "difícil", "raro", "malo");

  private static final Set<String> ENOUGH = Set.of("suficientemente", "bastante");
  private static final Set<String> THAN = Set.of("más de", "menos de");

  private final Cursor cursor;
  private final Clause clause;
  private final EnglishText out;
  private final Grammar grammar;

  public BareAdjectives(Cursor cursor, Clause clause, EnglishText out, Grammar grammar) {
    this.cursor = cursor;
    this.clause = clause;
    this.out = out;
    this.grammar = grammar;
  }

  /** {@code la más grande}, without a noun. */
  public boolean superlative() {
    boolean thing = cursor.peek(0).isLower("lo");
    boolean article = thing || WordSets.ARTICLES.contains(cursor.peek(0).lower());
    int from = article ? 1 : 0;
    Degree degree = Degree.of(cursor.peek(from));
    Word adjective = cursor.peek(from + 1);
    if (degree == null
        || !(adjective.is(PartOfSpeech.ADJECTIVE)
            || (article && adjective.is(PartOfSpeech.PARTICIPLE)))) {
      return false;
    }
    String base =
        adjective.is(PartOfSpeech.ADJECTIVE)
            ? Rendering.text(adjective)
            : grammar.verbs().participle(adjective.translation());
    out.word(article ? "the" : "");
    out.word(degree.english(base, article));
    out.word(thing ? "thing" : "");
    if (article) {
      boolean plural = cursor.peek(0).lower().endsWith("s");
      clause.nameUnlessGoverned(new Antecedent(true, plural, !thing, false));
    }
    cursor.skip(from + 2);
    return true;
  }

  /** {@code lo ocurrido} → what happened; {@code lo aprobado} → what was approved. */
  public boolean happening() {
    Word participle = cursor.peek(1);
    if (!cursor.peek(0).isLower("lo") || !participle.is(PartOfSpeech.PARTICIPLE)) {
      return false;
    }
    if (THAN.contains(cursor.peek(-1).lower())) {
      out.word(grammar.verbs().participle(participle.translation()));
      cursor.skip(2);
      return true;
    }
    String lemma = participle.lemma();
    Valency valency = grammar.valency();
    boolean happened = valency.isIntransitive(lemma) || valency.isImpersonal(lemma);
    Analysis past = Analysis.finite(participle.reading().entry(), Tense.PAST, 2);
    String english = participle.translation();
    out.word(
        happened
            ? "what " + grammar.verbs().finite(english, past, false)
            : "what was " + grammar.verbs().participle(english));
    cursor.skip(2);
    clause.nameUnlessGoverned(Antecedent.THING);
    return true;
  }

  /** {@code lo suficientemente grande} → big enough. */
  public boolean enough() {
    Word adjective = cursor.peek(2);
    boolean fits =
        cursor.peek(0).isLower("lo")
            && ENOUGH.contains(cursor.peek(1).lower())
            && adjective.is(PartOfSpeech.ADJECTIVE);
    if (fits) {
      out.word(Rendering.text(adjective) + " enough");
      cursor.skip(3);
    }
    return fits;
  }

  /** {@code lo importante} → the important thing. */
  public boolean abstraction() {
    Word adjective = cursor.peek(1);
    boolean fits =
        cursor.peek(0).isLower("lo")
            && adjective.is(PartOfSpeech.ADJECTIVE)
            && !cursor.peek(2).is(PartOfSpeech.NOUN)
            && !cursor.peek(2).is(PartOfSpeech.ADJECTIVE);
    if (!fits) {
      return false;
    }
    String english = Degree.highest(Rendering.text(adjective));
    boolean alone = !THINGS.contains(adjective.lemma());
    boolean than = THAN.contains(cursor.peek(-1).lower());
    out.word(than ? english : "the " + english + (alone ? "" : " thing"));
    cursor.skip(2);
    clause.nameUnlessGoverned(Antecedent.THING);
    return true;
  }
}
