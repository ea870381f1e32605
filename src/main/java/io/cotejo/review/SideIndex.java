package io.cotejo.review;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All sentences of one side of a bitext, numbered from 0: document by document as they first occur,
 * in each by index; where people cut a sentence, its pieces. Immutable after construction.
 */
final class SideIndex {

  /** One of the sentences, or a piece of one; {@code key} is the whole sentence's. */
  record Entry(String document, Cuts.Piece piece, String key) {

    Sentence sentence() {
      return piece.sentence();
    }

    /** The key of the sentence, or of the piece. */
    String name() {
      boolean isWhole = piece.sentence().equals(piece.whole());
      return isWhole ? key : key + "@" + piece.from() + "-" + piece.to();
    }
  }

  /** Where a sentence stands in its document: pieces that were written apart share the index. */
  private record Place(int index, int start) implements Comparable<Place> {

    static Place of(Sentence sentence) {
      return new Place(sentence.index(), sentence.span().start());
    }

    @Override
    public int compareTo(Place other) {
      return index == other.index
          ? Integer.compare(start, other.start)
          : Integer.compare(index, other.index);
    }
  }

  /** Positions of a document's first sentence and one past its last. */
  private record Range(int start, int end) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Range> documents = new LinkedHashMap<>();
  private final Map<String, Map<Place, List<Integer>>> byPlace = new HashMap<>();
  private final Map<String, Map<String, List<Integer>>> byKey = new HashMap<>();
  private final TextPlaces texts = new TextPlaces(entries);
  private final Map<String, Set<String>> documentsByKey = new HashMap<>();

  private SideIndex(Map<String, SortedMap<Place, Sentence>> texts, Cuts cuts) {
    texts.forEach((document, sentences) -> add(document, List.copyOf(sentences.values()), cuts));
  }

  /** The source side, cut where some decisions that hold have cut it. */
  static SideIndex ofSource(Bitext bitext, List<Decision> active) {
    return of(bitext, AlignedPair::source, Cuts.of(active, PairRef::source));
  }

  /** The target side, cut where some decisions that hold have cut it. */
  static SideIndex ofTarget(Bitext bitext, List<Decision> active) {
    return of(bitext, AlignedPair::target, Cuts.of(active, PairRef::target));
  }

  private static SideIndex of(
      Bitext bitext, Function<AlignedPair, Optional<Passage>> side, Cuts cuts) {
    Map<String, SortedMap<Place, Sentence>> texts = new LinkedHashMap<>();
    for (AlignedPair pair : bitext.pairs()) {
      side.apply(pair)
          .ifPresent(
              passage -> {
                SortedMap<Place, Sentence> known =
                    texts.computeIfAbsent(passage.document(), k -> new TreeMap<>());
                passage.sentences().forEach(s -> known.put(Place.of(s), s));
              });
    }
    return new SideIndex(texts, cuts);
  }

