package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.align.Anchors.Anchor;
import io.cotejo.score.Band;
import io.cotejo.score.BeadTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorridorTest {

  @Test
  void holdsEveryAnchorBothCornersAndTheMargin() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int n = 1 + random.nextInt(60);
      int m = 1 + random.nextInt(60);
      int margin = 1 + random.nextInt(5);
      List<Anchor> anchors = chain(random, n, m);

      Band band = Corridor.around(anchors, n, m, margin);

      checkCorners(band, n, m);
      for (Anchor anchor : anchors) {
        for (int d = -margin; d <= margin; d++) {
          checkNode(band, anchor.i() + d, anchor.j(), n, m);
          checkNode(band, anchor.i() + 1 + d, anchor.j() + 1, n, m);
          checkNode(band, anchor.i(), anchor.j() + d, n, m);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0,0", "0,7", "7,0", "1,1", "1,1000", "1000,1", "3,300000", "300000,3"})
  void anySizeHasACorridor(int n, int m) {
    checkCorners(Corridor.around(List.of(), n, m, 8), n, m);
  }

  @Test
  void aSmallTextWithoutAnchorsIsSearchedWhole() {
    Band band = Corridor.around(List.of(), 20, 30, 8);

    assertThat(band.nodes()).isEqualTo(21 * 31);
  }

  @Test
  void aLargeTextWithoutAnchorsIsSearchedAlongTheDiagonal() {
    Band band = Corridor.around(List.of(), 5000, 10_000, 8);

    checkCorners(band, 5000, 10_000);
    assertThat(band.contains(2500, 5000)).isTrue();
    assertThat(band.contains(2500, 100)).isFalse();
    assertThat(band.nodes()).isLessThan(5000L * 10_000 / 10);
  }

  @Test
  void aBandAlongAPathHoldsThePath() {
    BeadTypes types = new BeadTypes(3, 4);
    for (int seed = 0; seed < 20; seed++) {
      FakeCosts model = FakeCosts.random(40, 30 + seed, types, seed);
      Band full = Band.full(40, 30 + seed);
      BeadPath path = ForwardPass.cheapest(model, full, 1);

      Band band = Corridor.along(path, 40, 30 + seed, 6);

      checkCorners(band, 40, 30 + seed);
      assertThat(band.nodes()).isLessThan(full.nodes());
      for (int k = 0; k < path.size(); k++) {
        assertThat(band.contains(path.sources()[k], path.targets()[k])).isTrue();
      }
      assertThat(ForwardPass.cheapest(model, band, 1).types()).isEqualTo(path.types());
    }
  }

  @ParameterizedTest
  @CsvSource({"0,0", "0,7", "7,0", "1,1", "1,200", "200,1"})
  void aBandAlongAPathOfAnySize(int n, int m) {
    FakeCosts model = FakeCosts.random(n, m, new BeadTypes(2, 3), 1);
    BeadPath path = ForwardPass.cheapest(model, Band.full(n, m), 1);

    checkCorners(Corridor.along(path, n, m, 1), n, m);
  }

  @Test
  void nodesGrowWithTheLengthAndNotWithItsSquare() {
    List<Anchor> anchors = new ArrayList<>();
    for (int k = 0; k < 4000; k += 4) {
      anchors.add(new Anchor(k, k));
    }

    Band half = Corridor.around(anchors.subList(0, 500), 2000, 2000, 8);
    Band whole = Corridor.around(anchors, 4000, 4000, 8);

    assertThat((double) whole.nodes() / half.nodes()).isBetween(1.9, 2.1);
  }

  private static List<Anchor> chain(Random random, int n, int m) {
    List<Anchor> anchors = new ArrayList<>();
    int i = random.nextInt(6);
    int j = random.nextInt(6);
    while (i < n && j < m) {
      anchors.add(new Anchor(i, j));
      i += 1 + random.nextInt(12);
      j += 1 + random.nextInt(12);
    }
    return anchors;
  }

  private static void checkCorners(Band band, int n, int m) {
    assertThat(band.rows()).isEqualTo(n + 1);
    assertThat(band.first()[0]).isZero();
    assertThat(band.last()[n]).isEqualTo(m);
    assertThat(band.contains(0, 0)).isTrue();
    assertThat(band.contains(n, m)).isTrue();
  }

  private static void checkNode(Band band, int i, int j, int n, int m) {
    if (i >= 0 && i <= n && j >= 0 && j <= m) {
      assertThat(band.contains(i, j)).as("node %d, %d", i, j).isTrue();
    }
  }
}
