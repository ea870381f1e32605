package io.cotejo.translate.spanish.transfer.verb;

import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.ObjectPronouns;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Tense;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.transfer.Clause;
import java.util.Map;
import java.util.Set;

/**
 * Adverbs that Spanish has before the verb and English inside the verb group: {@code nunca he
 * estado} → I have never been. Used by one thread for one text.
 */
public final class MidAdverbs {

  private static final Map<String, String> ENGLISH =
      Map.ofEntries(
          Map.entry("nunca", "never"),
          Map.entry("jamás", "never"),
          Map.entry("ya", "already"),
          Map.entry("ya no", "no longer"),
          Map.entry("casi", "almost"),
          Map.entry("también", "also"),
          Map.entry("siempre", "always"),
          Map.entry("apenas", "barely"),
          Map.entry("todavía", "still"),
          Map.entry("aún", "still"),
          Map.entry("ni siquiera", "even"),
          Map.entry("tampoco", "either"),
          Map.entry("todavía no", "yet"),
          Map.entry("aún no", "yet"),
          Map.entry("más", "most"),
          Map.entry("menos", "least"));

  /** What stands for these is "not" with the adverb, at the end of the clause or in the group. */
  private static final Set<String> NOT = Set.of("ni siquiera", "tampoco", "todavía no", "aún no");

  private static final Set<String> AT_END = Set.of("either", "yet");
  private static final Set<String> DEGREES = Set.of("más", "menos");
  private static final Set<String> NEVER = Set.of("nunca", "jamás");

  private final Cursor cursor;
  private final Clause clause;
  private HeldAdverb held = HeldAdverb.NONE;

  public MidAdverbs(Cursor cursor, Clause clause) {
    this.cursor = cursor;
    this.clause = clause;
  }

  /** Keeps the adverb that the cursor stands before for the verb behind it; false if none is. */
  public boolean at() {
    Word adverb = cursor.peek(0);
    if (adverb.isLower("sí") && !cursor.peek(-1).is(PartOfSpeech.PREPOSITION) && isBeforeVerb()) {
      cursor.skip(1); // It only stresses the verb.
      return true;
    }
    String lemma = adverb.isKnown() ? adverb.lemma() : "";
    boolean degree = DEGREES.contains(lemma) && !cursor.peek(-1).lower().endsWith("que");
    if (!adverb.is(PartOfSpeech.ADVERB)
        || !ENGLISH.containsKey(lemma)
        || degree
        || !isBeforeVerb()) {
      return false;
    }
    cursor.skip(1);
    if (NEVER.contains(lemma)) {
      clause.deny();
    }
    String english = ENGLISH.get(lemma);
    boolean atEnd = AT_END.contains(english);
    held = new HeldAdverb(atEnd ? held.english() : english, NOT.contains(lemma));
    if (atEnd) {
      clause.end().keep(english);
    }
    return true;
  }

  /** Whether a word is such an adverb. */
  static boolean isOne(Word word) {
    return word.is(PartOfSpeech.ADVERB) && word.isKnown() && ENGLISH.containsKey(word.lower());
  }

  private boolean isBeforeVerb() {
    int k = cursor.peek(1).isLower("no") ? 2 : 1;
    while (ObjectPronouns.isOne(cursor.peek(k))) {
      k++;
    }
    Word verb = cursor.peek(k);
    return verb.is(PartOfSpeech.VERB) && verb.reading().tense() != Tense.IMPERATIVE;
  }

  /** The adverb that was kept for the verb; it is said once. */
  HeldAdverb take() {
    HeldAdverb taken = held;
    held = HeldAdverb.NONE;
    return taken;
  }
}
