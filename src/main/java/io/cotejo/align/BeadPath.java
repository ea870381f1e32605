package io.cotejo.align;

import io.cotejo.bitext.Bead;
import io.cotejo.bitext.IndexRange;
import io.cotejo.score.BeadTypes;

/**
 * A path through the lattice as the bead types it takes.
 *
 * @param types number of each bead's type, in order
 * @param sources first source position of each bead
 * @param targets first target position of each bead
 */
@SuppressWarnings("ArrayRecordComponent") // a kernel's plain data, compared by nobody
record BeadPath(int[] types, int[] sources, int[] targets) {

  /** A path that was found from its end, as the first types of an array. */
  static BeadPath ofReversed(int[] reversed, int size, BeadTypes all) {
    int[] types = new int[size];
    int[] sources = new int[size];
    int[] targets = new int[size];
    int i = 0;
    int j = 0;
    for (int k = 0; k < size; k++) {
      types[k] = reversed[size - 1 - k];
      sources[k] = i;
      targets[k] = j;
      i += all.source(types[k]);
      j += all.target(types[k]);
    }
    return new BeadPath(types, sources, targets);
  }

  int size() {
    return types.length;
  }

  /** One of its beads. */
  Bead bead(int k, BeadTypes all, double cost, double confidence) {
    return new Bead(
        new IndexRange(sources[k], sources[k] + all.source(types[k])),
        new IndexRange(targets[k], targets[k] + all.target(types[k])),
        cost,
        confidence);
  }

  /** Most sentences on one side of any bead. */
  int largestSide(BeadTypes all) {
    int largest = 0;
    for (int type : types) {
      largest = Math.max(largest, all.side(type));
    }
    return largest;
  }

  /** Null beads that follow no null bead. */
  int nullRuns(BeadTypes all) {
    int runs = 0;
    for (int k = 0; k < types.length; k++) {
      runs += all.isNull(types[k]) && (k == 0 || !all.isNull(types[k - 1])) ? 1 : 0;
    }
    return runs;
  }

  /** Beads with more than one sentence on both sides. */
  int manyToMany(BeadTypes all) {
    int many = 0;
    for (int type : types) {
      many += all.source(type) > 1 && all.target(type) > 1 ? 1 : 0;
    }
    return many;
  }

  /** Beads with more than one sentence on a side. */
  int merges(BeadTypes all) {
    int merges = 0;
    for (int type : types) {
      merges += all.source(type) > 1 || all.target(type) > 1 ? 1 : 0;
    }
    return merges;
  }
}
