package io.cotejo.translate.spanish.lexicon;

import io.cotejo.translate.spanish.model.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code dictionaries/es-verbs.tsv}: one property a line, with the lemmas that have it. Immutable
 * once read and thread-safe.
 */
public final class WordProperties {

  /** By property, then by lemma: the English that goes with it, or the lemma itself. */
  private final Map<String, Map<String, String>> lemmas = new HashMap<>();

  public WordProperties() {
    for (List<String> row : Tables.rows("es-verbs.tsv")) {
      Map<String, String> having = lemmas.computeIfAbsent(row.get(0), k -> new HashMap<>());
      for (String word : Tables.split(row.get(1), ',')) {
        int sign = word.indexOf('=');
        having.put(sign < 0 ? word : word.substring(0, sign), word.substring(sign + 1));
      }
    }
  }

  boolean has(String property, String lemma) {
    return lemmas.getOrDefault(property, Map.of()).containsKey(lemma);
  }

  /** The English that goes with a property of a lemma; null if it has no such property. */
  String english(String property, String lemma) {
    return lemmas.getOrDefault(property, Map.of()).get(lemma);
  }
}
