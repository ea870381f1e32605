package io.cotejo.text;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Counts how often each of many texts was seen, without holding them: about 40 bytes a text,
 * however long it is. Texts are told apart by 128 bits of their SHA-256, of which no two texts with
 * the same are known or to be found. Not safe to share.
 */
public final class Sightings {

  /** Tables are many and small, so that one that grows needs little room beside the others. */
  private static final int TABLES = 1 << 8;

  private static final int SMALLEST = 1 << 3;

  /** Two numbers a text: where the first has the number of its table. */
  private final long[][] keys = new long[TABLES][];

  private final int[][] counts = new int[TABLES][];
  private final int[] sizes = new int[TABLES];

  /**
   * Counts a text.
   *
   * @return how often it was seen, this time included
   */
  public int add(String text) {
    ByteBuffer digest = ByteBuffer.wrap(new Sha256().add(text).bytes());
    return add(digest.getLong(), digest.getLong());
  }

  private int add(long first, long second) {
    int table = (int) (first & (TABLES - 1));
    if (counts[table] == null || sizes[table] * 2 >= counts[table].length) {
      grow(table);
    }
    int slot = slot(keys[table], first, second);
    int[] counted = counts[table];
    sizes[table] += counted[slot] == 0 ? 1 : 0;
    keys[table][2 * slot] = first;
    keys[table][2 * slot + 1] = second;
    counted[slot]++;
    return counted[slot];
  }

  /** Where a text stands, or would; no text has two zeros. */
  private static int slot(long[] keys, long first, long second) {
    int mask = keys.length / 2 - 1;
    int slot = (int) (first >>> 32) & mask;
    while ((keys[2 * slot] != 0 || keys[2 * slot + 1] != 0)
        && (keys[2 * slot] != first || keys[2 * slot + 1] != second)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow(int table) {
    long[] old = keys[table];
    int[] counted = counts[table];
    int size = counted == null ? SMALLEST : counted.length * 2;
    keys[table] = new long[2 * size];
    counts[table] = new int[size];
    for (int k = 0; counted != null && k < counted.length; k++) {
      if (counted[k] > 0) {
        int slot = slot(keys[table], old[2 * k], old[2 * k + 1]);
        keys[table][2 * slot] = old[2 * k];
        keys[table][2 * slot + 1] = old[2 * k + 1];
        counts[table][slot] = counted[k];
      }
    }
  }

  /** Forgets all. */
  public void clear() {
    Arrays.fill(keys, null);
    Arrays.fill(counts, null);
    Arrays.fill(sizes, 0);
  }
}
