package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.score.WordLearner.Learned;
import io.cotejo.testing.RandomTexts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordLearnerTest {

  private static List<Learned> learn(int sentences) {
    WordLearner learner = new WordLearner();
    for (String target : new RandomTexts(3, 40).sentences(sentences)) {
      learner.add(Tokenizer.tokens(RandomTexts.foreign(target)), Tokenizer.tokens(target));
    }
    return learner.learn();
  }

  @Test
  void theSurestPairOfAWordIsItsTranslation() {
    Map<String, Learned> best =
        learn(200).stream().collect(Collectors.toMap(Learned::source, l -> l, (a, b) -> a));

    assertThat(best).hasSizeGreaterThan(35);
    assertThat(best.values())
        .filteredOn(
            l -> l.source().equals(Tokenizer.tokens(RandomTexts.foreign(l.target())).get(0)))
        .hasSizeGreaterThan(best.size() * 95 / 100);
  }

  @Test
  void pairsOfAWordAreInOrder() {
    List<Learned> learned = learn(60);

    for (int k = 1; k < learned.size(); k++) {
      Learned before = learned.get(k - 1);
      if (before.source().equals(learned.get(k).source())) {
        assertThat(before.weight()).isGreaterThanOrEqualTo(learned.get(k).weight());
      }
    }
    assertThat(learned).isEqualTo(learn(60)).hasSizeGreaterThan(20);
  }

  @Test
  void countsTheSentencesThatHaveBoth() {
    WordLearner learner = new WordLearner();
    learner.add(List.of("casa", "casa"), List.of("house"));
    learner.add(List.of("casa"), List.of("house"));
    learner.add(List.of("perro"), List.of("dog"));

    assertThat(learner.learn())
        .filteredOn(l -> l.source().equals("casa"))
        .singleElement()
        .satisfies(l -> assertThat(l.target()).isEqualTo("house"))
        .satisfies(l -> assertThat(l.together()).isEqualTo(2));
  }

  @Test
  void withoutSentencesNothingIsLearned() {
    assertThat(new WordLearner().learn()).isEmpty();
  }
}
