package io.cotejo.format;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as every locale writes them here: a point, no grouping, no exponent. */
public final class Decimals {

  private static final int FILE_DECIMALS = 4;
  private static final int PAGE_DECIMALS = 2;

  private Decimals() {}

  /**
   * A finite number with four decimals at most, as files hold it; its {@code toString} has no
   * exponent.
   */
  public static BigDecimal file(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value)
            .setScale(FILE_DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
  }

  /**
   * A confidence with exactly two decimals, as people read it in a column: cut, so that what is not
   * sure is not shown as 1.00.
   */
  public static String page(double value) {
    return BigDecimal.valueOf(value).setScale(PAGE_DECIMALS, RoundingMode.DOWN).toPlainString();
  }
}
