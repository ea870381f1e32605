package io.cotejo.translate.delivery;

import io.cotejo.bitext.Counts;
import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.OwnCounts;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.own.OwnMatch;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Counts what delivery does. Thread-safe. */
final class Tally {

  private final Map<Doubt, Long> doubts = new TreeMap<>();
  private final Map<OwnMatch.Kind, Long> own = new EnumMap<>(OwnMatch.Kind.class);
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

  /** The user's own memories were asked. */
  synchronized void own(List<Optional<OwnMatch>> matches) {
    matches.forEach(match -> match.ifPresent(m -> own.merge(m.kind(), 1L, Long::sum)));
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
        doubts,
        new OwnCounts(
            own.getOrDefault(OwnMatch.Kind.CONTEXT, 0L),
            own.getOrDefault(OwnMatch.Kind.EXACT, 0L),
            own.getOrDefault(OwnMatch.Kind.FUZZY, 0L)));
  }
}
