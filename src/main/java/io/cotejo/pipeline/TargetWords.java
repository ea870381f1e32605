package io.cotejo.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the target sentences of a bitext, in lower case, and how each is written where its
 * place does not give it a capital. Used by one thread.
 */
final class TargetWords {

  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:[-'’]\\p{L}[\\p{L}\\p{M}]*)*");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  private final Map<String, Map<String, Integer>> written = new HashMap<>();

  /** The words of a sentence, in order. */
  List<String> words(String sentence) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      String surface = POSSESSIVE.matcher(word.group()).replaceFirst("");
      String lower = surface.toLowerCase(Locale.ROOT);
      if (!words.isEmpty()) {
        written.computeIfAbsent(lower, k -> new TreeMap<>()).merge(surface, 1, Integer::sum);
      }
      words.add(lower);
    }
    return words;
  }

  /** How a word is written most often; as given, if it is only known from beginnings. */
  String written(String lower) {
    String best = lower;
    int most = 0;
    for (Map.Entry<String, Integer> form : written.getOrDefault(lower, Map.of()).entrySet()) {
      if (form.getValue() >= most) {
        best = form.getKey();
        most = form.getValue();
      }
    }
    return best;
  }
}
