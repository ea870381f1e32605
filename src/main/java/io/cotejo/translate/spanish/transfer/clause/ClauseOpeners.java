package io.cotejo.translate.spanish.transfer.clause;

import io.cotejo.translate.spanish.generation.EnglishText;
import io.cotejo.translate.spanish.generation.Grammar;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.transfer.Antecedent;
import io.cotejo.translate.spanish.transfer.Clause;

/**
 * Words that open a clause of its own and stand for a part of it; false if none stands here. Used
 * by one thread for one sentence.
 */
final class ClauseOpeners {

  private final Cursor cursor;
  private final Clause clause;
  private final Grammar grammar;
  private final EnglishText out;

  ClauseOpeners(Cursor cursor, Clause clause, Grammar grammar, EnglishText out) {
    this.cursor = cursor;
    this.clause = clause;
    this.grammar = grammar;
    this.out = out;
  }

  /** {@code más caro de lo que pensaba}, {@code de lo esperado}. */
  boolean than() {
    if (Relatives.isThan(cursor)) {
      out.word("than");
      cursor.skip(Relatives.thanLength(cursor));
      clause.open(false);
      return true;
    }
    if (Relatives.isThanSaid(cursor)) {
      Word said = cursor.peek(2);
      boolean participle = said.is(PartOfSpeech.PARTICIPLE);
      String english = said.translation();
      out.word("than " + (participle ? grammar.verbs().participle(english) : english));
      cursor.skip(3);
      return true;
    }
    return false;
  }

  /** {@code que}, {@code lo que}. */
  boolean relative() {
    if (!Relatives.at(cursor, out)) {
      return false;
    }
    clause.open(false);
    Word next = cursor.peek(0);
    if (cursor.peek(-1).isLower("lo que")
        && (next.is(PartOfSpeech.VERB) || next.is(PartOfSpeech.PRONOUN))) {
      clause.name(Antecedent.THING);
    }
    return true;
  }

  /** {@code así lo dijo el ministro} → this is what the minister said. */
  boolean thisIsWhat() {
    boolean so = cursor.peek(0).isLower("así") && cursor.peek(1).isLower("lo");
    if (!so || !cursor.peek(2).is(PartOfSpeech.VERB)) {
      return false;
    }
    out.word("this is what");
    cursor.skip(2);
    clause.open(false);
    return true;
  }
}
