package io.cotejo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpearmanTest {

  @Test
  void seesOnlyTheOrder() {
    double[] gold = {1, 2, 3, 4};
    assertThat(Spearman.of(gold, new double[] {-5, 0, 1e9, 1e10}).rho())
        .isEqualTo(1, within(1e-12));
    assertThat(Spearman.of(gold, new double[] {9, 8, 7, -3}).rho()).isEqualTo(-1, within(1e-12));
  }

  /** Without ties, 1 − 6 Σd²/(n(n² − 1)); here the ranks are 1, 4, 2, 5, 3. */
  @Test
  void agreesWithTheFormulaForDifferentNumbers() {
    Spearman rank = Spearman.of(new double[] {1, 2, 3, 4, 5}, new double[] {10, 30, 20, 60, 25});
    assertThat(rank.rho()).isEqualTo(1 - 6.0 * (4 + 1 + 1 + 4) / 120, within(1e-12));
  }

  /** Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 / √(4.5 · 5). */
  @Test
  void givesEqualNumbersTheMeanOfTheirRanks() {
    Spearman rank = Spearman.of(new double[] {0, 3, 3, 5}, new double[] {1, 2, 3, 4});
    assertThat(rank.rho()).isEqualTo(4.5 / Math.sqrt(22.5), within(1e-12));
    assertThat(rank.render("2")).isEqualTo("Spearman  0.9487\nspearman|ties:mean|n:4|version:2\n");
  }

  @Test
  void isZeroWhereNothingDiffers() {
    assertThat(Spearman.of(new double[] {1, 1}, new double[] {1, 2}).rho()).isZero();
    assertThat(Spearman.of(new double[0], new double[0]).rho()).isZero();
  }

  @Test
  void rejectsWhatItCannotRank() {
    assertThatThrownBy(() -> Spearman.of(new double[1], new double[2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1, 2");
    assertThatThrownBy(() -> Spearman.of(new double[1], new double[] {Double.NaN}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("finite");
  }
}
