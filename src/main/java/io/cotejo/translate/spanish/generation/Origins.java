package io.cotejo.translate.spanish.generation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where in the English text each Spanish word has gone, as exactly as the rules know. Used by one
 * thread for one text.
 */
public final class Origins {

  private static final int NOWHERE = -1;

  private final int[] starts;
  private final int[] ends;

  /** Written, but nobody has said yet what for; and Spanish words that a later clause says. */
  private final List<Range> pending = new ArrayList<>();

  private final List<Range> deferred = new ArrayList<>();

  /** The words whose English ends where all that is accounted for ends. */
  private final Set<Integer> atEnd = new HashSet<>();

  private int lastEnd;

  private record Range(int from, int to) {}

  /** Of so many Spanish words. */
  public Origins(int words) {
    starts = new int[words];
    ends = new int[words];
    Arrays.fill(starts, NOWHERE);
  }

  /** A piece of English was written there. */
  void wrote(int from, int to) {
    pending.add(new Range(from, to));
  }

  /** A character was put before the last one of the text, which moves on. */
  void inserted(int at) {
    if (lastEnd == at + 1) {
      for (int word : atEnd) {
        starts[word] += starts[word] == at ? 1 : 0;
        ends[word]++;
      }
      lastEnd++;
    }
    pending.replaceAll(
        p -> new Range(p.from >= at ? p.from + 1 : p.from, p.to > at ? p.to + 1 : p.to));
    wrote(at, at + 1);
  }

  /** The last piece is the English of these words. */
  void last(int first, int end) {
    if (pending.isEmpty()) {
      return; // Nothing was written of them.
    }
    Range piece = pending.remove(pending.size() - 1);
    for (int word = first; word < end; word++) {
      put(word, piece);
    }
  }

  /** The pieces that nobody accounts for are the English of those of these words that have none. */
  void rest(int first, int end) {
    List<Integer> silent = IntStream.range(first, end).filter(w -> !isSaid(w)).boxed().toList();
    if (pending.isEmpty() && end > first + 1 && silent.size() == end - first) {
      deferred.add(new Range(first, end));
    }
    for (Range piece : pending) {
      silent.forEach(w -> put(w, piece));
    }
    pending.clear();
  }

  /** What a rule took in and kept back, no later sentence says. */
  void endSentence() {
    deferred.clear();
  }

  /** The pieces that nobody accounts for say what a rule took in and kept back. */
  void deferred() {
    if (!pending.isEmpty()) {
      for (Range words : deferred) {
        pending.forEach(p -> putAll(words, p));
      }
      deferred.clear();
      pending.clear();
    }
  }

  private void putAll(Range words, Range piece) {
    for (int word = words.from; word < words.to; word++) {
      put(word, piece);
    }
  }

  private void put(int word, Range piece) {
    starts[word] = isSaid(word) ? Math.min(starts[word], piece.from) : piece.from;
    ends[word] = Math.max(ends[word], piece.to);
    if (piece.to > lastEnd) {
      atEnd.clear();
      lastEnd = piece.to;
    }
    if (piece.to == lastEnd) {
      atEnd.add(word);
    }
  }

  public int words() {
    return starts.length;
  }

  /** Whether a word has English of its own, or a share in some. */
  public boolean isSaid(int word) {
    return starts[word] != NOWHERE;
  }

  public int start(int word) {
    return starts[word];
  }

  public int end(int word) {
    return ends[word];
  }
}
