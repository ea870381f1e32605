package io.cotejo.evaluate;

import io.cotejo.bitext.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Beads for tests. */
final class Beads {

  private Beads() {}

  /** The beads that the lines write, without their scores. */
  static List<GoldBead> of(String... lines) {
    try {
      return new BeadFile("test.beads")
          .parse(List.of(lines)).stream().map(ScoredBead::bead).toList();
    } catch (InvalidInputException e) {
      throw new AssertionError(e);
    }
  }

  /** Consecutive beads of random types that cover 0 to 40 sentences or so on each side. */
  static List<GoldBead> random(Random random) {
    List<GoldBead> beads = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int left = random.nextInt(20); left > 0; left--) {
      int m = random.nextInt(4);
      int n = random.nextInt(4);
      beads.add(new GoldBead(range(i, m), range(j, n)));
      i += m;
      j += n;
    }
    return beads;
  }

  private static List<Integer> range(int start, int size) {
    List<Integer> range = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      range.add(start + i);
    }
    return range;
  }
}
