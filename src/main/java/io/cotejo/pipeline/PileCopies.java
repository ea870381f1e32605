package io.cotejo.pipeline;

import io.cotejo.align.SentenceMiner;
import io.cotejo.score.Comparer;
import io.cotejo.score.Tokenizer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which lines of the target pile are lines of the source pile again. Words are looked at only where
 * their digests agree. Immutable and thread-safe.
 */
final class PileCopies implements SentenceMiner.Untranslated {

  private final Comparer comparer;
  private final List<String> sources;
  private final List<String> targets;
  private final int[] ofSources;
  private final int[] ofTargets;

  PileCopies(Comparer comparer, List<String> sources, List<String> targets) {
    this.comparer = comparer;
    this.sources = sources;
    this.targets = targets;
    this.ofSources = digests(sources);
    this.ofTargets = digests(targets);
  }

  private static int[] digests(List<String> texts) {
    return IntStream.range(0, texts.size()).map(k -> digest(texts.get(k))).toArray();
  }

  private static int digest(String text) {
    return Tokenizer.tokens(text).stream()
        .filter(t -> Character.isLetterOrDigit(t.codePointAt(0)))
        .toList()
        .hashCode();
  }

  @Override
  public boolean isCopy(int source, int target) {
    return ofSources[source] == ofTargets[target]
        && comparer.isCopy(sources.get(source), targets.get(target));
  }
}
