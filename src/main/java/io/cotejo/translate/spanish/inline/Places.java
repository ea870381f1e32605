package io.cotejo.translate.spanish.inline;

import io.cotejo.text.Spaces;
import io.cotejo.translate.spanish.generation.Origins;
import io.cotejo.translate.spanish.model.Word;
import java.util.Arrays;
import java.util.List;

/** From characters of a Spanish text to their place in its translation. Immutable. */
final class Places {

  /** Number of characters, spaces not counted, before each word. */
  private final int[] before;

  private final Origins origins;
  private final int end;

  /** {@code end} is the length of the translation. */
  Places(List<Word> words, Origins origins, int end) {
    this.before = new int[words.size()];
    this.origins = origins;
    this.end = end;
    int count = 0;
    for (int k = 0; k < before.length; k++) {
      before[k] = count;
      count += Spaces.solid(words.get(k).surface());
    }
  }

  /**
   * A stretch of the translation.
   *
   * @param start of its first character
   * @param end after its last one
   */
  record Place(int start, int end) {

    boolean isEmpty() {
      return start == end;
    }
  }

  /**
   * Where the English of these characters stands, all of it; if there is none, nothing wide, before
   * that of the word that follows.
   */
  Place of(int from, int to) {
    int last = wordAt(to - 1);
    int start = Integer.MAX_VALUE;
    int stop = 0;
    for (int word = wordAt(from); word <= last; word++) {
      if (origins.isSaid(word)) {
        start = Math.min(start, origins.start(word));
        stop = Math.max(stop, origins.end(word));
      }
    }
    return stop > 0 ? new Place(start, stop) : nothingBehind(last);
  }

  private Place nothingBehind(int last) {
    int next = last + 1;
    while (next < origins.words() && !origins.isSaid(next)) {
      next++;
    }
    int at = next < origins.words() ? origins.start(next) : end;
    return new Place(at, at);
  }

  private int wordAt(int character) {
    int found = Arrays.binarySearch(before, character);
    return found >= 0 ? found : -found - 2;
  }
}
