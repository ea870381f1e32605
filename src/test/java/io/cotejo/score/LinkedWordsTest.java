package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.testing.CountedWords;
import io.cotejo.testing.ParallelText;
import io.cotejo.testing.RandomTexts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All links of a pair, against the definition word by word, and what finding them costs. */
class LinkedWordsTest {

  private static final BeadTypes TYPES = new BeadTypes(2, 3);

  @ParameterizedTest
  @ValueSource(ints = {7, 64, Integer.MAX_VALUE})
  void everyLinkIsTheSumOfItsClasses(int largestClass) {
    DocumentPair pair = text(1);
    WordPool pool = new WordPool(pair);
    CountedWords dictionary = new CountedWords();
    WordFrequencies frequencies = new WordFrequencies(pool, Statistics.of(List.of(pair, text(2))));

    LinkTable links =
        new LinkBuilder(pool, new WordKin(pool, dictionary), frequencies, largestClass).build();

    for (int row = 0; row < pool.rows(); row++) {
      Map<Integer, Double> expected = naive(pool, dictionary, frequencies, largestClass, row);
      Map<Integer, Double> found = new TreeMap<>();
      for (int e = links.starts[row]; e < links.starts[row + 1]; e++) {
        found.put(links.targets[e], (double) links.lifts[e]);
      }
      assertThat(found).as(pool.sourceType(row)).isEqualTo(expected);
    }
  }

  @Test
  void theDictionaryIsAskedOnceForEachWordHoweverOftenStatisticsChange() {
    CountedWords dictionary = new CountedWords();
    PairScores scores = PairScores.prepare(List.of(text(1)), TYPES, dictionary, Statistics.NONE);
    int asked = dictionary.asked();

    assertThat(dictionary.mostOften()).isEqualTo(1);
    scores.with(Statistics.of(List.of(text(1), text(2)))).with(Statistics.NONE);
    assertThat(dictionary.asked()).isEqualTo(asked);
  }

  @Test
  void linksAreBuiltAgainOnlyWhenMoreIsKnownOfWords() {
    PairScores scores =
        PairScores.prepare(List.of(text(1)), TYPES, new CountedWords(), Statistics.NONE);
    Statistics unexplained = Statistics.NONE.with(Unexplained.of(3, 10));
    Statistics ofMore = Statistics.of(List.of(text(1), text(2)));

    assertThat(links(scores.with(unexplained))).isSameAs(links(scores));
    assertThat(links(scores.timed(List.of(Optional.empty())))).isSameAs(links(scores));
    assertThat(links(scores.with(ofMore))).isNotSameAs(links(scores));
  }

  private static LinkTable links(PairScores scores) {
    return ((LikelihoodModel) scores.model(0, Adaptation.start())).links;
  }

  private static DocumentPair text(long seed) {
    return ParallelText.of(new RandomTexts(seed, 400), 60).pair();
  }

  /** Lifts by target word, class by class over the whole vocabulary. */
  private static Map<Integer, Double> naive(
      WordPool pool, CountedWords dictionary, WordFrequencies counts, int largest, int row) {
    String word = pool.sourceType(row);
    boolean pivot = row < pool.words.size();
    boolean letters = Character.isLetter(word.codePointAt(0));
    boolean same = members(pool, word::equals).length > 0;
    Map<Integer, Double> lifts = new TreeMap<>();
    if (pivot || word.length() >= 4 || !letters) {
      add(
          members(pool, word::equals),
          ScoreConstants.IDENTITY,
          0,
          counts,
          Integer.MAX_VALUE,
          lifts);
    }
    String beginning = WordKin.beginning(word);
    if (beginning != null) {
      int[] family = members(pool, w -> beginning.equals(WordKin.beginning(w)));
      double beyond = counts.beyond(IntStream.of(family), beginning);
      add(family, ScoreConstants.PREFIX, beyond, counts, largest, lifts);
    }
    if (!same) {
      int[] similar = new SimilarWords(pool.words, pool.inTarget).search().similar(word);
      add(similar, ScoreConstants.FUZZY, 0, counts, largest, lifts);
    }
    if (letters) {
      var known = pivot ? dictionary.synonyms(word) : dictionary.translations(word);
      double share = pivot ? ScoreConstants.SYNONYM : ScoreConstants.TRANSLATION;
      add(members(pool, known::contains), share, 0, counts, largest, lifts);
    }
    lifts.values().removeIf(lift -> lift < ScoreConstants.LEAST_LIFT);
    lifts.replaceAll((target, lift) -> (double) lift.floatValue());
    return lifts;
  }

  private static int[] members(WordPool pool, Predicate<String> which) {
    return IntStream.range(0, pool.words.size())
        .filter(k -> pool.inTarget[k] && which.test(pool.words.type(k)))
        .toArray();
  }

  private static void add(
      int[] members,
      double share,
      double beyond,
      WordFrequencies counts,
      int largest,
      Map<Integer, Double> lifts) {
    double count = beyond + IntStream.of(members).mapToDouble(counts::count).sum();
    double lift = share * counts.tokens() / (count + ScoreConstants.SMOOTHING);
    if (members.length <= largest && lift >= (share == ScoreConstants.IDENTITY ? 0 : 1)) {
      IntStream.of(members).forEach(m -> lifts.merge(m, lift, Double::sum));
    }
  }
}
