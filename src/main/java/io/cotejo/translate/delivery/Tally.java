package io.cotejo.translate.delivery;

import io.cotejo.bitext.Counts;
import io.cotejo.bitext.Doubt;
import io.cotejo.translate.TranslationResult;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Counts what delivery does. Thread-safe. */
final class Tally {

  private final Map<Doubt, Long> doubts = new TreeMap<>();
  private OptionalLong byFallback = OptionalLong.empty();
  private long fromMemory;
  private long requests;
  private long sent;
  private long codePoints;
  private long texts;
  private long failed;
  private long doubted;

  /** The memory knew some texts. */
  synchronized void known(int count) {
    fromMemory += count;
  }

  /** A fall-back was given some texts. */
  synchronized void fallback(int count) {
    byFallback = OptionalLong.of(byFallback.orElse(0) + count);
  }

  synchronized void request(int count, long length) {
    requests++;
    sent += count;
    codePoints += length;
  }

  /** What became of all texts of a call. */
  synchronized void results(Collection<TranslationResult> results) {
    texts += results.size();
    for (TranslationResult result : results) {
      if (result instanceof TranslationResult.Translated translated) {
        doubted += translated.doubts().isEmpty() ? 0 : 1;
        translated.doubts().forEach(doubt -> doubts.merge(doubt, 1L, Long::sum));
      } else {
        failed++;
      }
    }
  }

  synchronized Counts.Translations counts() {
    return new Counts.Translations(
        texts,
        fromMemory,
        byFallback,
        new Counts.Sent(sent, requests, codePoints),
        failed,
        doubted,
        doubts);
  }
}
