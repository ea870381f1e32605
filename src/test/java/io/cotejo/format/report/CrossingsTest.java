package io.cotejo.format.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Evidence;
import io.cotejo.format.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrossingsTest {

  private final Random random = new Random(20261124);

  /** Against all subsets: what is left does not cross, and no larger set would not. */
  @Test
  void marksTheFewestPairs() {
    for (int round = 0; round < 200; round++) {
      int size = random.nextInt(9);
      // Those behind are in order, and so many that the texts have one.
      List<AlignedPair> pairs =
          IntStream.range(0, 40)
              .mapToObj(i -> pair(i, i < size ? random.nextInt(8) : 10 + i))
              .toList();
      Crossings crossings = new Crossings(Samples.bitext(pairs));
      List<Integer> kept = new ArrayList<>();
      pairs.stream().filter(p -> !crossings.contains(p)).forEach(p -> kept.add(target(p)));
      assertThat(kept)
          .isSorted()
          .hasSize(40 - size + longest(pairs.subList(0, size).stream().map(this::target).toList()));
    }
  }

  @Test
  void textsWithoutACommonOrderHaveNoneToLeave() {
    List<AlignedPair> shuffled =
        IntStream.range(0, 20).mapToObj(i -> pair(i, (i * 7 + 3) % 20)).toList();
    List<AlignedPair> one = IntStream.range(0, 20).mapToObj(i -> pair(i, i == 9 ? 11 : i)).toList();

    Crossings none = new Crossings(Samples.bitext(shuffled));
    Crossings single = new Crossings(Samples.bitext(one));

    assertThat(shuffled).noneMatch(none::contains);
    assertThat(one.stream().filter(single::contains)).containsExactly(one.get(9));
  }

  @Test
  void comparesOnlyLinksOfTheSameTexts() {
    AlignedPair first = pair(0, 9);
    AlignedPair other =
        Samples.pair(Samples.es(1, "b"), "", Samples.en("other.txt", 0, "b"), 1, Evidence.NONE);
    Crossings crossings = new Crossings(Samples.bitext(List.of(first, other)));
    assertThat(crossings.contains(first)).isFalse();
    assertThat(crossings.contains(other)).isFalse();
  }

  private static int longest(List<Integer> values) {
    return IntStream.range(0, 1 << values.size())
        .filter(
            subset -> {
              List<Integer> chosen =
                  IntStream.range(0, values.size())
                      .filter(i -> (subset >> i & 1) == 1)
                      .mapToObj(values::get)
                      .toList();
              return chosen.equals(chosen.stream().sorted().toList());
            })
        .map(Integer::bitCount)
        .max()
        .orElseThrow();
  }

  private static AlignedPair pair(int source, int target) {
    return Samples.pair(
        Samples.es(source, "a"), "", Samples.en("en.txt", target, "a"), 1, Evidence.NONE);
  }

  private int target(AlignedPair pair) {
    return pair.target().orElseThrow().sentences().get(0).index();
  }
}
