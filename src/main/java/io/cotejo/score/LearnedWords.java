package io.cotejo.score;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which target words stand for which words of the source side, as beads taught, by word. Sums are
 * whole numbers, so that tables may be merged in any order. Immutable and thread-safe.
 */
final class LearnedWords {

  static final LearnedWords NONE = new LearnedWords(new TreeMap<>(), new TreeMap<>());

  /** What one is, in the whole numbers that are summed. */
  static final long UNIT = 1_000_000;

  private final Map<String, Map<String, Strength>> ofPivot;
  private final Map<String, Map<String, Strength>> ofSource;

  /**
   * How strongly two words go together.
   *
   * @param beads that have both, ≥ 1
   * @param mass the probability of one given the other (the geometric mean of both directions) in
   *     millionths, summed over those beads
   */
  record Strength(long beads, long mass) {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if there is no bead, or the mass is not in [0, beads]
     */
    Strength {
      if (beads < 1 || mass < 0 || mass / UNIT > beads) {
        throw new IllegalArgumentException("strength out of range: " + beads + ", " + mass);
      }
    }

    /** In [0, 1]. */
    double probability() {
      return mass / (double) UNIT / beads;
    }

    private Strength plus(Strength other) {
      return new Strength(beads + other.beads, mass + other.mass);
    }
  }

  private LearnedWords(
      Map<String, Map<String, Strength>> ofPivot, Map<String, Map<String, Strength>> ofSource) {
    this.ofPivot = ofPivot;
    this.ofSource = ofSource;
  }

  /** Collects pairs of words; what is added twice is summed. Used by one thread. */
  static final class Builder {
    private final Map<String, Map<String, Strength>> ofPivot = new TreeMap<>();
    private final Map<String, Map<String, Strength>> ofSource = new TreeMap<>();

    void add(boolean pivot, String word, String target, Strength strength) {
      (pivot ? ofPivot : ofSource)
          .computeIfAbsent(word, k -> new TreeMap<>())
          .merge(target, strength, Strength::plus);
    }

    Builder add(LearnedWords words) {
      words.visit(this::add);
      return this;
    }

    LearnedWords build() {
      return new LearnedWords(ofPivot, ofSource);
    }
  }

  /** Is shown a pair of words. */
  interface Visitor {
    void words(boolean pivot, String word, String target, Strength strength);
  }

  /** Shows all pairs, those of the pivot first, by word and target word. */
  void visit(Visitor visitor) {
    for (boolean pivot : List.of(true, false)) {
      (pivot ? ofPivot : ofSource)
          .forEach((word, targets) -> targets.forEach((t, s) -> visitor.words(pivot, word, t, s)));
    }
  }

  /** The target words that go with a word of the pivot, or of the source. */
  Map<String, Strength> of(boolean pivot, String word) {
    Map<String, Strength> targets = (pivot ? ofPivot : ofSource).get(word);
    return targets == null ? Map.of() : Collections.unmodifiableMap(targets);
  }

  boolean isEmpty() {
    return ofPivot.isEmpty() && ofSource.isEmpty();
  }
}
