package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimilarWordsTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsFoundIsWhatDiceSaysOfEveryWord(long seed) {
    Random random = new Random(seed);
    Vocabulary words = new Vocabulary();
    while (words.size() < 600) {
      words.add(word(random));
    }
    boolean[] among = new boolean[words.size()];
    IntStream.range(0, among.length).forEach(k -> among[k] = random.nextInt(4) > 0);
    SimilarWords.Search search = new SimilarWords(words, among).search();

    for (int round = 0; round < 400; round++) {
      String word = word(random);
      assertThat(search.similar(word))
          .as(word)
          .containsExactlyInAnyOrder(naive(word, words, among));
    }
  }

  @Test
  void wordsComeInTheOrderInWhichTheTrigramsFindThem() {
    Vocabulary words = new Vocabulary();
    List.of("nacional", "racional", "nacionales").forEach(words::add);

    int[] found =
        new SimilarWords(words, new boolean[] {true, true, true}).search().similar("nacionale");

    assertThat(found).containsExactly(0, 2, 1);
  }

  @Test
  void lettersBeyondTheBasicPlaneAreLetters() {
    Vocabulary words = new Vocabulary();
    words.add("𝒜𝒞𝒟ab");

    assertThat(new SimilarWords(words, new boolean[] {true}).search().similar("𝒜𝒞𝒟ac"))
        .containsExactly(0);
  }

  /** Few letters, so that many words are alike; some repeat a trigram. */
  private static String word(Random random) {
    int length = 3 + random.nextInt(9);
    StringBuilder word = new StringBuilder();
    for (int k = 0; k < length; k++) {
      word.append("abcdñ5".charAt(random.nextInt(random.nextInt(3) == 0 ? 6 : 3)));
    }
    return word.toString();
  }

  private static int[] naive(String word, Vocabulary words, boolean[] among) {
    List<Integer> found = new ArrayList<>();
    for (int k = 0; k < words.size(); k++) {
      if (among[k] && isFuzzy(word) && isFuzzy(words.type(k))) {
        Set<String> own = trigrams(word);
        Set<String> others = trigrams(words.type(k));
        Set<String> both = new HashSet<>(own);
        both.retainAll(others);
        if (2.0 * both.size() / (own.size() + others.size()) >= 0.5) {
          found.add(k);
        }
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean isFuzzy(String word) {
    return word.length() >= 5 && Character.isLetter(word.charAt(0));
  }

  private static Set<String> trigrams(String word) {
    String marked = "<" + word + ">";
    Set<String> trigrams = new LinkedHashSet<>();
    for (int k = 0; k + 3 <= marked.length(); k++) {
      trigrams.add(marked.substring(k, k + 3));
    }
    return trigrams;
  }
}
