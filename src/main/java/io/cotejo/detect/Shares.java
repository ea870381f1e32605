package io.cotejo.detect;

import io.cotejo.bitext.Language;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Probabilities by language as two columns: a map of fifty entries for each sentence takes longer
 * to build than to fill. Immutable, but its columns are shared, not copied.
 */
final class Shares extends AbstractMap<Language, Double> {

  private final List<Language> languages;
  private final double[] probabilities;

  /** Probabilities of languages, which are in their order. */
  Shares(List<Language> languages, double[] probabilities) {
    this.languages = languages;
    this.probabilities = probabilities;
  }

  /** In their order. */
  List<Language> languages() {
    return languages;
  }

  /** In the order of the languages. */
  double[] probabilities() {
    return probabilities;
  }

  @Override
  public Double get(Object key) {
    int at = key instanceof Language wanted ? Collections.binarySearch(languages, wanted) : -1;
    return at < 0 ? null : (Double) probabilities[at];
  }

  @Override
  public Set<Entry<Language, Double>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<Language, Double>> iterator() {
        return IntStream.range(0, probabilities.length)
            .mapToObj(i -> Map.entry(languages.get(i), probabilities[i]))
            .iterator();
      }

      @Override
      public int size() {
        return probabilities.length;
      }
    };
  }
}
