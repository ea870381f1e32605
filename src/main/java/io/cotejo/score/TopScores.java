package io.cotejo.score;

/**
 * The best of many numbers by score; of equal scores, the lowest numbers. A bounded heap with the
 * worst one on top. Used by one thread.
 */
final class TopScores {

  private final int[] numbers;
  private final double[] scores;
  private int size;

  TopScores(int most) {
    this.numbers = new int[most];
    this.scores = new double[most];
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  /** What is worse than this is refused. */
  double bar() {
    return size < numbers.length ? Double.NEGATIVE_INFINITY : scores[0];
  }

  void offer(int number, double score) {
    if (size < numbers.length) {
      rise(size++, number, score);
    } else if (isWorse(scores[0], numbers[0], score, number)) {
      sink(number, score);
    }
  }

  private static boolean isWorse(double score, int number, double other, int otherNumber) {
    return score < other || (score == other && number > otherNumber);
  }

  private void rise(int from, int number, double score) {
    int k = from;
    while (k > 0 && isWorse(score, number, scores[(k - 1) / 2], numbers[(k - 1) / 2])) {
      put(k, numbers[(k - 1) / 2], scores[(k - 1) / 2]);
      k = (k - 1) / 2;
    }
    put(k, number, score);
  }

  private void sink(int number, double score) {
    int k = 0;
    while (2 * k + 1 < size) {
      int child = 2 * k + 1;
      if (child + 1 < size
          && isWorse(scores[child + 1], numbers[child + 1], scores[child], numbers[child])) {
        child++;
      }
      if (!isWorse(scores[child], numbers[child], score, number)) {
        break;
      }
      put(k, numbers[child], scores[child]);
      k = child;
    }
    put(k, number, score);
  }

  private void put(int k, int number, double score) {
    numbers[k] = number;
    scores[k] = score;
  }

  /** One of the best, in no order; k below {@link #size()}. */
  int number(int k) {
    return numbers[k];
  }

  /** All of them, best first; empties the heap. */
  int[] drain() {
    int[] best = new int[size];
    while (size > 0) {
      best[--size] = numbers[0];
      sink(numbers[size], scores[size]);
    }
    return best;
  }
}
