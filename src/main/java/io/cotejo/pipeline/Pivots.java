package io.cotejo.pipeline;

import io.cotejo.bitext.CompactTexts;
import io.cotejo.score.Tokenizer;
import java.util.List;
import java.util.stream.Stream;

/**
 * The translations of some texts by several: for each text the different ones come first, in the
 * order in which they were given, then blank ones. One that is but a copy of the text is left out
 * where another is none. Stateless.
 */
final class Pivots {

  private Pivots() {}

  /**
   * Puts translations together.
   *
   * @param sources the texts
   * @param given at least one list of as many translations, blank for none
   * @return one list for the most translations that a text has, at least one
   */
  static List<List<String>> merged(List<String> sources, List<? extends List<String>> given) {
    if (given.size() == 1) {
      return List.of(given.get(0));
    }
    List<CompactTexts.Builder> merged =
        Stream.generate(CompactTexts.Builder::new).limit(given.size()).toList();
    int most = 1;
    for (int i = 0; i < sources.size(); i++) {
      int at = i;
      List<String> different =
          different(sources.get(i), given.stream().map(g -> g.get(at)).toList());
      most = Math.max(most, different.size());
      for (int k = 0; k < given.size(); k++) {
        merged.get(k).add(k < different.size() ? different.get(k) : "");
      }
    }
    return merged.stream().limit(most).map(b -> (List<String>) b.build()).toList();
  }

  private static List<String> different(String source, List<String> translations) {
    List<String> different =
        translations.stream().map(String::strip).filter(t -> !t.isEmpty()).distinct().toList();
    if (different.size() < 2) {
      return different;
    }
    List<String> tokens = Tokenizer.tokens(source);
    List<String> translated =
        different.stream().filter(t -> !Tokenizer.tokens(t).equals(tokens)).toList();
    return translated.isEmpty() ? different.subList(0, 1) : translated;
  }
}
