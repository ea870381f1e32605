package io.cotejo.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Two texts sentence by sentence, and which of them go together.
 *
 * @param source sentences of one text
 * @param pivot as many translations of them, blank where there is none
 * @param target sentences of the other
 * @param gold which go together, by positions
 */
public record ParallelText(
    List<String> source, List<String> pivot, List<String> target, List<GoldBead> gold) {

  /**
   * Copies and checks the components.
   *
   * @throws IllegalArgumentException if there are not as many translations as sentences, or the
   *     gold names a sentence that is not there
   */
  public ParallelText {
    source = List.copyOf(source);
    pivot = List.copyOf(pivot);
    target = List.copyOf(target);
    gold = List.copyOf(gold);
    if (pivot.size() != source.size()) {
      throw new IllegalArgumentException(
          pivot.size() + " translations for " + source.size() + " sentences");
    }
    for (GoldBead bead : gold) {
      if (!bead.isWithin(source.size(), target.size())) {
        throw new IllegalArgumentException(
            bead + " of " + source.size() + " and " + target.size() + " sentences");
      }
    }
  }

  /** Some beads of the gold, in the order of their sentences, as a text of their own. */
  public ParallelText excerpt(int from, int count) {
    List<GoldBead> beads =
        gold.stream()
            .sorted(Comparator.comparingInt(b -> b.source().isEmpty() ? 0 : b.source().get(0)))
            .filter(b -> !b.isNull())
            .skip(from)
            .limit(count)
            .toList();
    List<Integer> sources = places(beads, GoldBead::source);
    List<Integer> targets = places(beads, GoldBead::target);
    return new ParallelText(
        sources.stream().map(source::get).toList(),
        sources.stream().map(pivot::get).toList(),
        targets.stream().map(target::get).toList(),
        beads.stream()
            .map(
                b -> new GoldBead(renumbered(b.source(), sources), renumbered(b.target(), targets)))
            .toList());
  }

  private static List<Integer> places(
      List<GoldBead> beads, Function<GoldBead, List<Integer>> side) {
    return beads.stream().map(side).flatMap(List::stream).distinct().sorted().toList();
  }

  private static List<Integer> renumbered(List<Integer> indices, List<Integer> places) {
    return indices.stream().map(places::indexOf).toList();
  }
}
