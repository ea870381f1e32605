package io.cotejo.filter;

import io.cotejo.codec.CharacterReferences;

/** Adds text with character references to a segment, resolved. Stateless. */
final class References {

  private References() {}

  static void add(Segment.Builder segment, String file, int start, int end) {
    // A line break that is written out is white space like any other.
    CharacterReferences.resolve(
        file, start, end, (units, s, e) -> units.chars().forEach(c -> segment.add((char) c, s, e)));
  }
}
