package io.cotejo.translate.dictionary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What verbs take, as {@code dictionaries/es-verbs.tsv} says: one property a line, with the
 * infinitives that have it. Immutable and thread-safe.
 */
final class Government {

  private final Map<String, Set<String>> verbs = new HashMap<>();

  Government() {
    for (List<String> row : Tables.rows("es-verbs.tsv")) {
      verbs.computeIfAbsent(row.get(0), k -> new HashSet<>()).addAll(Tables.split(row.get(1), ','));
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

  private boolean has(String property, String infinitive) {
    return verbs.getOrDefault(property, Set.of()).contains(infinitive);
  }
}
