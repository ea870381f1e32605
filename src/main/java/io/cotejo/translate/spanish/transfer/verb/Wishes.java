package io.cotejo.translate.spanish.transfer.verb;

import io.cotejo.translate.spanish.lexicon.Valency;
import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
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
  private Wish said = Wish.NONE;
  private Wish open = Wish.NONE;

  /**
   * A verb that says what another one is to do.
   *
   * @param verb its infinitive; empty if it is no such verb
   * @param bare whether its infinitive has no "to" in English
   * @param named whether a pronoun has said already who is to do it
   * @param end position behind it
   */
  record Wish(String verb, boolean bare, boolean named, int end) {

    static final Wish NONE = new Wish("", false, false, 0);

    boolean isOne() {
      return !verb.isEmpty();
    }

    /** {@code will come} → to come. */
    String infinitive(String future, boolean negated) {
      String main = future.startsWith(FUTURE) ? future.substring(FUTURE.length()) : future;
      return (negated ? "not " : "") + (bare ? "" : "to ") + main;
    }
  }

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
    boolean bare = BARE.contains(verb.entry().translation());
    said = valency.isWish(lemma) ? new Wish(lemma, bare, hasObject, cursor.position()) : Wish.NONE;
    if (hasObject && said.verb().endsWith(" que")) {
      begin(true);
    }
  }

  /** Drops the {@code que} that the cursor stands before; false if no wish is put into words. */
  boolean atThat() {
    int that = cursor.peek(0).isLower("a") ? 1 : 0;
    if (!cursor.peek(that).isLower("que") || !said.isOne() || !isSubjunctive()) {
      return false;
    }
    boolean named = said.named() || cursor.position() > said.end();
    boolean asked = valency.isRequest(said.verb());
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
    open = said;
    said = Wish.NONE;
  }

  private boolean isSubjunctive() {
    for (int k = 1; k < FARTHEST && !cursor.peek(k).is(PartOfSpeech.PUNCTUATION); k++) {
      if (cursor.peek(k).is(PartOfSpeech.VERB)) {
        return cursor.peek(k).reading().tense().isSubjunctive();
      }
    }
    return false;
  }

  /** The wish that a verb puts into words, once; or none. */
  Wish take(Analysis verb) {
    Wish taken = verb.tense().isSubjunctive() ? open : Wish.NONE;
    open = Wish.NONE;
    return taken;
  }
}
