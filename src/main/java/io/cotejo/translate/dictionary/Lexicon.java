package io.cotejo.translate.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of {@code dictionaries/es-en.tsv}, by lemma. Immutable once loaded and thread-safe.
 */
final class Lexicon {

  private final Map<String, List<Entry>> words = new HashMap<>(1 << 15);
  private final Map<String, List<Entry>> phrases = new HashMap<>(1 << 12);
  private final Map<String, Entry> reflexives = new HashMap<>();

  private Lexicon() {}

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    for (String[] row : Tables.rows("es-en.tsv")) {
      lexicon.add(new Entry(row[0], row[1], List.of(row[2].split("; *"))));
    }
    Comparator<Entry> longestFirst =
        Comparator.comparingInt((Entry e) -> e.lemma().length()).reversed();
    lexicon.phrases.values().forEach(list -> list.sort(longestFirst));
    return lexicon;
  }

  /** The entries of a one-word lemma, in the order of the file. */
  List<Entry> entries(String lemma) {
    return words.getOrDefault(lemma, List.of());
  }

  /** The entries of more than one word whose first word is this one, longest first. */
  List<Entry> phrases(String firstWord) {
    return phrases.getOrDefault(firstWord, List.of());
  }

  /** The reflexive verb of an infinitive that has a sense of its own, or null. */
  Entry reflexive(String infinitive) {
    return reflexives.get(infinitive);
  }

  /** All one-word entries. */
  Iterable<Entry> singleWords() {
    return () -> words.values().stream().flatMap(List::stream).iterator();
  }

  private void add(Entry entry) {
    String lemma = entry.lemma();
    int space = lemma.indexOf(' ');
    if (space > 0) {
      phrases.computeIfAbsent(lemma.substring(0, space), k -> new ArrayList<>(2)).add(entry);
    } else if (entry.kind().equals("v") && lemma.endsWith("se")) {
      reflexives.put(lemma.substring(0, lemma.length() - 2), entry);
    } else {
      words.computeIfAbsent(lemma, k -> new ArrayList<>(2)).add(entry);
    }
  }
}
