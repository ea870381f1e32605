package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BandTest {

  @Test
  void theFullBandHoldsEveryNode() {
    Band band = Band.full(2, 3);

    assertThat(band.rows()).isEqualTo(3);
    assertThat(band.nodes()).isEqualTo(12);
    assertThat(band.contains(0, 0)).isTrue();
    assertThat(band.contains(2, 3)).isTrue();
    assertThat(band.contains(3, 0)).isFalse();
    assertThat(band.contains(0, 4)).isFalse();
  }

  @Test
  void theFullBandOfNothingIsOneNode() {
    assertThat(Band.full(0, 0).nodes()).isEqualTo(1);
  }

  @Test
  void bordersAreInside() {
    Band band = new Band(new int[] {0, 1, 3}, new int[] {1, 2, 4});

    assertThat(band.nodes()).isEqualTo(6);
    assertThat(band.contains(1, 1)).isTrue();
    assertThat(band.contains(1, 2)).isTrue();
    assertThat(band.contains(1, 0)).isFalse();
    assertThat(band.contains(1, 3)).isFalse();
  }

  @Test
  void aHugeBandIsCountedWithoutOverflow() {
    assertThat(Band.full(99_999, 99_999).nodes()).isEqualTo(10_000_000_000L);
  }

  @Test
  void brokenShapesAreRefused() {
    refuses(new int[0], new int[0]);
    refuses(new int[] {0}, new int[] {1, 2});
    refuses(new int[] {2}, new int[] {1});
    refuses(new int[] {1, 0}, new int[] {2, 2});
    refuses(new int[] {0, 0}, new int[] {2, 1});
    refuses(new int[] {0, 4}, new int[] {2, 5});
  }

  private static void refuses(int[] first, int[] last) {
    assertThatThrownBy(() -> new Band(first, last)).isInstanceOf(IllegalArgumentException.class);
  }
}
