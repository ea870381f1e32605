package io.cotejo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.delivery.Delivery;
import io.cotejo.translate.host.BackEnds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PileTranslatorTest {

  /** Translates to upper case; refuses what ends with a seven. */
  private static TranslationResult shout(String text) {
    return text.endsWith("7")
        ? new TranslationResult.Failed(
            new TranslationException.MalformedResponse("fake", "cannot read " + text))
        : TranslationResult.Translated.of(text.toUpperCase(Locale.ROOT));
  }

  private static PileTranslator.Result translate(List<String> texts, List<Integer> progress)
      throws InvalidInputException {
    PipelineOptions options = PipelineOptions.defaults();
    FakeEngine engine = new FakeEngine("fake", (source, text) -> shout(text));
    try (Delivery delivery =
        DeliveryFactory.of(new BackEnds(List.of(engine)))
            .open(engine.name(), options.sources(), options.target(), t -> options.source(), true)
            .orElseThrow()) {
      return new PileTranslator(delivery, options)
          .translate(texts, (stage, done, total) -> progress.add(done));
    }
  }

  @Test
  void answersStandInTheOrderOfTheTexts() throws InvalidInputException {
    List<String> texts = IntStream.range(0, 9000).map(k -> 10 * k).mapToObj(k -> "t " + k).toList();
    List<Integer> progress = new ArrayList<>();

    PileTranslator.Result result = translate(texts, progress);

    assertThat(result.texts()).isEqualTo(texts.stream().map(t -> t.replace('t', 'T')).toList());
    assertThat(result.failures()).isZero();
    assertThat(result.failure()).isEmpty();
    assertThat(progress).isSorted().endsWith(9000);
  }

  @Test
  void whatFailsStaysEmptyAndIsCounted() throws InvalidInputException {
    PileTranslator.Result result = translate(List.of("a", "b7", "c", "d7"), new ArrayList<>());

    assertThat(result.texts()).containsExactly("A", "", "C", "");
    assertThat(result.failures()).isEqualTo(2);
    assertThat(result.failure().orElseThrow()).hasMessageContaining("cannot read b7");
  }
}
