package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.score.DictionaryWords;
import io.cotejo.testing.Pairs;
import io.cotejo.testing.ParallelText;
import io.cotejo.testing.RandomTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How sure null beads are: where much is missing, most are right; what was moved is not missing.
 */
class NullConfidenceTest {

  private static List<Bead> nulls(DocumentPair pair) {
    return new MonotoneAligner(AlignOptions.defaults(), DictionaryWords.NONE)
        .align(List.of(pair)).get(0).beads().stream().filter(Bead::isNull).toList();
  }

  private static double mean(List<Bead> beads, Predicate<Bead> which) {
    return beads.stream().filter(which).mapToDouble(Bead::confidence).average().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void whereManySentencesHaveNoCounterpartThatIsSure(long seed) {
    ParallelText.Builder builder = new ParallelText.Builder(new RandomTexts(seed, 1000));
    for (int k = 0; k < 120; k++) {
      builder.add(k % 5 == 1 ? 0 : 1, k % 7 == 3 && k % 5 != 1 ? 0 : 1);
    }

    List<Bead> found = nulls(builder.build().pair());

    assertThat(found).hasSizeGreaterThan(30);
    assertThat(mean(found, b -> true)).isGreaterThan(0.9);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void aPartThatStandsElsewhereIsNotWithoutCounterpart(long seed) {
    DocumentPair pair = ParallelText.of(new RandomTexts(seed, 1000), 120).pair();
    List<String> moved = new ArrayList<>(pair.target().texts());
    List<String> part = List.copyOf(moved.subList(20, 45));
    moved.subList(20, 45).clear();
    moved.addAll(70, part);

    List<Bead> found = nulls(Pairs.of(pair.source().texts(), pair.pivot(), moved));

    assertThat(found).hasSizeGreaterThan(40);
    assertThat(mean(found, b -> true)).isLessThan(0.2);
  }
}
