package io.cotejo.translate.spanish.transfer.clause;

import io.cotejo.translate.spanish.generation.Degree;
import io.cotejo.translate.spanish.generation.EnglishText;
import io.cotejo.translate.spanish.generation.Rendering;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.ObjectPronouns;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import io.cotejo.translate.spanish.transfer.Clause;
import java.util.Set;

/** Conjunctions in two parts. Used by one thread for one text. */
final class Correlatives {

  private static final int FARTHEST = 12;

  /** Behind these, {@code ni} goes on with a list. */
  private static final Set<PartOfSpeech> BEHIND =
      Set.of(
          PartOfSpeech.NOUN,
          PartOfSpeech.ADJECTIVE,
          PartOfSpeech.NAME,
          PartOfSpeech.PARTICIPLE,
          PartOfSpeech.INFINITIVE,
          PartOfSpeech.UNKNOWN);

  private final Cursor cursor;
  private final Clause clause;
  private final EnglishText out;
  private int bothUntil = -1;
  private boolean more;

  Correlatives(Cursor cursor, Clause clause, EnglishText out) {
    this.cursor = cursor;
    this.clause = clause;
    this.out = out;
  }

  /** Translates a conjunction that has a second part; false if none stands here. */
  boolean translate() {
    return both() || neither() || theMore();
  }

  /** Says "neither", "nor", "or"; false if the cursor does not stand before {@code ni}. */
  private boolean neither() {
    if (!cursor.peek(0).isLower("ni")) {
      return false;
    }
    boolean first = opensPair();
    boolean finite = cursor.peek(1).is(PartOfSpeech.VERB) || ObjectPronouns.isOne(cursor.peek(1));
    if (clause.isNegated() && !finite) {
      out.word(first ? "" : "or");
    } else {
      out.word(first ? "neither" : "nor");
    }
    cursor.skip(1);
    return true;
  }

  private boolean opensPair() {
    for (int k = 1; k < FARTHEST && isInside(cursor.peek(k)); k++) {
      if (cursor.peek(k).isLower("ni")) {
        return !isSecond() && !BEHIND.contains(cursor.peek(-1).tag());
      }
    }
    return false;
  }

  private static boolean isInside(Word word) {
    return !word.is(PartOfSpeech.PUNCTUATION) || word.isLower(",");
  }

  private boolean isSecond() {
    for (int k = 1; k < FARTHEST && isInside(cursor.peek(-k)); k++) {
      if (cursor.peek(-k).isLower("ni")) {
        return true;
      }
    }
    return false;
  }

  /** {@code cuanto más estudia, más aprende} → the more he studies, the more he learns. */
  private boolean theMore() {
    Word word = cursor.peek(0);
    boolean first = word.isLower("cuanto más") || word.isLower("cuanto menos");
    boolean second = more && cursor.peek(-1).isLower(",") && Degree.of(word) != null;
    if (!first && !second) {
      return false;
    }
    more = first;
    cursor.skip(1);
    out.word("the");
    out.word(first ? Rendering.text(word).replaceFirst("^the ", "") : Degree.of(word).alone());
    clause.open(first);
    return true;
  }

  /** {@code tanto el gobierno como la oposición} → both the government and the opposition. */
  private boolean both() {
    if (bothUntil == cursor.position()) {
      out.word("and");
      cursor.skip(1);
      return true;
    }
    Word next = cursor.peek(1);
    boolean opens = WordSets.NOMINAL.contains(next.tag()) && !next.is(PartOfSpeech.NOUN);
    boolean nominal = opens || next.is(PartOfSpeech.PREPOSITION);
    for (int k = 2; cursor.peek(0).isLower("tanto") && nominal && k < FARTHEST; k++) {
      Word word = cursor.peek(k);
      if (word.is(PartOfSpeech.VERB) || word.is(PartOfSpeech.PUNCTUATION)) {
        return false;
      }
      if (word.isLower("como")) {
        bothUntil = cursor.position() + k;
        out.word("both");
        cursor.skip(1);
        return true;
      }
    }
    return false;
  }
}
