package io.cotejo.translate.delivery;

import io.cotejo.bitext.Doubt;
import io.cotejo.translate.TranslationResult;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Counts what delivery does. Thread-safe. */
final class Tally {

  static final String ASKED = "translation.texts";
  static final String MEMORY = "translation.from-memory";
  static final String SENT = "translation.sent";
  static final String REQUESTS = "translation.requests";
  static final String CODE_POINTS = "translation.code-points";
  static final String DOUBTED = "translation.doubted";
  static final String FAILED = "translation.failed";
  static final String FALLBACK = "translation.by-fallback";
  private static final String DOUBT = "translation.doubt.";

  private final Map<String, Long> counts = new TreeMap<>();

  synchronized void add(String name, long amount) {
    counts.merge(name, amount, Long::sum);
  }

  void request(int texts, long codePoints) {
    add(REQUESTS, 1);
    add(SENT, texts);
    add(CODE_POINTS, codePoints);
  }

  void results(Collection<TranslationResult> results) {
    for (TranslationResult result : results) {
      if (result instanceof TranslationResult.Translated translated) {
        if (!translated.doubts().isEmpty()) {
          add(DOUBTED, 1);
        }
        for (Doubt doubt : translated.doubts()) {
          add(DOUBT + doubt.code(), 1);
        }
      } else {
        add(FAILED, 1);
      }
    }
  }

  synchronized Map<String, Long> counts() {
    return new TreeMap<>(counts);
  }
}
