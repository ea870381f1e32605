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
  private static final Set<String> SUPERLATIVE = Set.of("most", "least");
  private static final Set<String> DEGREES = Set.of("más", "menos");
  private static final Set<String> NEVER = Set.of("nunca", "jamás");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "am", "can", "could", "must", "should", "may", "will",
          "would", "does", "do", "did", "cannot");
  private static final Set<String> HAVE = Set.of("have", "has", "had");
  private static final String THERE = "there ";

  private final Cursor cursor;
  private final Clause clause;
  private String held = "";
  private boolean not;

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
    not = NOT.contains(lemma);
    if (NEVER.contains(lemma)) {
      clause.deny();
    }
    if (AT_END.contains(ENGLISH.get(lemma))) {
      clause.last(ENGLISH.get(lemma), false);
    } else {
      held = ENGLISH.get(lemma);
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

  /** Whether the adverb that is kept negates the verb; forgets it. */
  boolean takeNot() {
    boolean taken = not;
    not = false;
    return taken;
  }

  /**
   * The verb group with the adverb that was kept, which is forgotten.
   *
   * @param perfect whether "have" is an auxiliary in it
   */
  String into(String group, boolean perfect) {
    String adverb = held;
    held = "";
    if (adverb.isEmpty()) {
      return group;
    }
    if (SUPERLATIVE.contains(adverb)) {
      return group + " " + adverb;
    }
    if (group.startsWith(THERE)) {
      return THERE + inside(group.substring(THERE.length()), adverb, perfect);
    }
    return inside(group, adverb, perfect);
  }

  /** {@code has not arrived} → has not even arrived; {@code arrives} → never arrives. */
  private static String inside(String group, String adverb, boolean perfect) {
    int end = group.indexOf(' ') < 0 ? group.length() : group.indexOf(' ');
    String first = group.substring(0, end);
    boolean auxiliary = AUXILIARIES.contains(first) || (perfect && HAVE.contains(first));
    if (!auxiliary) {
      return adverb + " " + group;
    }
    int at = group.startsWith(" not", end) ? end + " not".length() : end;
    return group.substring(0, at) + " " + adverb + group.substring(at);
  }
}
