package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.testing.Pairs;
import io.cotejo.testing.RandomTexts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordTableTest {

  private final RandomTexts texts = new RandomTexts(1, 60);
  private final List<String> targets = texts.sentences(200);
  private final DocumentPair pair =
      Pairs.withoutPivot(targets.stream().map(RandomTexts::foreign).toList(), targets);
  private final WordPool pool = new WordPool(pair);

  private static List<TrainingBead> beads(int count) {
    return IntStream.range(0, count).mapToObj(k -> new TrainingBead(0, k, 1, k, 1)).toList();
  }

  private WordTable.Cells cells(TrainingBead bead) {
    Bags x = pool.sides().source();
    Bags y = pool.sides().target();
    int i = bead.source();
    int j = bead.target();
    return new WordTable.Cells(x, x.starts[i], x.starts[i + 1], y, y.starts[j], y.starts[j + 1]);
  }

  /** The likeliest target word of each source word. */
  private Map<String, String> likeliest(List<TrainingBead> beads) {
    Map<String, Double> best = new TreeMap<>();
    Map<String, String> words = new TreeMap<>();
    new WordTable(pool.rows(), pool.words.size(), beads.stream().map(this::cells).toList())
        .learn(
            (v, w, forward, backward, together) -> {
              assertThat(forward).isGreaterThan(0).isLessThanOrEqualTo(1);
              assertThat(backward).isGreaterThan(0).isLessThanOrEqualTo(1);
              assertThat(together).isBetween(1, beads.size());
              double probability = forward * backward;
              String source = pool.sourceType(v);
              if (probability > best.getOrDefault(source, 0.0)) {
                best.put(source, probability);
                words.put(source, pool.words.type(w));
              }
            });
    return words;
  }

  private static boolean isRight(Map.Entry<String, String> learned) {
    return learned
        .getKey()
        .equals(Tokenizer.tokens(RandomTexts.foreign(learned.getValue())).get(0));
  }

  @Test
  void learnsWhichWordsTranslateEachOther() {
    Map<String, String> learned = likeliest(beads(200));

    assertThat(learned).hasSizeGreaterThan(50);
    assertThat(learned.entrySet().stream().filter(WordTableTest::isRight).count())
        .isGreaterThan(learned.size() * 95L / 100);
  }

  @Test
  void withoutBeadsNothingIsLearned() {
    assertThat(likeliest(List.of())).isEmpty();
  }

  @Test
  void whatWasSeenOnceIsHardlyBelieved() {
    assertThat(likeliest(beads(1)).size()).isLessThan(likeliest(beads(200)).size() / 2);
  }

  @Test
  void learnedLinksLowerTheCostOfRightBeads() {
    PairScores plain = PairScores.prepare(List.of(pair), new BeadTypes(1, 2), DictionaryWords.NONE);
    PairScores learned = plain.with(plain.learned(beads(150)));
    Adaptation adaptation = Adaptation.start();
    EvidenceReader before = plain.reader(0, adaptation);
    EvidenceReader after = learned.reader(0, adaptation);

    for (int k = 150; k < 200; k++) {
      assertThat(after.read(k, 1, k, 1).text()).isGreaterThan(before.read(k, 1, k, 1).text());
    }
  }
}
