package io.cotejo.score;

import java.util.Arrays;

/**
 * What links the tokens of sentences of one side with those of the other, cell by cell: only tokens
 * that have a link, with the sum of its lifts. Used by one thread.
 */
final class CellTerms {

  private int[] ends = new int[64];
  private short[] tokens = new short[256];
  private float[] sums = new float[256];
  private int cells;
  private int size;

  void clear() {
    cells = 0;
    size = 0;
  }

  /** Adds a token of the cell at hand. */
  void add(int token, float sum) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * size);
      sums = Arrays.copyOf(sums, 2 * size);
    }
    tokens[size] = (short) token;
    sums[size++] = sum;
  }

  /** Adds what is in a window to the cell at hand, and empties it. */
  void add(TermWindow window) {
    for (int k = 0; k < window.size(); k++) {
      add(window.token(k), window.sum(k));
    }
    window.clear();
  }

  /** Ends the cell at hand; its number. */
  int endCell() {
    if (cells == ends.length) {
      ends = Arrays.copyOf(ends, 2 * cells);
    }
    ends[cells] = size;
    return cells++;
  }

  boolean isEmpty(int cell) {
    return start(cell) == ends[cell];
  }

  /** Takes a cell into a window. */
  void addTo(TermWindow window, int cell) {
    int end = ends[cell];
    for (int k = start(cell); k < end; k++) {
      window.add(tokens[k], sums[k]);
    }
  }

  private int start(int cell) {
    return cell == 0 ? 0 : ends[cell - 1];
  }
}
