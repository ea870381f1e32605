package io.cotejo.translate.spanish.lexicon;

import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Tables;
import io.cotejo.translate.spanish.model.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What verbs take, as {@code dictionaries/es-verbs.tsv} says: one property a line, with the
 * infinitives that have it. Immutable and thread-safe.
 */
public final class Valency {

  /** What stands behind a noun and tells which one is meant. */
  private static final Set<String> TELLING = Set.of("de", "del", "que");

  /** By property, then by infinitive: the English that goes with it, or nothing. */
  private final Map<String, Map<String, String>> verbs = new HashMap<>();

  public Valency() {
    for (List<String> row : Tables.rows("es-verbs.tsv")) {
      Map<String, String> having = verbs.computeIfAbsent(row.get(0), k -> new HashMap<>());
      for (String word : Tables.split(row.get(1), ',')) {
        int sign = word.indexOf('=');
        having.put(sign < 0 ? word : word.substring(0, sign), word.substring(sign + 1));
      }
    }
  }

  /** Verbs that have no object, so that a noun behind them is the subject. */
  public boolean isIntransitive(String infinitive) {
    return has("intransitive", infinitive);
  }

  /** Verbs whose {@code se} says that it happens of its own accord: {@code se abrió}, it opened. */
  public boolean isUnaccusative(String infinitive) {
    return has("unaccusative", infinitive);
  }

  /** Verbs whose {@code a} is "to", never the mark of a person as object. */
  public boolean takesTo(String infinitive) {
    return has("to", infinitive);
  }

  /** Verbs whose subject is "it". */
  public boolean isImpersonal(String infinitive) {
    return has("impersonal", infinitive);
  }

  /** Verbs of saying, whose subject stands behind them after a quotation. */
  public boolean isSaying(String infinitive) {
    return has("saying", infinitive);
  }

  /** Verbs whose object pronoun is "to me": {@code me parece}. */
  public boolean isDative(String infinitive) {
    return has("dative", infinitive);
  }

  /** Verbs whose object is a person: {@code fue detenido}, he was arrested. */
  public boolean isPersonal(String infinitive) {
    return has("personal", infinitive);
  }

  /** Verbs whose object does what the infinitive behind them says: {@code lo obligó a salir}. */
  public boolean isControlling(String infinitive) {
    return has("control", infinitive);
  }

  /**
   * Whether English has no article before a noun: one of its kind, and nothing tells which: {@code
   * el paro}, but {@code el paro de los jóvenes}.
   */
  public boolean isGeneric(List<Word> words, int noun) {
    Word word = noun < words.size() ? words.get(noun) : Cursor.NOTHING;
    boolean kind = word.is(PartOfSpeech.NOUN) && word.isKnown() && !word.isPlural();
    if (!kind || word.isCapitalised() || !has("generic", word.lemma())) {
      return false;
    }
    int end = noun + 1;
    while (end < words.size() && words.get(end).is(PartOfSpeech.ADJECTIVE)) {
      end++;
    }
    Word next = end < words.size() ? words.get(end) : Cursor.NOTHING;
    return !TELLING.contains(next.lower())
        && !next.is(PartOfSpeech.PARTICIPLE)
        && !next.is(PartOfSpeech.NAME);
  }

  /** Verbs that say what another one is to do, in a clause with {@code que}. */
  public boolean isWish(String infinitive) {
    return has("wish", infinitive) || isRequest(infinitive);
  }

  /** Those that first name whom they ask: {@code pidió a su hijo que viniera}. */
  public boolean isRequest(String infinitive) {
    return has("request", infinitive);
  }

  /** Verbs whose {@code de} is "from". */
  public boolean takesFrom(String infinitive) {
    return has("from", infinitive);
  }

  /** Verbs whose {@code en} is "into". */
  public boolean takesInto(String infinitive) {
    return has("into", infinitive);
  }

  /** Verbs and nouns of saying and knowing, whose {@code sobre} is "about". */
  public boolean isTopical(String lemma) {
    return has("about", lemma);
  }

  /** Nouns that make an English compound with things in the plural: {@code fábrica de coches}. */
  public boolean isCompound(String noun) {
    return has("compound", noun);
  }

  /** Nouns for what somebody has on the body: {@code se lavó las manos}, he washed his hands. */
  public boolean isBody(String noun) {
    return has("body", noun);
  }

  /** Nouns that act as persons do: {@code el gobierno}. */
  public boolean isActor(String noun) {
    return has("actor", noun);
  }

  /** The English of a verb whose object is the English subject: {@code me gusta}; or null. */
  public String experience(String infinitive) {
    return verbs.getOrDefault("experiencer", Map.of()).get(infinitive);
  }

  /** The English preposition before what a person is thanked or asked for; or nothing. */
  public String second(String infinitive) {
    return verbs.getOrDefault("second", Map.of()).getOrDefault(infinitive, "");
  }

  /** The same for what happens to somebody, with {@code se}: {@code se me cayó}; or null. */
  public String mishap(String infinitive) {
    return verbs.getOrDefault("mishap", Map.of()).get(infinitive);
  }

  private boolean has(String property, String infinitive) {
    return verbs.getOrDefault(property, Map.of()).containsKey(infinitive);
  }
}
