package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cotejo.score.Band;
import io.cotejo.score.BeadTypes;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PosteriorsTest {

  private static final BeadTypes TYPES = new BeadTypes(3, 4);

  static Stream<Arguments> sizes() {
    return IntStream.rangeClosed(0, 6)
        .boxed()
        .flatMap(n -> IntStream.rangeClosed(0, 6).mapToObj(m -> Arguments.of(n, m)));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void areTheSharesOfAllPaths(int n, int m) {
    check(FakeCosts.random(n, m, TYPES, 100 * n + m), Band.full(n, m));
    check(FakeCosts.random(n, m, TYPES, 100 * n + m).continued(1.5), Band.full(n, m));
  }

  @Test
  void pathsOutsideTheBandDoNotCount() {
    Band band = new Band(new int[] {0, 0, 1, 2, 4, 4}, new int[] {1, 2, 3, 4, 5, 5});
    for (int seed = 0; seed < 5; seed++) {
      check(FakeCosts.random(5, 5, TYPES, seed), band);
      check(FakeCosts.random(5, 5, TYPES, seed).continued(2), band);
    }
  }

  private static void check(FakeCosts model, Band band) {
    List<AllPaths.Path> all = AllPaths.of(model, band);
    ForwardPass forward = ForwardPass.withSums(model, band, 1);
    BeadPath path = forward.path();

    double[] logs = Posteriors.logs(forward, path);

    double sum = all.stream().mapToDouble(p -> Math.exp(-p.cost())).sum();
    for (int k = 0; k < path.size(); k++) {
      int i = path.sources()[k];
      int j = path.targets()[k];
      int type = path.types()[k];
      double through =
          all.stream()
              .filter(p -> AllPaths.passes(p, model, i, j, type))
              .mapToDouble(p -> Math.exp(-p.cost()))
              .sum();
      assertThat(Math.exp(logs[k])).isCloseTo(through / sum, within(1e-9));
    }
  }

  @Test
  void theOnlyPathIsCertain() {
    FakeCosts model = FakeCosts.random(4, 0, TYPES, 1);
    Band band = Band.full(4, 0);

    double[] logs = logs(model, band, 1);

    assertThat(logs).hasSize(4);
    for (double log : logs) {
      assertThat(log).isCloseTo(0, within(1e-9)).isLessThanOrEqualTo(0);
    }
  }

  @Test
  void hugeCostsDoNotUnderflow() {
    FakeCosts model = FakeCosts.constant(60, 60, TYPES, 1e5);
    Band band = Band.full(60, 60);

    double[] logs = logs(model, band, 1);

    assertThat(IntStream.range(0, logs.length))
        .allSatisfy(k -> assertThat(logs[k]).isFinite().isLessThanOrEqualTo(0));
  }

  @Test
  void manyBlocksAndThreadsGiveTheSameFigures() {
    FakeCosts model = FakeCosts.random(400, 300, TYPES, 2);
    Band band = Band.full(400, 300);

    assertThat(logs(model, band, 8)).isEqualTo(logs(model, band, 1));
  }

  private static double[] logs(FakeCosts model, Band band, int threads) {
    ForwardPass forward = ForwardPass.withSums(model, band, threads);
    return Posteriors.logs(forward, forward.path());
  }
}
