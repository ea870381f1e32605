package io.cotejo.align;

/** Mean and spread of numbers, which start from what is expected of them. Used by one thread. */
final class Spread {

  /** Numbers that the expectation counts for. */
  private static final double PRIOR = 4;

  private double count = PRIOR;
  private double sum;
  private double squares;

  /** A spread around 0, of which this standard deviation is expected. */
  Spread(double expected) {
    this.squares = PRIOR * expected * expected;
  }

  void add(double value) {
    count++;
    sum += value;
    squares += value * value;
  }

  double mean() {
    return sum / count;
  }

  double deviation() {
    return Math.sqrt(squares / count - mean() * mean());
  }
}
