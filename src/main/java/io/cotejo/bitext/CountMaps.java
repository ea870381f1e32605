package io.cotejo.bitext;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Numbers by their kind, none of them negative. Stateless. */
final class CountMaps {

  private CountMaps() {}

  static <K> Map<K, Long> sum(Map<K, Long> counts, Map<K, Long> others) {
    Map<K, Long> sum = new HashMap<>(counts);
    others.forEach((key, count) -> sum.merge(key, count, Long::sum));
    return sum;
  }

  /** A copy in the order of the kinds. */
  static <K extends Comparable<K>> Map<K, Long> sorted(Map<K, Long> counts) {
    check(counts.values());
    return Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  static long sum(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  static void check(Collection<Long> counts) {
    if (counts.stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException("counts must be >= 0: " + counts);
    }
  }
}
