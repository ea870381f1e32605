package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BagsTest {

  @Test
  void eachTypeStandsOnceWithItsCount() {
    Bags bags = Bags.of(new int[][] {{5, 2, 5, 5}, {}, {2}});

    assertThat(bags.sentences()).isEqualTo(3);
    assertThat(bags.starts).containsExactly(0, 2, 2, 3);
    assertThat(bags.types).containsExactly(2, 5, 2);
    assertThat(bags.counts).containsExactly((short) 1, (short) 3, (short) 1);
    assertThat(bags.tokens).containsExactly(0, 4, 4, 5);
    assertThat(bags.types(0)).isEqualTo(2);
    assertThat(bags.types(1)).isZero();
  }

  @Test
  void noSentencesMakeNoBags() {
    Bags bags = Bags.of(new int[0][]);

    assertThat(bags.sentences()).isZero();
    assertThat(bags.tokens).containsExactly(0);
  }

  @Test
  void agreesWithASortedMapOnRandomSentences() {
    Random random = new Random(7);
    int[][] sentences = new int[60][];
    Arrays.setAll(sentences, i -> random.ints(random.nextInt(40), 0, 25).toArray());

    Bags bags = Bags.of(sentences);

    for (int i = 0; i < sentences.length; i++) {
      TreeMap<Integer, Integer> expected = new TreeMap<>();
      IntStream.of(sentences[i]).forEach(type -> expected.merge(type, 1, Integer::sum));
      TreeMap<Integer, Integer> found = new TreeMap<>();
      for (int t = bags.starts[i]; t < bags.starts[i + 1]; t++) {
        found.put(bags.types[t], (int) bags.counts[t]);
      }
      assertThat(found).isEqualTo(expected);
      assertThat(bags.types(i)).isEqualTo(expected.size());
      assertThat(bags.tokens[i + 1] - bags.tokens[i]).isEqualTo(sentences[i].length);
    }
  }

  @Test
  void theSentenceGivenIsLeftAsItWas() {
    int[] sentence = {3, 1, 2};

    Bags.of(new int[][] {sentence});

    assertThat(sentence).containsExactly(3, 1, 2);
  }

  @Test
  void aSentenceOfTooManyTypesIsCut() {
    int[] endless = IntStream.range(0, 10 * Bags.MAX_TYPES).toArray();

    Bags bags = Bags.of(new int[][] {endless, {1}});

    assertThat(bags.types(0)).isEqualTo(Bags.MAX_TYPES);
    assertThat(bags.types(1)).isEqualTo(1);
    assertThat(bags.tokens).containsExactly(0, Bags.MAX_TYPES, Bags.MAX_TYPES + 1);
  }

  @Test
  void countsDoNotOverflow() {
    Bags bags = Bags.of(new int[][] {new int[100_000]});

    assertThat(bags.counts).containsExactly(Short.MAX_VALUE);
    assertThat(bags.tokens[1]).isEqualTo(Short.MAX_VALUE);
  }
}
