package io.cotejo.cli.measure;

import io.cotejo.bitext.Language;
import io.cotejo.evaluate.ParallelText;
import java.util.List;

/**
 * Texts with gold that go through the aligner together.
 *
 * @param set name of the set, which is left out as a whole; other groups of the same texts have it
 *     too
 * @param pivot name of the translation
 * @param source language of the source
 * @param target language of the target
 * @param texts with their translations and their gold
 */
record GoldGroup(
    String set, String pivot, Language source, Language target, List<ParallelText> texts) {

  GoldGroup {
    texts = List.copyOf(texts);
  }
}