  private void add(String document, List<Sentence> sentences, Cuts cuts) {
    List<String> keys = SentenceKeys.of(sentences.stream().map(Sentence::text).toList());
    Map<Place, List<Integer>> places = new HashMap<>();
    Map<String, List<Integer>> positions = new HashMap<>();
    int start = entries.size();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<Integer> own = new ArrayList<>();
      for (Cuts.Piece piece : cuts.pieces(document, keys.get(i), sentence)) {
        own.add(entries.size());
        entries.add(new Entry(document, piece, keys.get(i)));
      }
      places.put(Place.of(sentence), own);
      positions.put(keys.get(i), own);
      documentsByKey.computeIfAbsent(keys.get(i), k -> new LinkedHashSet<>()).add(document);
    }
    documents.put(document, new Range(start, entries.size()));
    byPlace.put(document, places);
    byKey.put(document, positions);
  }

  int size() {
    return entries.size();
  }

  Entry entry(int position) {
    return entries.get(position);
  }

  /** The positions of a passage of this bitext; none for a side that is missing. */
  List<Integer> positions(Optional<Passage> side) {
    if (side.isEmpty()) {
      return List.of();
    }
    Map<Place, List<Integer>> places = byPlace.get(side.get().document());
    return side.get().sentences().stream().flatMap(s -> places.get(Place.of(s)).stream()).toList();
  }

  /** Whether positions have every piece of each sentence that they have a piece of. */
  boolean areWhole(List<Integer> positions) {
    return positions.stream()
        .allMatch(p -> positions.containsAll(byKey.get(entry(p).document()).get(entry(p).key())));
  }

  /** The sentences at positions that follow each other; neighbouring pieces are put together. */
  List<Sentence> sentences(List<Integer> positions) {
    List<Sentence> sentences = new ArrayList<>();
    for (int k = 0; k < positions.size(); k++) {
      Cuts.Piece first = entry(positions.get(k)).piece();
      int end = first.end();
      while (k + 1 < positions.size() && follows(positions.get(k), positions.get(k + 1))) {
        k++;
        end = entry(positions.get(k)).piece().end();
      }
      sentences.add(Cuts.part(first.whole(), first.start(), end));
    }
    return sentences;
  }

  /** Refers to a passage of one sentence at least; the page's own script does the same. */
  PassageRef ref(List<Integer> positions) {
    return new PassageRef(
        entry(positions.get(0)).document(),
        positions.stream().map(p -> entry(p).name()).toList(),
        sentences(positions).stream().map(Sentence::text).collect(Collectors.joining(" ")));
  }

  private boolean follows(int position, int next) {
    return next == position + 1
        && entry(position).document().equals(entry(next).document())
        && entry(position).key().equals(entry(next).key());
  }

  /** Whether a document has the sentences of a passage, cut or not, or else its text. */
  boolean has(String document, PassageRef passage) {
    Map<String, List<Integer>> keys = byKey.get(document);
    return keys != null
        && (passage.sentences().stream().map(Cuts.Name::whole).allMatch(keys::containsKey)
            || !places(document, passage.text()).isEmpty());
  }

  /** The documents that have the sentences of a passage; if none has, those that have its text. */
  Set<String> documentsWith(PassageRef passage) {
    Set<String> found = new LinkedHashSet<>(byKey.keySet());
    for (String key : passage.sentences()) {
      found.retainAll(documentsByKey.getOrDefault(Cuts.Name.whole(key), Set.of()));
    }
    if (found.isEmpty()) {
      texts.places(passage.text()).forEach(place -> found.add(entry(place.get(0)).document()));
    }
    return found;
  }

  /** Why a passage is not found. */
  String whyNot(PassageRef passage) {
    if (byKey.containsKey(passage.document())) {
      return places(passage.document(), passage.text()).size() > 1
          ? Replay.SEVERAL_PLACES
          : Replay.GONE;
    }
    return switch (documentsWith(passage).size()) {
      case 0 -> Replay.GONE;
      case 1 -> Replay.NO_DOCUMENT;
      default -> Replay.SEVERAL_DOCUMENTS;
    };
  }

  /**
   * Finds a passage again: by the keys of its sentences; where the text is cut into other sentences
   * now, by the one run of sentences that says the same.
   *
   * @return its positions; empty if it is not there, or there is more than one place for it
   */
  Optional<List<Integer>> find(PassageRef passage) {
    if (!byKey.containsKey(passage.document())) {
      return Optional.empty();
    }
    List<Integer> found = new ArrayList<>();
    boolean cut = false;
    for (String key : passage.sentences()) {
      List<Integer> positions = positions(passage.document(), key);
      if (positions.isEmpty()
          || (!found.isEmpty() && positions.get(0) <= found.get(found.size() - 1))) {
        return findText(passage);
      }
      cut |= !byKey.get(passage.document()).containsKey(key);
      found.addAll(positions);
    }
    return cut && !says(found, passage) ? findText(passage) : Optional.of(List.copyOf(found));
  }

  /** The positions of a sentence or piece; none if it is not there. */
  private List<Integer> positions(String document, String key) {
    Map<String, List<Integer>> keys = byKey.get(document);
    Optional<Cuts.Name> name = keys.containsKey(key) ? Optional.empty() : Cuts.Name.of(key);
    if (name.isEmpty()) {
      return keys.getOrDefault(key, List.of());
    }
    List<Integer> inside =
        keys.getOrDefault(name.get().sentence(), List.of()).stream()
            .filter(p -> entry(p).piece().from() >= name.get().from())
            .filter(p -> entry(p).piece().to() <= name.get().to())
            .toList();
    boolean fits =
        !inside.isEmpty()
            && entry(inside.get(0)).piece().from() == name.get().from()
            && entry(inside.get(inside.size() - 1)).piece().to() == name.get().to();
    return fits ? inside : List.of();
  }

  private boolean says(List<Integer> positions, PassageRef passage) {
    StringBuilder text = new StringBuilder();
    positions.forEach(p -> text.append(entry(p).sentence().text()));
    return SentenceKeys.squash(text.toString()).equals(SentenceKeys.squash(passage.text()));
  }

  private Optional<List<Integer>> findText(PassageRef passage) {
    List<List<Integer>> places = places(passage.document(), passage.text());
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  /** The runs of a document's sentences that say a text. */
  private List<List<Integer>> places(String document, String text) {
    Range range = documents.get(document);
    return texts.places(text).stream()
        .filter(p -> p.get(0) >= range.start() && p.get(0) < range.end())
        .toList();
  }
}
