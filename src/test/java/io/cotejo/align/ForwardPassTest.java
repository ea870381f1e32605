package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cotejo.score.Band;
import io.cotejo.score.BeadTypes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ForwardPassTest {

  private static final BeadTypes TYPES = new BeadTypes(3, 4);

  static Stream<Arguments> sizes() {
    return IntStream.rangeClosed(0, 6)
        .boxed()
        .flatMap(n -> IntStream.rangeClosed(0, 6).mapToObj(m -> Arguments.of(n, m)));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void isTheCheapestOfAllPaths(int n, int m) {
    for (int seed = 0; seed < 5; seed++) {
      FakeCosts model = FakeCosts.random(n, m, TYPES, 100 * n + 10 * m + seed);
      check(model, Band.full(n, m));
      check(model.continued(1.5), Band.full(n, m));
    }
  }

  @Test
  void isTheCheapestOfThePathsInsideANarrowBand() {
    Band band = new Band(new int[] {0, 0, 1, 2, 4, 4}, new int[] {1, 2, 3, 4, 5, 5});
    for (int seed = 0; seed < 20; seed++) {
      check(FakeCosts.random(5, 5, TYPES, seed), band);
      check(FakeCosts.random(5, 5, TYPES, seed).continued(2), band);
    }
  }

  private static void check(FakeCosts model, Band band) {
    AllPaths.Path best =
        AllPaths.of(model, band).stream()
            .min(Comparator.comparingDouble(AllPaths.Path::cost))
            .orElseThrow();

    BeadPath found = ForwardPass.cheapest(model, band, 1);

    assertThat(typesOf(found)).isEqualTo(best.types());
    assertThat(model.cost(typesOf(found))).isCloseTo(best.cost(), within(1e-9));
  }

  @Test
  void ofEqualWaysIntoANodeTheFirstTypeWins() {
    BeadPath found = ForwardPass.cheapest(FakeCosts.constant(3, 3, TYPES, 0), Band.full(3, 3), 1);

    assertThat(typesOf(found)).containsExactly(0, 0, 0);
  }

  @Test
  void theTieRuleLooksAtTheLastBeadFirst() {
    int oneToOne = 0;
    int sourceAlone = 1;

    BeadPath found = ForwardPass.cheapest(FakeCosts.constant(3, 1, TYPES, 0), Band.full(3, 1), 1);

    assertThat(typesOf(found)).containsExactly(sourceAlone, sourceAlone, oneToOne);
  }

  @Test
  void positionsFollowFromTheTypes() {
    FakeCosts model = FakeCosts.random(40, 37, TYPES, 3);

    BeadPath found = ForwardPass.cheapest(model, Band.full(40, 37), 1);

    int i = 0;
    int j = 0;
    for (int k = 0; k < found.size(); k++) {
      assertThat(found.sources()[k]).isEqualTo(i);
      assertThat(found.targets()[k]).isEqualTo(j);
      i += TYPES.source(found.types()[k]);
      j += TYPES.target(found.types()[k]);
    }
    assertThat(List.of(i, j)).containsExactly(40, 37);
  }

  @Test
  void manyBlocksAndThreadsGiveTheSamePath() {
    FakeCosts model = FakeCosts.random(400, 300, TYPES, 4);
    Band band = Band.full(400, 300);

    BeadPath one = ForwardPass.cheapest(model, band, 1);
    BeadPath eight = ForwardPass.cheapest(model, band, 8);

    assertThat(eight.types()).isEqualTo(one.types());
  }

  @Test
  void sumsAreThoseOfAllWaysIntoTheLastNode() {
    FakeCosts model = FakeCosts.random(5, 4, TYPES, 5).continued(0.7);
    Band band = Band.full(5, 4);

    ForwardPass pass = ForwardPass.withSums(model, band, 1);

    double all = AllPaths.of(model, band).stream().mapToDouble(p -> Math.exp(-p.cost())).sum();
    assertThat(pass.sum(pass.lattice().node(5, 4))).isCloseTo(Math.log(all), within(1e-9));
    assertThat(pass.sum(pass.lattice().node(0, 0))).isZero();
    assertThat(typesOf(pass.path())).isEqualTo(typesOf(ForwardPass.cheapest(model, band, 1)));
  }

  @Test
  void countsGapsAndLargerBeads() {
    int oneToTwo = 3;
    BeadPath path = new BeadPath(new int[] {0, 1, 2, oneToTwo, 1}, new int[5], new int[5]);

    assertThat(path.nullRuns(TYPES)).isEqualTo(2);
    assertThat(path.merges(TYPES)).isEqualTo(1);
  }

  private static List<Integer> typesOf(BeadPath path) {
    return Arrays.stream(path.types()).boxed().toList();
  }
}
