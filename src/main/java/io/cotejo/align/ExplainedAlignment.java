package io.cotejo.align;

import io.cotejo.bitext.Alignment;
import java.util.List;

/**
 * An alignment and what the confidence of each bead was told from, to fit confidence again.
 *
 * @param alignment the alignment
 * @param features of each bead, in order: those of {@link #pairFeatures()} or of {@link
 *     #nullFeatures()}
 * @param ofTexts those of the texts as a whole, by {@link #textFeatures()}
 * @param apart how likely null beads are to be right if the texts are no translations
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for a fit, compared by nobody
public record ExplainedAlignment(
    Alignment alignment, List<double[]> features, double[] ofTexts, double apart) {

  /** Copies the list. */
  public ExplainedAlignment {
    features = List.copyOf(features);
  }

  /** Names of the features of beads with both sides. */
  public static List<String> pairFeatures() {
    return BeadFeatures.OF_PAIRS;
  }

  /** Names of the features of null beads. */
  public static List<String> nullFeatures() {
    return NullFeatures.NAMES;
  }

  /** Names of the features of the texts as a whole. */
  public static List<String> textFeatures() {
    return TextFeatures.NAMES;
  }
}
