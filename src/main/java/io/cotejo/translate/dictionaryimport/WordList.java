package io.cotejo.translate.dictionaryimport;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Collects words, and leaves out what is no word: marks, numbers, explanations. Used by one thread.
 */
final class WordList {

  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;
  private static final Pattern NOTES = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
  private static final Pattern WORDS =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}'’.·-]*( [\\p{L}\\p{M}\\p{Nd}'’.·-]+)*");

  private static final Pattern INFINITIVE = Pattern.compile("\\S*[aeií]r(se)?( .*)?");

  private record Key(String lemma, String tag) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byLemma = lemma.compareTo(other.lemma);
      return byLemma == 0 ? tag.compareTo(other.tag) : byLemma;
    }
  }

  private final TreeMap<Key, Set<String>> words = new TreeMap<>();

  /** Adds an equivalent behind those that the word has. */
  void add(String word, String tag, String equivalent) {
    String lemma = clean(word);
    String english = withoutTo(lemma, clean(equivalent));
    if (isWord(lemma) && isWord(english)) {
      String fit = tag.startsWith("v") && !INFINITIVE.matcher(lemma).matches() ? "?" : tag;
      words.computeIfAbsent(new Key(lemma, fit), k -> new LinkedHashSet<>()).add(english);
    }
  }

  /** What was added, by lemma. */
  List<WordEntry> entries() {
    List<WordEntry> entries = new ArrayList<>();
    words.forEach((k, v) -> entries.add(new WordEntry(k.lemma(), k.tag(), List.copyOf(v))));
    return entries;
  }

  private static String clean(String text) {
    String plain = NOTES.matcher(text).replaceAll(" ");
    return plain.replaceAll("[\\s\\p{Z}]+", " ").strip().replaceAll("[ .!?¡¿:,]+$", "");
  }

  /** English infinitives are given without "to". */
  private static String withoutTo(String lemma, String english) {
    return english.startsWith("to ") && INFINITIVE.matcher(lemma).matches()
        ? english.substring(3)
        : english;
  }

  private static boolean isWord(String text) {
    return text.length() <= LONGEST
        && WORDS.matcher(text).matches()
        && text.split(" ", -1).length <= MOST_WORDS;
  }
}
