package io.cotejo.score;

import java.util.List;

/**
 * The likelihood ratio of the lengths of two spans, after Gale and Church (1993), against a
 * background in which the target's length says nothing: with z the log of the ratio of target to
 * expected characters and v its variance, −z²/2v − ½·ln v + z²/2. Logs are taken once a span.
 * Immutable.
 */
final class Lengths {

  private static final double OFFSET = 4;
  private static final double BASE_VARIANCE = 0.04;
  private static final double CHARACTER_VARIANCE = 8;
  private static final double LEAST_RATIO = 0.5;
  private static final double GREATEST_RATIO = 2;
  private static final int TABLE = 4096;

  /** Letters of an alphabet that one character of the scripts that need few is worth. */
  private static final int WIDE = 3;

  /** Prefix sums of characters. */
  private final int[] source;

  private final int[] target;
  private final int side;

  /** Expected characters of the target for one of the source. */
  private final double ratio;

  /** Sentence, span size - 1 → log of the expected, and of the real, target characters. */
  private final float[] expected;

  private final float[] real;

  /** Characters → the variance, and the half of its logarithm. */
  private final double[] variances = new double[TABLE];

  private final float[] halfLogVariances = new float[TABLE];

  Lengths(List<String> sources, List<String> targets, int side) {
    this.source = sums(sources);
    this.target = sums(targets);
    this.side = side;
    this.ratio =
        Math.min(
            GREATEST_RATIO,
            Math.max(
                LEAST_RATIO,
                target[targets.size()] / (double) Math.max(1, source[sources.size()])));
    this.expected = logs(source, ratio, side);
    this.real = logs(target, 1, side);
    for (int l = 0; l < TABLE; l++) {
      variances[l] = variance(l);
      halfLogVariances[l] = (float) (Math.log(variances[l]) / 2);
    }
  }

  /** The ratio of spans [i, i + a) and [j, j + b), nats; higher is better. */
  double gain(int i, int a, int j, int b) {
    int characters = source[i + a] - source[i] + target[j + b] - target[j];
    double z = log(real, target, 1, j, b) - log(expected, source, ratio, i, a);
    double v = characters < TABLE ? variances[characters] : variance(characters);
    double halfLog =
        characters < TABLE ? halfLogVariances[characters] : Math.log(BASE_VARIANCE) / 2;
    return z * z / 2 - z * z / (2 * v) - halfLog;
  }

  /** From the table, if the span is as small as most are. */
  private double log(float[] logs, int[] sums, double factor, int from, int count) {
    return count <= side
        ? logs[from * side + count - 1]
        : Math.log((sums[from + count] - sums[from]) * factor + OFFSET);
  }

  /** The ratio of the same spans without one source or target sentence; −1 for none. */
  double gain(int i, int a, int j, int b, int noSource, int noTarget) {
    if (noSource < 0 && noTarget < 0) {
      return gain(i, a, j, b);
    }
    int from =
        source[i + a] - source[i] - (noSource < 0 ? 0 : source[noSource + 1] - source[noSource]);
    int to =
        target[j + b] - target[j] - (noTarget < 0 ? 0 : target[noTarget + 1] - target[noTarget]);
    double z = Math.log((to + OFFSET) / (from * ratio + OFFSET));
    double v = variance(from + to);
    return z * z / 2 - z * z / (2 * v) - Math.log(v) / 2;
  }

  private static double variance(int characters) {
    return BASE_VARIANCE + CHARACTER_VARIANCE / Math.max(1, characters);
  }

  private static float[] logs(int[] sums, double ratio, int side) {
    int n = sums.length - 1;
    float[] logs = new float[n * side];
    for (int i = 0; i < n; i++) {
      for (int a = 1; a <= side && i + a <= n; a++) {
        logs[i * side + a - 1] = (float) Math.log((sums[i + a] - sums[i]) * ratio + OFFSET);
      }
    }
    return logs;
  }

  private static int[] sums(List<String> texts) {
    int[] sums = new int[texts.size() + 1];
    for (int i = 0; i < texts.size(); i++) {
      sums[i + 1] = sums[i] + width(texts.get(i));
    }
    return sums;
  }

  private static int width(String text) {
    int width = text.length();
    for (int k = 0; k < text.length(); k++) {
      width += isWide(text.charAt(k)) ? WIDE - 1 : 0;
    }
    return width;
  }

  /** Han, Kana, Hangul and what goes with them, by their blocks. */
  private static boolean isWide(char c) {
    return (c >= '\u2E80' && c <= '\uD7FF')
        || (c >= '\uF900' && c <= '\uFAFF')
        || (c >= '\uFF01' && c <= '\uFF60');
  }
}
