package io.cotejo.translate.spanish.transfer.verb;

import io.cotejo.translate.spanish.generation.Grammar;
import io.cotejo.translate.spanish.generation.Rendering;
import io.cotejo.translate.spanish.generation.VerbForms;
import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.Entry;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Tense;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import io.cotejo.translate.spanish.transfer.Clause;
import java.util.Set;

/**
 * Verbs that are grammar before an infinitive, a gerund or a span of time: {@code volver a}, {@code
 * acabar de}, {@code llevar dos años}. Used by one thread for one text.
 */
public final class Periphrases {

  private static final Set<String> NOT_AN_AGE = Set.of("de", "del", "para", "por");

  private final Cursor cursor;
  private final Clause clause;
  private final Grammar grammar;
  private final TimeSpans spans;

  public Periphrases(Cursor cursor, Clause clause, Grammar grammar, TimeSpans spans) {
    this.cursor = cursor;
    this.clause = clause;
    this.grammar = grammar;
    this.spans = spans;
  }

  /**
   * The English of a finite verb and what the cursor stands before; null if it is none of these.
   */
  String english(Analysis form, boolean negated) {
    return switch (form.entry().lemma()) {
      case "llevar" -> llevar(form, negated);
      case "tener" -> age(form, negated);
      case "volver a" -> again(form, negated);
      case "acabar de" -> just(form, negated);
      case "ir" -> goingTo(form, negated);
      case "ponerse" -> start(form, negated);
      case "seguir" -> follow(form, negated);
      default -> null;
    };
  }

  /** {@code llevo dos años trabajando} → I have been working for two years. */
  private String llevar(Analysis form, boolean negated) {
    boolean tense = form.tense().goesOn();
    Word state = cursor.peek(0);
    boolean said = state.is(PartOfSpeech.PARTICIPLE) || state.is(PartOfSpeech.ADJECTIVE);
    TimeSpans.Span since = tense && said ? spans.at(1) : null;
    if (since != null) {
      cursor.skip(1 + since.length());
      clause.end().keep("for " + since.english());
      String english = state.translation();
      boolean participle = state.is(PartOfSpeech.PARTICIPLE);
      String been = participle ? grammar.verbs().participle(english) : english;
      return grammar.verbs().perfect("been " + been, form, negated);
    }
    TimeSpans.Span span = tense ? spans.at(0) : null;
    if (span == null) {
      return null;
    }
    Word next = cursor.peek(span.length());
    Word second = cursor.peek(span.length() + 1);
    int used = 0;
    boolean without = next.isLower("sin") && second.is(PartOfSpeech.INFINITIVE);
    String main = "been";
    if (next.is(PartOfSpeech.GERUND)) {
      used = 1;
      main = "been " + grammar.verbs().gerund(next.translation()) + objects(next);
    } else if (without) {
      used = 2;
      main = grammar.verbs().participle(infinitive(second)) + objects(second);
    } else if (!isState(next)) {
      return null;
    }
    cursor.skip(span.length() + used);
    clause.end().keep("for " + span.english());
    return grammar.verbs().perfect(main, form, negated != without);
  }

  private static boolean isState(Word word) {
    return word.is(PartOfSpeech.ADJECTIVE)
        || word.is(PartOfSpeech.PARTICIPLE)
        || word.isLower("en")
        || word.isLower("aquí")
        || word.isLower("sin");
  }

  /** {@code tengo veinte años} → I am twenty years old. */
  private String age(Analysis form, boolean negated) {
    Word number = cursor.peek(0);
    Word years = cursor.peek(1);
    boolean counted = number.is(PartOfSpeech.NUMBER) || number.isLower("un");
    if (!counted || !years.isLemma("año") || NOT_AN_AGE.contains(cursor.peek(2).lower())) {
      return null;
    }
    cursor.skip(2);
    String count = number.isLower("un") ? "one" : Rendering.text(number);
    return grammar.verbs().finite("be", form, negated)
        + " "
        + count
        + (years.isPlural() ? " years old" : " year old");
  }

  /** {@code volvió a llamar} → he called again. */
  private String again(Analysis form, boolean negated) {
    Word main = cursor.peek(0);
    if (!main.is(PartOfSpeech.INFINITIVE)) {
      return null;
    }
    cursor.skip(1);
    clause.end().keepNear("again");
    return grammar.verbs().finite(main.translation(), form, negated) + objects(main);
  }

  /** {@code ha vuelto a perder}: of a participle, what it says. */
  Entry again(Word participle) {
    Word main = cursor.peek(0);
    if (!participle.isLemma("volver a") || !main.is(PartOfSpeech.INFINITIVE)) {
      return participle.reading().entry();
    }
    cursor.skip(1);
    clause.end().keepNear("again");
    return main.reading().entry();
  }

  /** {@code acaba de llegar} → he has just arrived. */
  private String just(Analysis form, boolean negated) {
    Word main = cursor.peek(0);
    if (!main.is(PartOfSpeech.INFINITIVE)) {
      return null;
    }
    cursor.skip(1);
    String participle = grammar.verbs().participle(infinitive(main));
    return grammar.verbs().perfect("just " + participle, form, negated) + objects(main);
  }

  /** {@code se puso a llorar} → he started to cry. */
  private String start(Analysis form, boolean negated) {
    if (!cursor.peek(0).isLower("a") || !cursor.peek(1).is(PartOfSpeech.INFINITIVE)) {
      return null;
    }
    cursor.skip(1);
    return grammar.verbs().finite("start", form, negated);
  }

  /** {@code siguió las reglas}: followed; {@code sigue cerrado}: continues. */
  private String follow(Analysis form, boolean negated) {
    boolean object = clause.subject().said() && WordSets.NOMINAL.contains(cursor.peek(0).tag());
    return object ? grammar.verbs().finite("follow", form, negated) : null;
  }

  private String goingTo(Analysis form, boolean negated) {
    Word main = cursor.peek(1);
    boolean went = form.tense() == Tense.PAST;
    if (went || !cursor.peek(0).isLower("a") || !main.is(PartOfSpeech.INFINITIVE)) {
      return null;
    }
    cursor.skip(2);
    boolean there = main.isLemma("haber") && !cursor.peek(0).is(PartOfSpeech.PARTICIPLE);
    return grammar.verbs().finite("be", form, negated)
        + " going to "
        + (there ? "be" : infinitive(main))
        + objects(main);
  }

  private static String infinitive(Word word) {
    return VerbForms.infinitive(word.translation());
  }

  private String objects(Word word) {
    return Infinitives.objects(word, grammar.valency());
  }
}
