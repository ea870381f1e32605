package io.cotejo.translate.dictionary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What verbs take, as {@code dictionaries/es-verbs.tsv} says: one property a line, with the
 * infinitives that have it. Immutable and thread-safe.
 */
final class Government {

  /** By property, then by infinitive: the English that goes with it, or nothing. */
  private final Map<String, Map<String, String>> verbs = new HashMap<>();

  Government() {
    for (List<String> row : Tables.rows("es-verbs.tsv")) {
      Map<String, String> having = verbs.computeIfAbsent(row.get(0), k -> new HashMap<>());
      for (String word : Tables.split(row.get(1), ',')) {
        int sign = word.indexOf('=');
        having.put(sign < 0 ? word : word.substring(0, sign), word.substring(sign + 1));
      }
    }
  }

  /** Verbs that have no object, so that a noun behind them is the subject. */
  boolean isIntransitive(String infinitive) {
    return has("intransitive", infinitive);
  }

  /** Verbs whose {@code se} says that it happens of its own accord: {@code se abrió}, it opened. */
  boolean isUnaccusative(String infinitive) {
    return has("unaccusative", infinitive);
  }

  /** Verbs whose {@code a} is "to", never the mark of a person as object. */
  boolean takesTo(String infinitive) {
    return has("to", infinitive);
  }

  /** Verbs whose subject is "it". */
  boolean isImpersonal(String infinitive) {
    return has("impersonal", infinitive);
  }

  /** Verbs of saying, whose subject stands behind them after a quotation. */
  boolean isSaying(String infinitive) {
    return has("saying", infinitive);
  }

  /** Verbs whose object pronoun is "to me": {@code me parece}. */
  boolean isDative(String infinitive) {
    return has("dative", infinitive);
  }

  /** Verbs whose object is a person: {@code fue detenido}, he was arrested. */
  boolean isPersonal(String infinitive) {
    return has("personal", infinitive);
  }

  /** Nouns that act as persons do: {@code el gobierno}. */
  boolean isActor(String noun) {
    return has("actor", noun);
  }

  /** The English of a verb whose object is the English subject: {@code me gusta}; or null. */
  String experience(String infinitive) {
    return verbs.getOrDefault("experiencer", Map.of()).get(infinitive);
  }

  /** The same for what happens to somebody, with {@code se}: {@code se me cayó}; or null. */
  String mishap(String infinitive) {
    return verbs.getOrDefault("mishap", Map.of()).get(infinitive);
  }

  private boolean has(String property, String infinitive) {
    return verbs.getOrDefault(property, Map.of()).containsKey(infinitive);
  }
}
