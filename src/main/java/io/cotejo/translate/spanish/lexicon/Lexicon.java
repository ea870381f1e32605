package io.cotejo.translate.spanish.lexicon;

import io.cotejo.translate.spanish.model.Entry;
import io.cotejo.translate.spanish.model.EntryTag;
import io.cotejo.translate.spanish.model.SpanishTokenizer;
import io.cotejo.translate.spanish.model.Tables;
import io.cotejo.translate.spanish.model.WordKind;
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
   * @param parts its words, at least two
   */
  public record Phrase(Entry entry, List<String> parts) {

    public Phrase {
      parts = List.copyOf(parts);
    }
  }

  /** The lexicon that is packed with the classes, below the user's own words. */
  public static Lexicon load(UserWords own) {
    return of(DictionaryMerge.over(packed(), own.entries()));
  }

  /** Without the lists of {@link Tables#rows}: this table is far larger than the others. */
  private static List<Entry> packed() {
    List<Entry> entries = new ArrayList<>(1 << 15);
    Map<String, EntryTag> tags = new HashMap<>();
    String text = Tables.text("es-en.tsv");
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start && text.charAt(start) != '#') {
        int tag = text.indexOf('\t', start);
        int english = text.indexOf('\t', tag + 1);
        entries.add(
            Entry.of(
                text.substring(start, tag),
                tags.computeIfAbsent(text.substring(tag + 1, english), EntryTag::of),
                text.substring(english + 1, end)));
      }
    }
    return entries;
  }

  /** A lexicon of entries; the likelier one of a lemma first. */
  public static Lexicon of(Collection<Entry> entries) {
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
          .add(new Phrase(entry, parts));
    } else if (lemma.endsWith("se") && entry.is(WordKind.VERB)) {
      reflexives.put(lemma.substring(0, lemma.length() - 2), entry);
    } else {
      words.merge(lemma, List.of(entry), Lexicon::joined);
      if (entry.tag().isIrregular()) {
        irregularVerbs.add(entry);
      }
    }
  }
}
