package io.cotejo.review;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * All sentences of one side of a bitext, numbered from 0: document by document as they first occur,
 * in each by index. Immutable after construction.
 */
final class SideIndex {

  /** One of the sentences. */
  record Entry(String document, Sentence sentence, String key) {}

  /** Positions of a document's first sentence and one past its last. */
  private record Range(int start, int end) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Range> documents = new LinkedHashMap<>();
  private final Map<String, Map<Integer, Integer>> byIndex = new HashMap<>();
  private final Map<String, Map<String, Integer>> byKey = new HashMap<>();

  private SideIndex(Map<String, SortedMap<Integer, Sentence>> texts) {
    texts.forEach((document, sentences) -> add(document, List.copyOf(sentences.values())));
  }

  static SideIndex ofSource(Bitext bitext) {
    return of(bitext, AlignedPair::source);
  }

  static SideIndex ofTarget(Bitext bitext) {
    return of(bitext, AlignedPair::target);
  }

  private static SideIndex of(Bitext bitext, Function<AlignedPair, Optional<Passage>> side) {
    Map<String, SortedMap<Integer, Sentence>> texts = new LinkedHashMap<>();
    for (AlignedPair pair : bitext.pairs()) {
      side.apply(pair)
          .ifPresent(
              passage -> {
                SortedMap<Integer, Sentence> known =
                    texts.computeIfAbsent(passage.document(), k -> new TreeMap<>());
                passage.sentences().forEach(s -> known.put(s.index(), s));
              });
    }
    return new SideIndex(texts);
  }

  private void add(String document, List<Sentence> sentences) {
    List<String> keys = SentenceKeys.of(sentences.stream().map(Sentence::text).toList());
    Map<Integer, Integer> indices = new HashMap<>();
    Map<String, Integer> positions = new HashMap<>();
    int start = entries.size();
    for (int i = 0; i < sentences.size(); i++) {
      indices.put(sentences.get(i).index(), start + i);
      positions.put(keys.get(i), start + i);
      entries.add(new Entry(document, sentences.get(i), keys.get(i)));
    }
    documents.put(document, new Range(start, entries.size()));
    byIndex.put(document, indices);
    byKey.put(document, positions);
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  Entry entry(int position) {
    return entries.get(position);
  }

  /** The positions of a passage of this bitext; none for a side that is missing. */
  List<Integer> positions(Optional<Passage> side) {
    return side.map(
            p -> p.sentences().stream().map(s -> byIndex.get(p.document()).get(s.index())).toList())
        .orElse(List.of());
  }

  /**
   * Finds a passage again: by the keys of its sentences; where the text is cut into other sentences
   * now, by the one run of sentences that says the same.
   *
   * @return its positions; empty if it is not there, or there is more than one place for it
   */
  Optional<List<Integer>> find(PassageRef passage) {
    Map<String, Integer> keys = byKey.get(passage.document());
    if (keys == null) {
      return Optional.empty();
    }
    List<Integer> found = new ArrayList<>();
    for (String key : passage.sentences()) {
      Integer position = keys.get(key);
      if (position == null || (!found.isEmpty() && position <= found.get(found.size() - 1))) {
        return findText(documents.get(passage.document()), SentenceKeys.squash(passage.text()));
      }
      found.add(position);
    }
    return Optional.of(List.copyOf(found));
  }

  private Optional<List<Integer>> findText(Range document, String text) {
    Optional<List<Integer>> only = Optional.empty();
    for (int start = document.start(); start < document.end(); start++) {
      int end = endOf(text, start, document.end());
      if (end > start) {
        if (only.isPresent()) {
          return Optional.empty();
        }
        only = Optional.of(IntStream.range(start, end).boxed().toList());
      }
    }
    return only;
  }

  /** Where the run that begins at {@code start} and says {@code text} ends; −1 if none does. */
  private int endOf(String text, int start, int limit) {
    int done = 0;
    for (int i = start; i < limit; i++) {
      String sentence = SentenceKeys.squash(entries.get(i).sentence().text());
      if (!text.startsWith(sentence, done)) {
        return -1;
      }
      done += sentence.length();
      if (done == text.length()) {
        return i + 1;
      }
    }
    return -1;
  }
}
