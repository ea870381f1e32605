package io.cotejo.evaluate;

/** Solves small symmetric positive definite systems of equations. */
final class Cholesky {

  private Cholesky() {}

  /**
   * The x with {@code a x = b}.
   *
   * @param a symmetric and positive definite; overwritten below and on its diagonal
   * @param b as long as {@code a}
   * @throws IllegalArgumentException if {@code a} is not positive definite
   */
  static double[] solve(double[][] a, double[] b) {
    decompose(a);
    int n = b.length;
    double[] x = b.clone();
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= a[i][k] * x[k];
      }
      x[i] /= a[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        x[i] -= a[k][i] * x[k];
      }
      x[i] /= a[i][i];
    }
    return x;
  }

  /** Puts L with L Lᵀ = a into the lower triangle. */
  private static void decompose(double[][] a) {
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = a[i][j];
        for (int k = 0; k < j; k++) {
          sum -= a[i][k] * a[j][k];
        }
        if (i != j) {
          a[i][j] = sum / a[j][j];
        } else if (sum > 0) {
          a[i][i] = Math.sqrt(sum);
        } else {
          throw new IllegalArgumentException("not positive definite at row " + i);
        }
      }
    }
  }
}
