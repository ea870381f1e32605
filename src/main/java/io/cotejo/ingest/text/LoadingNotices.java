package io.cotejo.ingest.text;

import io.cotejo.bitext.LeftOutReason;
import io.cotejo.ingest.Block;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines that a page shows where something was to be loaded: a few words that end in an ellipsis,
 * more than once and each time the same, while the text around them uses none of those words. A
 * refrain shares words with its text. Stateless.
 */
public final class LoadingNotices {

  /** One word and an ellipsis are speech as often. */
  private static final int LEAST_WORDS = 2;

  private static final int MOST_WORDS = 6;
  private static final int MOST_UNITS = 80;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private LoadingNotices() {}

  /** Names them among the reasons to leave out a block; null is content. */
  public static void mark(List<Block> blocks, LeftOutReason[] reasons) {
    Set<String> lines = repeated(blocks, reasons);
    if (lines.isEmpty()) {
      return;
    }
    Set<String> used = new HashSet<>();
    for (int i = 0; i < reasons.length; i++) {
      if (reasons[i] == null && !lines.contains(blocks.get(i).text())) {
        used.addAll(words(blocks.get(i).text()));
      }
    }
    lines.removeIf(line -> words(line).stream().anyMatch(used::contains));
    for (int i = 0; i < reasons.length; i++) {
      if (lines.contains(blocks.get(i).text())) {
        reasons[i] = LeftOutReason.REPEATED;
      }
    }
  }

  private static Set<String> repeated(List<Block> blocks, LeftOutReason[] reasons) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < reasons.length; i++) {
      if (reasons[i] == null && isWaiting(blocks.get(i).text())) {
        counts.merge(blocks.get(i).text(), 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < 2);
    return new HashSet<>(counts.keySet());
  }

  private static boolean isWaiting(String text) {
    return text.length() <= MOST_UNITS
        && (text.endsWith("...") || text.endsWith("…"))
        && Character.isLetter(text.codePointAt(0))
        && LineWords.count(text) >= LEAST_WORDS
        && LineWords.count(text) <= MOST_WORDS;
  }

  private static List<String> words(String text) {
    return BETWEEN
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
