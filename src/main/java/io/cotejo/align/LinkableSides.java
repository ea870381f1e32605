package io.cotejo.align;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Side;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which sentences of a pair may be counterparts by themselves, and which are word for word the
 * same: each is cut into words once, however many others it is held against. Immutable.
 */
final class LinkableSides {

  private static final int LEAST_TOKENS = 5;

  private final BitSet tellingSources;
  private final BitSet tellingTargets;
  private final int[] sources;
  private final int[] targets;

  /**
   * Cuts the sentences of a pair.
   *
   * @param tokens the words of a text
   */
  LinkableSides(DocumentPair pair, Function<String, List<String>> tokens) {
    Map<List<String>, Integer> numbers = new HashMap<>();
    this.tellingSources = new BitSet();
    this.tellingTargets = new BitSet();
    this.sources = cut(pair.source(), tokens, tellingSources, numbers);
    this.targets = cut(pair.target(), tokens, tellingTargets, numbers);
  }

  private static int[] cut(
      Side side,
      Function<String, List<String>> tokens,
      BitSet telling,
      Map<List<String>, Integer> numbers) {
    int[] cut = new int[side.size()];
    for (int p = 0; p < cut.length; p++) {
      List<String> words = tokens.apply(side.text(p));
      boolean tells =
          side.sentences().get(p).role() != Role.HEADING && words.size() >= LEAST_TOKENS;
      telling.set(p, tells);
      Integer known = numbers.putIfAbsent(words, numbers.size());
      cut[p] = known == null ? numbers.size() - 1 : known;
    }
    return cut;
  }

  /** Headings, names alone and very short lines are never counterparts by themselves. */
  boolean tells(int i, int j) {
    return tellsSource(i) && tellsTarget(j);
  }

  boolean tellsSource(int i) {
    return tellingSources.get(i);
  }

  boolean tellsTarget(int j) {
    return tellingTargets.get(j);
  }

  /** A name or a code is its own counterpart. */
  boolean isSame(int i, int j) {
    return sources[i] == targets[j];
  }
}
