package io.cotejo.segment;

import io.cotejo.bitext.Span;
import java.util.List;

/**
 * Finds the sentences of a text. Implementations keep no state between calls and are safe to share
 * between threads.
 */
public interface SentenceSplitter {

  /**
   * Splits one paragraph.
   *
   * @param paragraph text without line breaks that matter
   * @return the sentences in order, in UTF-16 units, without the white space around them; every
   *     other character is in exactly one
   */
  List<Span> split(String paragraph);
}
