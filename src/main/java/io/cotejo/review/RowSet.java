package io.cotejo.review;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.ReviewedBitext;
import io.cotejo.bitext.ReviewedPair;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows while decisions are replayed, by their passages and by their sentences. */
final class RowSet {

  private final SideIndex sources;
  private final SideIndex targets;
  private final Map<Row.Key, Row> rows = new LinkedHashMap<>();
  private final Map<Integer, Set<Row.Key>> bySource = new HashMap<>();
  private final Map<Integer, Set<Row.Key>> byTarget = new HashMap<>();

  RowSet(ReviewedBitext bitext, SideIndex sources, SideIndex targets) {
    this.sources = sources;
    this.targets = targets;
    for (ReviewedPair row : bitext.rows()) {
      AlignedPair pair = row.pair();
      Row.Key key = Row.Key.of(sources.positions(pair.source()), targets.positions(pair.target()));
      while (rows.containsKey(key)) {
        key = new Row.Key(key.source(), key.target(), key.copy() + 1);
      }
      put(Row.ofMachine(key, row));
    }
  }

  Collection<Row> rows() {
    return rows.values();
  }

  Optional<Row> get(Row.Key key) {
    return Optional.ofNullable(rows.get(key));
  }

  void put(Row row) {
    rows.put(row.key(), row);
    row.key().source().forEach(s -> of(bySource, s).add(row.key()));
    row.key().target().forEach(t -> of(byTarget, t).add(row.key()));
  }

  void remove(Row.Key key) {
    rows.remove(key);
    key.source().forEach(s -> of(bySource, s).remove(key));
    key.target().forEach(t -> of(byTarget, t).remove(key));
  }

  boolean hasSource(int sentence) {
    return !of(bySource, sentence).isEmpty();
  }

  boolean hasTarget(int sentence) {
    return !of(byTarget, sentence).isEmpty();
  }

  /** The rows that hold a sentence of a passage; {@code key} has one side or both. */
  Set<Row.Key> touching(Row.Key key) {
    Set<Row.Key> touching = new LinkedHashSet<>();
    key.source().forEach(s -> touching.addAll(of(bySource, s)));
    key.target().forEach(t -> touching.addAll(of(byTarget, t)));
    return touching;
  }

  /** The rows that link a sentence of the one side with one of the other. */
  boolean linksAnyOf(Row.Key key) {
    return touching(key).stream()
        .anyMatch(
            k ->
                k.source().stream().anyMatch(key.source()::contains)
                    && k.target().stream().anyMatch(key.target()::contains));
  }

  /**
   * Whether a row and a link cannot stand beside each other: they share a sentence, and either are
   * of the same two documents, or the row says that the sentence has no partner.
   */
  boolean excludes(Row.Key row, Row.Key link) {
    return !row.isPaired()
        || (document(sources, row.source()).equals(document(sources, link.source()))
            && document(targets, row.target()).equals(document(targets, link.target())));
  }

  private static String document(SideIndex side, List<Integer> positions) {
    return side.entry(positions.get(0)).document();
  }

  private static Set<Row.Key> of(Map<Integer, Set<Row.Key>> index, int sentence) {
    return index.computeIfAbsent(sentence, k -> new LinkedHashSet<>());
  }
}
