package io.cotejo.translate.guard;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names of two words or more that a translation has lost. Names of one word are often translated,
 * and so are those of countries and unions; a name counts as lost only if none of its words is
 * there in any likeness and the translation has too few words in capitals to hold another form of
 * it.
 */
final class Names {

  private static final int LIKE = 3;

  private Names() {}

  static boolean lost(List<String> source, List<String> target) {
    List<List<String>> names = names(source);
    int inNames = names.stream().mapToInt(List::size).sum();
    long capitals = target.stream().skip(1).filter(Names::isCapital).count();
    if (inNames == 0 || capitals * 2 >= inNames) {
      return false;
    }
    List<String> there = target.stream().map(Names::plain).toList();
    return names.stream().anyMatch(n -> n.stream().noneMatch(w -> isThere(plain(w), there)));
  }

  /** Runs of capital words; the first word of a text is in capitals anyway. */
  private static List<List<String>> names(List<String> words) {
    List<List<String>> names = new ArrayList<>();
    List<String> name = new ArrayList<>();
    for (int k = 1; k <= words.size(); k++) {
      if (k < words.size() && isCapital(words.get(k))) {
        name.add(words.get(k));
      } else {
        if (name.size() > 1) {
          names.add(name);
        }
        name = new ArrayList<>();
      }
    }
    return names;
  }

  private static boolean isCapital(String word) {
    return word.length() > 1 && Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean isThere(String word, List<String> words) {
    String start = word.substring(0, Math.min(LIKE, word.length()));
    return words.stream().anyMatch(w -> w.startsWith(start));
  }

  /** Lower case without accents. */
  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .toLowerCase(Locale.ROOT);
  }
}
