package io.cotejo.translate.spanish.lexicon;

import io.cotejo.translate.spanish.model.Entry;
import io.cotejo.translate.spanish.model.EntryTag;
import io.cotejo.translate.spanish.model.Gender;
import io.cotejo.translate.spanish.model.Tables;
import io.cotejo.translate.spanish.model.WordKind;
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

  private static final EntryTag VERB = EntryTag.of("v");

  /** Tags that leave something open. */
  private static final Set<EntryTag> INCOMPLETE = Set.of(EntryTag.of("?"), EntryTag.of("n"), VERB);

  /** By lemma, then by word; the likelier part of speech first. */
  private final Map<String, Map<Homograph, Entry>> merged = new LinkedHashMap<>();

  private final Map<String, List<Entry>> lower = new LinkedHashMap<>();

  /** What tells words of the same form apart: {@code el capital} and {@code la capital} are two. */
  private record Homograph(WordKind kind, Gender gender, boolean pluralOnly) {

    static Homograph of(EntryTag tag) {
      return tag.kind() == WordKind.NOUN
          ? new Homograph(WordKind.NOUN, tag.gender(), tag.pluralOnly())
          : new Homograph(tag.kind(), Gender.NONE, false);
    }
  }

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
        .merge(Homograph.of(entry.tag()), entry, DictionaryMerge::joined);
  }

  private static Entry joined(Entry first, Entry second) {
    Set<String> english = new LinkedHashSet<>(first.english());
    english.addAll(second.english());
    EntryTag tag = second.tag().person() ? second.tag() : first.tag();
    return new Entry(first.lemma(), tag, List.copyOf(english));
  }

  private Entry completed(Entry entry) {
    if (!INCOMPLETE.contains(entry.tag())) {
      return entry;
    }
    boolean unsaid = entry.is(WordKind.UNSAID);
    List<Entry> known = lower.getOrDefault(entry.lemma(), List.of());
    for (Entry below : known) {
      boolean fits = unsaid ? sharesEquivalent(below, entry) : below.is(entry.tag().kind());
      if (fits) {
        return new Entry(entry.lemma(), below.tag(), entry.english());
      }
    }
    if (unsaid && !known.isEmpty()) {
      return new Entry(entry.lemma(), known.get(0).tag(), entry.english());
    }
    return new Entry(entry.lemma(), guessed(entry), entry.english());
  }

  private static boolean sharesEquivalent(Entry one, Entry other) {
    return one.english().stream().anyMatch(other.english()::contains);
  }

  private EntryTag guessed(Entry entry) {
    String first = Tables.split(entry.lemma(), ' ').get(0);
    boolean phrase = first.length() < entry.lemma().length();
    if (entry.is(WordKind.VERB) || (phrase && entry.is(WordKind.UNSAID) && isVerb(first))) {
      return ofVerb(first);
    }
    return entry.is(WordKind.NOUN) ? TagGuesser.gender(first) : TagGuesser.tag(entry.lemma());
  }

  private boolean isVerb(String word) {
    return lower.getOrDefault(word, List.of()).stream().anyMatch(e -> e.is(WordKind.VERB));
  }

  /** A phrase is conjugated as its verb is. */
  private EntryTag ofVerb(String first) {
    return lower.getOrDefault(first, List.of()).stream()
        .filter(e -> e.is(WordKind.VERB))
        .map(Entry::tag)
        .findFirst()
        .orElse(VERB);
  }
}
