package io.cotejo.score;

/**
 * The constants of the likelihood ratio, in nats where they are costs: what measured best on the
 * development data. docs/alignment.md explains each.
 */
public final class ScoreConstants {

  /** Share of a word's probability mass for the same word, in (0, 1). */
  static final double IDENTITY = 0.59;

  /** The same for words with the same beginning. */
  static final double PREFIX = 0.16;

  /** The same for words with similar letters. */
  static final double FUZZY = 0.08;

  /** The same for pairs that were learned from the text itself. */
  static final double LEARNED = 0.3;

  /** The same for the words by which a dictionary translates a word of the source. */
  static final double TRANSLATION = 0.15;

  /** The same for the words by which a dictionary replaces a word of the pivot. */
  static final double SYNONYM = 0.05;

  /** Pseudo-count of every word, &gt; 0. */
  static final double SMOOTHING = 0.7;

  /** Links that raise a word's probability less than this are dropped, &gt; 1. */
  static final double LEAST_LIFT = 4;

  /** What a word of the source counts beside one of the pivot, in [0, 1]. */
  static final double SOURCE_WEIGHT = 0.27;

  /** Factor of the text's likelihood ratio. */
  public static final double TEXT_WEIGHT = 0.5;

  /** Factor of the length's likelihood ratio. */
  public static final double LENGTH_WEIGHT = 1.0;

  /** Of one sentence of {@link #NULL_TOKENS} tokens without partner. */
  public static final double NULL_COST = 3.3;

  /** How much less one costs that follows another. */
  static final double CONTINUED = 1.5;

  /** How it grows with the log of the sentence's length: what is short is easily left out. */
  static final double NULL_SLOPE = 0.6;

  static final double NULL_TOKENS = 8;

  /** How much less one costs before the first or behind the last sentence of the other side. */
  static final double EDGE = 0.2;

  /** Least cost of a null bead. */
  static final double LEAST_NULL_COST = 0.1;

  /** Least cost of a sentence in a larger bead of which the other side says nothing. */
  static final double STRANGER_COST = 0.6;

  /** Nats of evidence that lower it by a factor of e. */
  static final double STRANGER_GAIN = 2;

  /** Of the first sentence beyond one on one side. */
  static final double MERGE_COST = 2.0;

  /** Of each further sentence. */
  static final double FURTHER_COST = 1.6;

  /** Of two or more on both sides, beside {@link #MERGE_COST}. */
  static final double MANY_TO_MANY_COST = 0.94;

  private ScoreConstants() {}
}
