package io.cotejo.translate.dictionary;

import java.util.List;
import java.util.Set;

/** Millions, which English counts without "of". Thread-safe. */
final class Amounts {

  private static final Set<String> MILLIONS = Set.of("millón", "billón", "mil millones");
  private static final Set<String> ONE = Set.of("un", "medio");

  private Amounts() {}

  /** {@code 3,5 millones}, {@code un millón}: a noun of that kind behind a number. */
  static boolean isCounted(List<Word> words, int start, int head) {
    Word before = words.get(Math.max(start, head - 1));
    return MILLIONS.contains(words.get(head).reading().entry().lemma())
        && head > start
        && (before.is(Tag.NUMBER) || ONE.contains(before.lower()));
  }

  /** The position behind {@code de}, if the things counted follow it without an article. */
  static int skipOf(List<Word> words, int at) {
    boolean of = at + 1 < words.size() && words.get(at).isLower("de");
    return of && !words.get(at + 1).is(Tag.DETERMINER) ? at + 1 : at;
  }
}
