package io.cotejo.ingest.text;

import io.cotejo.ingest.Block;
import io.cotejo.ingest.RawDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds words that run together where a page lost a tag ({@code Ukraineas well}): a name of the
 * document with a small word behind it, which occurs once. They are told, not mended. Stateless and
 * thread-safe.
 */
public final class LostTags {

  private static final int SHORTEST_NAME = 4;

  /** What is longer is no word, and would fill a message. */
  private static final int LONGEST_WORD = 60;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Set<String> SMALL_WORDS =
      Set.of(
          ("and as at by con de del en for from has in is of para por que the to una was were who"
                  + " with")
              .split(" "));

  /** The words of a document that are two in truth, in order; each once. */
  public List<String> in(RawDocument document) {
    Map<String, Integer> counts = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (Block block : document.blocks()) {
      WORD.matcher(block.text())
          .results()
          .map(MatchResult::group)
          .filter(w -> w.length() <= LONGEST_WORD && Character.isUpperCase(w.charAt(0)))
          .forEach(
              w -> {
                counts.merge(w, 1, Integer::sum);
                names.add(w);
              });
    }
    return names.stream().filter(w -> counts.get(w) == 1 && isTwo(w, counts)).toList();
  }

  private static boolean isTwo(String word, Map<String, Integer> names) {
    return SMALL_WORDS.stream()
        .anyMatch(
            small -> {
              int length = word.length() - small.length();
              return length >= SHORTEST_NAME
                  && word.endsWith(small)
                  && names.containsKey(word.substring(0, length));
            });
  }
}
