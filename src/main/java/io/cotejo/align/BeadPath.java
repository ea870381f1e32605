package io.cotejo.align;

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

  int size() {
    return types.length;
  }

  /** Beads with one side only. */
  int nulls(BeadTypes all) {
    int nulls = 0;
    for (int type : types) {
      nulls += all.isNull(type) ? 1 : 0;
    }
    return nulls;
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
