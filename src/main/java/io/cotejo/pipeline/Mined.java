package io.cotejo.pipeline;

import io.cotejo.align.SentenceMiner;
import io.cotejo.bitext.MinedPair;
import io.cotejo.bitext.Pile;
import io.cotejo.translate.TranslationException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was found in two piles.
 *
 * @param source the source's lines
 * @param target the target's lines
 * @param pivots the translation of each text of the source; empty where there is none
 * @param links the pairs, by position in the piles
 * @param untranslated texts that the back end failed to translate
 * @param failure the first such failure
 */
public record Mined(
    Pile source,
    Pile target,
    List<String> pivots,
    SentenceMiner.Links links,
    int untranslated,
    Optional<TranslationException> failure) {

  private static final double STEP = 1e4;

  /** Number of pairs. */
  public int size() {
    return links.size();
  }

  /**
   * The pairs with their texts, made one by one: by confidence with four decimals, greatest first,
   * then by source line.
   */
  public Stream<MinedPair> pairs() {
    return IntStream.range(0, links.size())
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer k) -> -rounded(k))
                .thenComparingInt(k -> links.sources()[k]))
        .map(this::pair);
  }

  private double rounded(int link) {
    return Math.rint(links.confidences()[link] * STEP) / STEP;
  }

  private MinedPair pair(int link) {
    int i = links.sources()[link];
    int j = links.targets()[link];
    return new MinedPair(
        rounded(link),
        source.line(i) + 1,
        target.line(j) + 1,
        source.texts().get(i),
        pivots.get(i),
        target.texts().get(j));
  }
}
