package io.cotejo.translate.spanish.transfer.verb;

import io.cotejo.translate.spanish.lexicon.Valency;
import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Tense;
import io.cotejo.translate.spanish.transfer.Clause;
import java.util.Set;

/**
 * What somebody wants another one to do, which English says with an infinitive: {@code quiero que
 * vengas} → I want you to come. Used by one thread for one text.
 */
final class Wishes {

  private static final int FARTHEST = 8;
  private static final String FUTURE = "will ";
  private static final Set<String> BARE = Set.of("make", "let");

  private final Cursor cursor;
  private final Clause clause;
  private final Valency valency;
  private String wish = "";
  private boolean object;
  private int end;
  private boolean open;
  private boolean bare;

  Wishes(Cursor cursor, Clause clause, Valency valency) {
    this.cursor = cursor;
    this.clause = clause;
    this.valency = valency;
  }

  /**
   * Remembers the verb that the cursor stands behind.
   *
   * @param hasObject whether a pronoun has said already who is to do it
   */
  void said(Analysis verb, boolean hasObject) {
    String lemma = verb.entry().lemma();
    wish = valency.isWish(lemma) ? lemma : "";
    bare = BARE.contains(verb.entry().translation());
    end = cursor.position();
    object = hasObject;
    if (!wish.isEmpty() && object && wish.endsWith(" que")) {
      begin(true);
    }
  }

  /** Drops the {@code que} that the cursor stands before; false if no wish is put into words. */
  boolean atThat() {
    boolean named = object || cursor.position() > end;
    int that = cursor.peek(0).isLower("a") ? 1 : 0;
    if (!cursor.peek(that).isLower("que") || wish.isEmpty() || !isSubjunctive()) {
      return false;
    }
    boolean asked = valency.isRequest(wish);
    if (named != asked && !(named && cursor.peek(-1).is(PartOfSpeech.VERB))) {
      return false;
    }
    cursor.skip(that + 1);
    begin(named);
    return true;
  }

  private void begin(boolean named) {
    clause.open(false);
    if (named) {
      clause.speaker();
    }
    wish = "";
    open = true;
  }

  private boolean isSubjunctive() {
    for (int k = 1; k < FARTHEST && !cursor.peek(k).is(PartOfSpeech.PUNCTUATION); k++) {
      if (cursor.peek(k).is(PartOfSpeech.VERB)) {
        return isSubjunctive(cursor.peek(k).reading());
      }
    }
    return false;
  }

  private static boolean isSubjunctive(Analysis verb) {
    return verb.tense() == Tense.SUBJUNCTIVE || verb.tense() == Tense.PAST_SUBJUNCTIVE;
  }

  /** Whether the verb is what is wanted; forgets the wish. */
  boolean take(Analysis verb) {
    boolean taken = open && isSubjunctive(verb);
    open = false;
    return taken;
  }

  /** {@code will come} → to come. */
  String infinitive(String future, boolean negated) {
    String main = future.startsWith(FUTURE) ? future.substring(FUTURE.length()) : future;
    return (negated ? "not " : "") + (bare ? "" : "to ") + main;
  }
}
