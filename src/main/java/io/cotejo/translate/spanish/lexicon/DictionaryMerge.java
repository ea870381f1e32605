package io.cotejo.translate.spanish.lexicon;

import io.cotejo.translate.spanish.model.Entry;
import io.cotejo.translate.spanish.model.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays dictionaries over each other. What an upper one says of a lemma as a part of speech comes
 * first, and the equivalents of the lower ones stay behind it. Tags may be incomplete in the upper
 * one: {@code ?} says nothing, {@code n} no gender, {@code v} no class; the lower one's is taken,
 * or it is told by the form of the lemma. Used by one thread.
 */
public final class DictionaryMerge {

  /** By lemma, then by kind; the likelier part of speech first. */
  private final Map<String, Map<String, Entry>> merged = new LinkedHashMap<>();

  private final Map<String, List<Entry>> lower = new LinkedHashMap<>();

  private DictionaryMerge(List<Entry> lower) {
    lower.forEach(e -> this.lower.computeIfAbsent(e.lemma(), k -> new ArrayList<>(2)).add(e));
  }

  /** All entries of both; without entries above, those below as they are. */
  public static Collection<Entry> over(List<Entry> lower, List<Entry> upper) {
    if (upper.isEmpty()) {
      return lower;
    }
    DictionaryMerge merge = new DictionaryMerge(lower);
    upper.forEach(e -> merge.add(merge.completed(e)));
    lower.forEach(merge::add);
    List<Entry> all = new ArrayList<>();
    merge.merged.values().forEach(kinds -> all.addAll(kinds.values()));
    return all;
  }

  private void add(Entry entry) {
    merged
        .computeIfAbsent(entry.lemma(), k -> new LinkedHashMap<>(2))
        .merge(key(entry), entry, DictionaryMerge::joined);
  }

  /** Nouns of both genders are two words: {@code el capital}, {@code la capital}. */
  private static String key(Entry entry) {
    String tag = entry.tag();
    boolean person = tag.equals("n.mp") || tag.equals("n.fp");
    return person ? tag.substring(0, 3) : entry.kind().equals("n") ? tag : entry.kind();
  }

  private static Entry joined(Entry first, Entry second) {
    Set<String> english = new LinkedHashSet<>(first.english());
    english.addAll(second.english());
    String tag = second.isPerson() ? second.tag() : first.tag();
    return new Entry(first.lemma(), tag, List.copyOf(english));
  }

  private Entry completed(Entry entry) {
    String tag = entry.tag();
    if (!tag.equals("?") && !tag.equals("n") && !tag.equals("v")) {
      return entry;
    }
    List<Entry> known = lower.getOrDefault(entry.lemma(), List.of());
    for (Entry below : known) {
      boolean fits = tag.equals("?") ? sharesEquivalent(below, entry) : below.kind().equals(tag);
      if (fits) {
        return new Entry(entry.lemma(), below.tag(), entry.english());
      }
    }
    if (tag.equals("?") && !known.isEmpty()) {
      return new Entry(entry.lemma(), known.get(0).tag(), entry.english());
    }
    return new Entry(entry.lemma(), guessed(entry), entry.english());
  }

  private static boolean sharesEquivalent(Entry one, Entry other) {
    return one.english().stream().anyMatch(other.english()::contains);
  }

  private String guessed(Entry entry) {
    String first = Tables.split(entry.lemma(), ' ').get(0);
    boolean phrase = first.length() < entry.lemma().length();
    if (entry.tag().equals("v") || (phrase && entry.tag().equals("?") && isVerb(first))) {
      return ofVerb(first);
    }
    return entry.tag().equals("n") ? TagGuesser.gender(first) : TagGuesser.tag(entry.lemma());
  }

  private boolean isVerb(String word) {
    return lower.getOrDefault(word, List.of()).stream().anyMatch(e -> e.kind().equals("v"));
  }

  /** A phrase is conjugated as its verb is. */
  private String ofVerb(String first) {
    return lower.getOrDefault(first, List.of()).stream()
        .filter(e -> e.kind().equals("v"))
        .map(Entry::tag)
        .findFirst()
        .orElse("v");
  }
}
