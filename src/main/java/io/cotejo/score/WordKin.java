package io.cotejo.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Which target words each word of the source side may be linked with, whatever they count: the same
 * word, those that begin alike, those with similar letters (cognates, misspellings), and those that
 * a dictionary knows. Depends on the words alone, so it is found once a pair, on all threads.
 * Read-only once built.
 */
final class WordKin {

  /** No word, and no family. */
  static final int NONE = -1;

  private static final int LEAST_COGNATE_LENGTH = 4;

  /** Row → the same word, where that tells anything. */
  final int[] same;

  /** Row → number of its family. */
  final int[] family;

  /** Family → the beginning that its words share. */
  final List<String> beginnings = new ArrayList<>();

  /** Family → its words, ascending. */
  final IntRows families;

  /** Row → words with similar letters. */
  final IntRows similar;

  /** Row → words of the dictionary. */
  final IntRows known;

  private final WordPool pool;

  WordKin(WordPool pool, DictionaryWords dictionary) {
    this.pool = pool;
    this.same =
        IntStream.range(0, pool.rows()).map(row -> isTelling(row) ? same(row) : NONE).toArray();
    Map<String, Integer> numbers = new HashMap<>();
    this.families = families(numbers);
    this.family =
        IntStream.range(0, pool.rows())
            .map(row -> numbers.getOrDefault(beginning(pool.sourceType(row)), NONE))
            .toArray();
    SimilarWords words = new SimilarWords(pool.words, pool.inTarget);
    this.similar = IntRows.of(pool.rows(), () -> similar(words.search()));
    this.known = IntRows.of(pool.rows(), () -> row -> known(row, dictionary));
  }

  /** The same word, if the target has it. */
  private int same(int row) {
    int word = row < pool.words.size() ? row : pool.words.find(pool.sourceType(row));
    return word >= 0 && pool.inTarget[word] ? word : NONE;
  }

  /** Short words of the source are false friends more often than not. */
  private boolean isTelling(int row) {
    String word = pool.sourceType(row);
    return row < pool.words.size() || word.length() >= LEAST_COGNATE_LENGTH || !isLetters(word);
  }

  private IntRows families(Map<String, Integer> numbers) {
    List<List<Integer>> members = new ArrayList<>();
    for (int word = 0; word < pool.words.size(); word++) {
      String beginning = beginning(pool.words.type(word));
      if (beginning != null && pool.inTarget[word]) {
        int number = numbers.computeIfAbsent(beginning, k -> numbers.size());
        if (number == beginnings.size()) {
          beginnings.add(beginning);
          members.add(new ArrayList<>(2));
        }
        members.get(number).add(word);
      }
    }
    return IntRows.of(
        members.size(), () -> k -> members.get(k).stream().mapToInt(Integer::intValue).toArray());
  }

  private IntFunction<int[]> similar(SimilarWords.Search search) {
    return row -> same(row) == NONE ? search.similar(pool.sourceType(row)) : new int[0];
  }

  private int[] known(int row, DictionaryWords dictionary) {
    String word = pool.sourceType(row);
    if (!isLetters(word)) {
      return new int[0];
    }
    Collection<String> known =
        row < pool.words.size() ? dictionary.synonyms(word) : dictionary.translations(word);
    return known.stream()
        .mapToInt(pool.words::find)
        .filter(type -> type >= 0 && pool.inTarget[type])
        .toArray();
  }

  private static boolean isLetters(String word) {
    return Character.isLetter(word.codePointAt(0));
  }

  /** The beginning that words of one family share; null for short words and numbers. */
  static String beginning(String word) {
    if (word.length() < 4 || !isLetters(word)) {
      return null;
    }
    return word.substring(0, word.length() >= 7 ? 5 : 4);
  }
}
