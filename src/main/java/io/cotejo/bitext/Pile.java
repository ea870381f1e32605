package io.cotejo.bitext;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The different lines of a file of sentences in no order that means anything. Blank lines are left
 * out; of lines that are equal but for white space around them, the first stands for all. Immutable
 * and thread-safe.
 */
public final class Pile {

  private final CompactTexts texts;
  private final int[] lines;
  private final int size;
  private final int blank;

  private Pile(Builder builder) {
    this.texts = builder.texts.build();
    this.lines = Arrays.copyOf(builder.lines, texts.size());
    this.size = builder.size;
    this.blank = builder.blank;
  }

  /** The different texts, in the order of their first lines. */
  public CompactTexts texts() {
    return texts;
  }

  /** The line on which a text stands first, from 0. */
  public int line(int text) {
    return lines[text];
  }

  /** Number of lines of the file. */
  public int lines() {
    return size;
  }

  /** Number of blank lines. */
  public int blank() {
    return blank;
  }

  /** Number of lines that repeat an earlier one. */
  public int repeated() {
    return size - blank - texts.size();
  }

  /** Takes line by line. Used by one thread, once. */
  public static final class Builder {

    private static final int FREE = -1;

    private final CompactTexts.Builder texts = new CompactTexts.Builder();

    /** Hash table of text numbers; open addressing, at most half full. */
    private int[] table = new int[128];

    private int[] hashes = new int[64];
    private int[] lines = new int[64];
    private int size;
    private int blank;

    /** An empty pile. */
    public Builder() {
      Arrays.fill(table, FREE);
    }

    /**
     * Adds the next line.
     *
     * @return whether it is a text that was not there yet
     */
    public boolean add(String line) {
      String text = line.strip();
      if (text.isEmpty()) {
        size++;
        blank++;
        return false;
      }
      int hash = text.hashCode();
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      int slot = slot(hash);
      while (table[slot] != FREE) {
        if (hashes[table[slot]] == hash && texts.isAt(table[slot], bytes)) {
          size++;
          return false;
        }
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = texts.size();
      append(text, hash);
      return true;
    }

    private void append(String text, int hash) {
      int number = texts.size();
      if (number == lines.length) {
        lines = Arrays.copyOf(lines, number * 2);
        hashes = Arrays.copyOf(hashes, number * 2);
      }
      lines[number] = size++;
      hashes[number] = hash;
      texts.add(text);
      if (texts.size() * 2 > table.length) {
        grow();
      }
    }

    private int slot(int hash) {
      // Fibonacci hashing: strings that differ in their last letters only have neighbouring hashes.
      return (hash * 0x9E3779B9) >>> (32 - Integer.numberOfTrailingZeros(table.length));
    }

    private void grow() {
      table = new int[table.length * 2];
      Arrays.fill(table, FREE);
      for (int number = 0; number < texts.size(); number++) {
        int slot = slot(hashes[number]);
        while (table[slot] != FREE) {
          slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = number;
      }
    }

    /** The pile. */
    public Pile build() {
      return new Pile(this);
    }
  }
}
