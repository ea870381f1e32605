package io.cotejo.translate.spanish.lexicon;

import io.cotejo.translate.spanish.model.Entry;
import io.cotejo.translate.spanish.model.SpanishTokenizer;
import io.cotejo.translate.spanish.model.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of {@code dictionaries/es-en.tsv}, by lemma. Immutable once loaded and thread-safe.
 */
public final class Lexicon {

  private final Map<String, List<Entry>> words = new HashMap<>(1 << 15);
  private final Map<String, Map<String, List<Phrase>>> phrases = new HashMap<>(1 << 12);
  private final Map<String, Entry> reflexives = new HashMap<>();
  private final List<Entry> irregularVerbs = new ArrayList<>();

  private Lexicon() {}

  /**
   * An entry of more than one word.
   *
   * @param entry the line of the lexicon
   * @param kind its part of speech, such as {@code v}
   * @param parts its words, at least two
   */
  public record Phrase(Entry entry, String kind, List<String> parts) {

    public Phrase {
      parts = List.copyOf(parts);
    }
  }

  /** The lexicon that is packed with the classes, below the user's own words. */
  public static Lexicon load(UserWords own) {
    return ofEntries(DictionaryMerge.over(packed(), own.entries()));
  }

  /** A lexicon of rows: lemma, tag, equivalents. */
  public static Lexicon of(List<List<String>> rows) {
    return ofEntries(entries(rows));
  }

  /** Without the lists of {@link Tables#rows}: this table is far larger than the others. */
  private static List<Entry> packed() {
    List<Entry> entries = new ArrayList<>(1 << 15);
    Map<String, String> tags = new HashMap<>();
    String text = Tables.text("es-en.tsv");
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start && text.charAt(start) != '#') {
        int tag = text.indexOf('\t', start);
        int english = text.indexOf('\t', tag + 1);
        String name = text.substring(tag + 1, english);
        String known = tags.putIfAbsent(name, name);
        entries.add(
            Entry.of(
                text.substring(start, tag),
                known == null ? name : known,
                text.substring(english + 1, end)));
      }
    }
    return entries;
  }

  private static List<Entry> entries(List<List<String>> rows) {
    List<Entry> entries = new ArrayList<>(rows.size());
    for (List<String> row : rows) {
      entries.add(new Entry(row.get(0), row.get(1), Tables.split(row.get(2), ';')));
    }
    return entries;
  }

  private static Lexicon ofEntries(Collection<Entry> entries) {
    Lexicon lexicon = new Lexicon();
    entries.forEach(lexicon::add);
    Comparator<Phrase> longestFirst =
        Comparator.comparingInt((Phrase p) -> p.parts().size()).reversed();
    for (Map<String, List<Phrase>> bySecond : lexicon.phrases.values()) {
      for (List<Phrase> phrases : bySecond.values()) {
        if (phrases.size() > 1) {
          phrases.sort(longestFirst);
        }
      }
    }
    return lexicon;
  }

  /** The entries of a one-word lemma, in the order of the file. */
  public List<Entry> entries(String lemma) {
    return words.getOrDefault(lemma, List.of());
  }

  /** The entries of more than one word whose first word is this one, by their second word. */
  public Map<String, List<Phrase>> phrases(String firstWord) {
    return phrases.getOrDefault(firstWord, Map.of());
  }

  /** The reflexive verb of an infinitive that has a sense of its own, or null. */
  public Entry reflexive(String infinitive) {
    return reflexives.get(infinitive);
  }

  /** All one-word entries but reflexive verbs. */
  public List<Entry> singleWords() {
    List<Entry> all = new ArrayList<>(words.size() * 2);
    words.values().forEach(all::addAll);
    return all;
  }

  /** The one-word verbs that are conjugated like a model. */
  public List<Entry> irregularVerbs() {
    return Collections.unmodifiableList(irregularVerbs);
  }

  /** As a text is cut: {@code EE. UU.} has four parts. */
  private static List<String> parts(String lemma) {
    return lemma.indexOf('.') < 0
        ? Tables.split(lemma, ' ')
        : SpanishTokenizer.tokens(lemma).stream().map(SpanishTokenizer.Token::surface).toList();
  }

  private static List<Entry> joined(List<Entry> before, List<Entry> last) {
    List<Entry> all = new ArrayList<>(before);
    all.addAll(last);
    return List.copyOf(all);
  }

  private void add(Entry entry) {
    String lemma = entry.lemma();
    if (lemma.indexOf(' ') > 0) {
      List<String> parts = parts(lemma);
      phrases
          .computeIfAbsent(parts.get(0), k -> new HashMap<>())
          .computeIfAbsent(parts.get(1), k -> new ArrayList<>(2))
          .add(new Phrase(entry, entry.kind(), parts));
    } else if (lemma.endsWith("se") && entry.kind().equals("v")) {
      reflexives.put(lemma.substring(0, lemma.length() - 2), entry);
    } else {
      words.merge(lemma, List.of(entry), Lexicon::joined);
      if (entry.tag().startsWith("v=")) {
        irregularVerbs.add(entry);
      }
    }
  }
}
