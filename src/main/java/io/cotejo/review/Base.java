package io.cotejo.review;

import io.cotejo.text.Sha256;
import java.util.List;

/**
 * The log that a page starts from. What a browser keeps goes on from just this one: where it grew
 * meanwhile, numbers and undo mean something else.
 *
 * @param digest 16 hexadecimal digits over its lines
 * @param length how many lines
 */
record Base(String digest, int length) {

  private static final int DIGITS = 16;
  private static final byte LINE_END = '\n';

  static Base of(List<String> lines) {
    Sha256 digest = new Sha256();
    lines.forEach(line -> digest.add(line).add(LINE_END));
    return new Base(digest.hex(DIGITS), lines.size());
  }
}
