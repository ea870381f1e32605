package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.Golden;
import io.cotejo.text.DataDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The id of the confidences names the rules and the weights that they come from. */
class ConfidenceIdTest {

  private static final Golden GOLDEN = new Golden(3, "a5872aceda95");

  private static final Confidence SHIPPED = Confidence.shipped();

  private static double[] all(List<String> names, double value) {
    double[] features = new double[names.size()];
    Arrays.fill(features, value);
    return features;
  }

  private static String confidences(int step) {
    double value = step / 4.0 - 1;
    double texts = SHIPPED.ofTexts(all(TextFeatures.NAMES, value));
    return String.format(
        Locale.ROOT,
        "%.6f %.6f %.6f",
        texts,
        SHIPPED.ofPair(all(BeadFeatures.OF_PAIRS, value), texts),
        SHIPPED.ofNull(all(NullFeatures.NAMES, value), texts, 0.5));
  }

  @Test
  void equalIdsMeanEqualConfidences() {
    GOLDEN.holds(
        Confidence.RULES, IntStream.range(0, 12).mapToObj(ConfidenceIdTest::confidences).toList());
  }

  @Test
  void theIdCarriesTheNumberOfTheRulesAndTheDigestOfTheWeights() {
    String digest = DataDigest.of(List.of("/io/cotejo/align/confidence.tsv"));

    assertThat(MonotoneAligner.confidenceId())
        .isEqualTo("confidence-" + Confidence.RULES + "-" + digest);
  }
}
