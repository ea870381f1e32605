package io.cotejo.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cotejo.bitext.Language;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link LanguageDetector} promises. */
abstract class LanguageDetectorContract {

  abstract LanguageDetector detector();

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "12 345", "¿?", "… — «»", "😀🎉", "\u0000"})
  void textWithoutLettersHasNoLanguage(String text) {
    assertThat(detector().probabilities(text)).isEmpty();
  }

  @Test
  void probabilitiesOfRandomTextAreProbabilities() {
    for (String text : randomTexts(300)) {
      Map<Language, Double> probabilities = detector().probabilities(text);
      assertThat(probabilities.values()).allMatch(p -> p >= 0 && p <= 1, text);
      double sum = probabilities.values().stream().mapToDouble(Double::doubleValue).sum();
      assertThat(sum).as(text).isLessThanOrEqualTo(1 + 1e-9);
    }
  }

  @Test
  void oneTextHasOneAnswer() {
    for (String text : randomTexts(50)) {
      assertThat(detector().probabilities(text)).isEqualTo(detector().probabilities(text));
    }
  }

  @Test
  void threadsGiveOneResult() {
    List<String> texts = randomTexts(200);
    LanguageDetector shared = detector();
    var alone = texts.stream().map(shared::probabilities).toList();
    assertThat(texts.parallelStream().map(shared::probabilities).toList()).isEqualTo(alone);
  }

  @Test
  void megabytesAreNoProblem() {
    String text = "La barca salió del puerto antes del amanecer. ".repeat(50_000);
    assertThat(detector().probabilities(text).get(Language.SPANISH)).isCloseTo(1, within(0.01));
  }

  @Test
  void idNamesTheModel() {
    assertThat(detector().id()).isNotBlank().doesNotContain("\n");
  }

  private static List<String> randomTexts(int count) {
    Random random = new Random(20261124);
    List<String> words =
        List.of(
            "el",
            "the",
            "casa",
            "and",
            "ñu",
            "Kızılay",
            "ÉL",
            "7",
            "\uD83D",
            "😀",
            "e",
            "is",
            "не",
            "http://a.es",
            "@ana",
            "xylo",
            "¿",
            "東京",
            "l'",
            "a\u0301");
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                random
                    .ints(random.nextInt(12), 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining(" ")))
        .toList();
  }
}
