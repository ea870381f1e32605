package io.cotejo.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.Golden;
import io.cotejo.bitext.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The id of the detector names the rules and the words that its answers come from. */
class DetectorIdTest {

  private static final Golden GOLDEN = new Golden(4, "e560f69a782b");

  private static final LangdetectDetector DETECTOR = new LangdetectDetector();

  private static final List<String> TEXTS =
      List.of(
          "La vecina regó las plantas.",
          "The neighbour watered the plants before she left.",
          "A veciña regou as plantas antes de saír.",
          "A vizinha regou as plantas antes de sair.",
          "La veïna va regar les plantes.",
          "La vicina ha annaffiato le piante.",
          "Die Nachbarin goss die Blumen.",
          "La voisine arrosa les plantes.",
          "Соседка полила цветы.",
          "邻居给花浇了水。",
          "Η γειτόνισσα πότισε τα λουλούδια.",
          "Madrid, Lisboa, Roma",
          "Ok!",
          "www.ejemplo.org",
          "12.500");

  /** Languages that are likelier than one in a hundred, and how likely they are. */
  private static String detected(String text) {
    return DETECTOR.probabilities(text).entrySet().stream()
        .filter(e -> e.getValue() >= 0.01)
        .sorted(Map.Entry.comparingByKey())
        .map(DetectorIdTest::rounded)
        .collect(Collectors.joining(" "));
  }

  private static String rounded(Map.Entry<Language, Double> share) {
    return share.getKey() + String.format(Locale.ROOT, "=%.2f", share.getValue());
  }

  @Test
  void equalIdsMeanEqualAnswers() {
    GOLDEN.holds(LangdetectDetector.RULES, TEXTS.stream().map(DetectorIdTest::detected).toList());
  }

  @Test
  void theIdCarriesTheNumberOfTheRulesAndTheDigestOfTheWords() {
    assertThat(DETECTOR.id())
        .startsWith("langdetect-optimaize-0.6/")
        .endsWith("-" + LangdetectDetector.RULES + "-" + FunctionWords.digest());
  }
}
