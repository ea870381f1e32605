package io.cotejo.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sentences of made-up words, a few of them frequent, from a seed. Used by one thread. */
public final class RandomTexts {

  private final Random random;
  private final List<String> words;

  /** A vocabulary of {@code size} different words of 4 to 9 letters. */
  public RandomTexts(long seed, int size) {
    this.random = new Random(seed);
    Set<String> made = new LinkedHashSet<>();
    while (made.size() < size) {
      int length = 4 + random.nextInt(6);
      made.add(
          IntStream.range(0, length)
              .mapToObj(k -> String.valueOf((char) ('a' + random.nextInt(26))))
              .collect(Collectors.joining()));
    }
    this.words = new ArrayList<>(made);
  }

  /** The source of all chance. */
  public Random random() {
    return random;
  }

  /** A word; the first ones of the vocabulary are the most frequent. */
  public String word() {
    double chance = random.nextDouble();
    return words.get((int) (words.size() * chance * chance));
  }

  /** A sentence of a number of words. */
  public String sentence(int length) {
    return Stream.generate(this::word).limit(length).collect(Collectors.joining(" "));
  }

  /** A sentence of 8 to 20 words. */
  public String sentence() {
    return sentence(8 + random.nextInt(13));
  }

  /** Some sentences. */
  public List<String> sentences(int count) {
    return Stream.generate(() -> sentence()).limit(count).toList();
  }

  /** The same sentence, each word kept with a probability and replaced else. */
  public String reword(String sentence, double kept) {
    return each(sentence, word -> random.nextDouble() < kept ? word : word());
  }

  /** The sentence in a language that shares no words with the vocabulary. */
  public static String foreign(String sentence) {
    return each(sentence, word -> "ñ" + new StringBuilder(word).reverse());
  }

  private static String each(String sentence, UnaryOperator<String> change) {
    return Stream.of(sentence.split(" ")).map(change).collect(Collectors.joining(" "));
  }
}
