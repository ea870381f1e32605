package io.cotejo.ingest.text;

import io.cotejo.text.Resources;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Words of Spanish and English, as the dictionary that is packed with the classes has them. Read
 * when first asked, since few texts ask. Thread-safe.
 */
final class KnownWords {

  private static final List<String> RESOURCES =
      List.of("/io/cotejo/dictionaries/es-en.tsv", "/io/cotejo/dictionaries/english-irregular.tsv");

  /** Gender, number and person change so much at the end of a word. */
  private static final int ENDING = 2;

  private static final int SHORTEST_STEM = 4;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private NavigableSet<String> words;

  /** Whether a word is known as it is, or in a form that the dictionary need not list. */
  boolean know(String word) {
    NavigableSet<String> known = words();
    return forms(folded(word)).stream().anyMatch(known::contains);
  }

  /** Whether a word is known but for its ending. */
  boolean knowStem(String word) {
    String whole = folded(word);
    String stem = whole.substring(0, Math.max(0, whole.length() - ENDING));
    String next = stem.length() < SHORTEST_STEM ? whole : words().ceiling(stem);
    return words().contains(whole)
        || (stem.length() >= SHORTEST_STEM && next != null && next.startsWith(stem));
  }

  private static List<String> forms(String word) {
    List<String> forms = new ArrayList<>(List.of(word));
    add(word, "s", "", forms);
    add(word, "es", "", forms);
    add(word, "a", "o", forms);
    add(word, "as", "o", forms);
    add(word, "a", "", forms);
    add(word, "as", "", forms);
    add(word, "ed", "", forms);
    add(word, "ed", "e", forms);
    add(word, "ing", "", forms);
    add(word, "ing", "e", forms);
    return forms;
  }

  private static void add(String word, String ending, String instead, List<String> forms) {
    if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM - 1) {
      forms.add(word.substring(0, word.length() - ending.length()) + instead);
    }
  }

  private synchronized NavigableSet<String> words() {
    if (words == null) {
      words = new TreeSet<>();
      for (String resource : RESOURCES) {
        for (String line : Resources.lines(resource)) {
          addWords(line.startsWith("#") ? "" : line, words);
        }
      }
    }
    return words;
  }

  private static void addWords(String line, NavigableSet<String> words) {
    for (String column : line.split("\t")) {
      for (String word : BETWEEN.split(folded(column))) {
        if (word.length() > 1) {
          words.add(word);
        }
      }
    }
  }

  /** In small letters without accents: endings move them. */
  private static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }
}
