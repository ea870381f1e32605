package io.cotejo.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the target words that a source-side word is linked with before anything is learned: the
 * same word, words with the same beginning, words with similar letters (cognates, misspellings).
 * The lift of a link is the sum over those classes of share·T/(count of the class + smoothing), T
 * being all tokens: rare words bind strongly, frequent ones hardly. Used by one thread.
 */
final class LinkBuilder {

  private static final int LEAST_FUZZY_LENGTH = 5;
  private static final double LEAST_DICE = 0.5;
  private static final int MAX_POSTINGS = 2000;
  private static final int LEAST_COGNATE_LENGTH = 4;

  private final WordPool pool;
  private final WordFrequencies frequencies;
  private final DictionaryWords dictionary;
  private final int largestClass;
  private final Map<String, List<Integer>> byPrefix = new HashMap<>();
  private final Map<String, List<Integer>> byTrigram = new HashMap<>();
  private final int[] trigrams;
  private final int[] shared;

  LinkBuilder(WordPool pool, WordFrequencies frequencies, DictionaryWords dictionary) {
    this(pool, frequencies, dictionary, Integer.MAX_VALUE);
  }

  /**
   * A builder for large vocabularies, in which many words begin alike that are no family.
   *
   * @param dictionary words that are linked beside those by form
   * @param largestClass words that are like more target words than this are linked with none of
   *     them
   */
  LinkBuilder(
      WordPool pool, WordFrequencies frequencies, DictionaryWords dictionary, int largestClass) {
    this.pool = pool;
    this.frequencies = frequencies;
    this.dictionary = dictionary;
    this.largestClass = largestClass;
    this.trigrams = new int[pool.words.size()];
    this.shared = new int[pool.words.size()];
    for (int type = 0; type < pool.words.size(); type++) {
      if (pool.inTarget[type]) {
        index(type);
      }
    }
  }

  /** Links by form only. */
  LinkTable build() {
    return build(LearnedWords.NONE);
  }

  /** Links by form, and those that were learned. */
  LinkTable build(LearnedWords learned) {
    LinkTable.Builder table = new LinkTable.Builder(pool.rows());
    for (int row = 0; row < pool.rows(); row++) {
      Map<Integer, Double> links = new TreeMap<>();
      addLearned(row, learned, links);
      addLinks(row, links);
      links.forEach(
          (target, lift) -> {
            if (lift >= ScoreConstants.LEAST_LIFT) {
              table.add(target, lift);
            }
          });
      table.endRow();
    }
    return table.build();
  }

  private void addLearned(int row, LearnedWords learned, Map<Integer, Double> links) {
    learned
        .of(row < pool.words.size(), pool.sourceType(row))
        .forEach(
            (word, strength) -> {
              int target = pool.words.find(word);
              if (target >= 0 && pool.inTarget[target]) {
                double share = ScoreConstants.LEARNED * strength.probability();
                links.put(target, lift(share, frequencies.count(target)));
              }
            });
  }

  private void index(int type) {
    String word = pool.words.type(type);
    String prefix = prefix(word);
    if (prefix != null) {
      byPrefix.computeIfAbsent(prefix, k -> new ArrayList<>(2)).add(type);
    }
    if (isFuzzy(word)) {
      String[] grams = trigrams(word);
      trigrams[type] = grams.length;
      for (String gram : grams) {
        byTrigram.computeIfAbsent(gram, k -> new ArrayList<>(2)).add(type);
      }
    }
  }

  private void addLinks(int row, Map<Integer, Double> links) {
    String word = pool.sourceType(row);
    boolean ofPivot = row < pool.words.size();
    int same = ofPivot ? row : pool.words.find(word);
    boolean identical = same >= 0 && pool.inTarget[same];
    boolean telling = ofPivot || word.length() >= LEAST_COGNATE_LENGTH || !isLetters(word);
    if (identical && telling) {
      links.merge(same, lift(ScoreConstants.IDENTITY, frequencies.count(same)), Double::sum);
    }
    String prefix = prefix(word);
    if (prefix != null) {
      List<Integer> family = byPrefix.getOrDefault(prefix, List.of());
      addClass(family, ScoreConstants.PREFIX, frequencies.beyond(family, prefix), links);
    }
    if (!identical && isFuzzy(word)) {
      addClass(similar(word), ScoreConstants.FUZZY, 0, links);
    }
    if (isLetters(word)) {
      Collection<String> kin = ofPivot ? dictionary.synonyms(word) : dictionary.translations(word);
      addClass(
          inTarget(kin), ofPivot ? ScoreConstants.SYNONYM : ScoreConstants.TRANSLATION, 0, links);
    }
  }

  private List<Integer> inTarget(Collection<String> words) {
    return words.stream()
        .map(pool.words::find)
        .filter(type -> type >= 0 && pool.inTarget[type])
        .toList();
  }

  /** Links with a class, some of whose words occur beyond the pair only. */
  private void addClass(
      List<Integer> members, double share, double beyond, Map<Integer, Double> links) {
    if (members.size() > largestClass) {
      return;
    }
    double count = beyond + members.stream().mapToDouble(frequencies::count).sum();
    double lift = lift(share, count);
    if (lift >= 1) {
      members.forEach(m -> links.merge(m, lift, Double::sum));
    }
  }

  private double lift(double share, double count) {
    return share * frequencies.tokens() / (count + ScoreConstants.SMOOTHING);
  }

  /** Target words whose letter trigrams overlap by Dice's coefficient of one half at least. */
  private List<Integer> similar(String word) {
    String[] grams = trigrams(word);
    List<Integer> touched = new ArrayList<>();
    for (String gram : grams) {
      List<Integer> postings = byTrigram.getOrDefault(gram, List.of());
      if (postings.size() <= MAX_POSTINGS) {
        for (int type : postings) {
          if (shared[type]++ == 0) {
            touched.add(type);
          }
        }
      }
    }
    List<Integer> similar = new ArrayList<>();
    for (int type : touched) {
      if (2.0 * shared[type] >= LEAST_DICE * (grams.length + trigrams[type])) {
        similar.add(type);
      }
      shared[type] = 0;
    }
    return similar;
  }

  /** The distinct trigrams of {@code <word>}. */
  private static String[] trigrams(String word) {
    String marked = "<" + word + ">";
    String[] grams = new String[marked.length() - 2];
    for (int i = 0; i < grams.length; i++) {
      grams[i] = marked.substring(i, i + 3);
    }
    return Arrays.stream(grams).distinct().toArray(String[]::new);
  }

  private static boolean isFuzzy(String word) {
    return word.length() >= LEAST_FUZZY_LENGTH && isLetters(word);
  }

  private static boolean isLetters(String word) {
    return Character.isLetter(word.codePointAt(0));
  }

  /** The beginning that words of one family share; null for short words and numbers. */
  static String prefix(String word) {
    if (word.length() < 4 || !isLetters(word)) {
      return null;
    }
    return word.substring(0, word.length() >= 7 ? 5 : 4);
  }
}
