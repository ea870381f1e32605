package io.cotejo.review;

import java.util.Optional;

/**
 * Names a row by its passages.
 *
 * @param source its source side, if it has one
 * @param target its target side, if it has one
 */
record PairRef(Optional<PassageRef> source, Optional<PassageRef> target) {

  PairRef {
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("a row needs \"source\" or \"target\"");
    }
  }

  boolean isPaired() {
    return source.isPresent() && target.isPresent();
  }
}
