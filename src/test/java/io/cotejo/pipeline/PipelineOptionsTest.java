package io.cotejo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Language;
import io.cotejo.ingest.ReadOptions;
import io.cotejo.pipeline.PipelineOptions.Mode;
import io.cotejo.score.Statistics;
import io.cotejo.segment.SplitOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineOptionsTest {

  private static PipelineOptions options(Language target, double confidence, int threads) {
    return PipelineOptions.defaults().toBuilder()
        .target(target)
        .mode(Mode.PARALLEL)
        .keepBoilerplate(true)
        .minConfidence(confidence)
        .reading(ReadOptions.defaults().withCharset(Optional.of(StandardCharsets.ISO_8859_1)))
        .threads(threads)
        .build();
  }

  @Test
  void signsWhatChangesTheOutputByTheNameOfItsFlag() {
    assertThat(options(Language.ENGLISH, 0.25, 3).signed())
        .containsOnlyKeys(
            "source", "target", "backend", "mode", "keep-boilerplate", "min-confidence", "charset")
        .containsEntry("mode", "parallel")
        .containsEntry("min-confidence", "0.25")
        .containsEntry("charset", "ISO-8859-1");
  }

  @Test
  void whatIsNotNamedStays() {
    PipelineOptions options =
        new PipelineOptions(
            List.of(new Language("pt")),
            Language.SPANISH,
            "engine",
            Mode.COMPARABLE,
            true,
            0.9,
            ReadOptions.defaults().withIdField("key").withTextField("body"),
            SplitOptions.NONE.withLanguage(Optional.of(Language.SPANISH)),
            List.of(new GivenPair("a", "b", 1)),
            Optional.of(Statistics.NONE),
            7);

    assertThat(options.toBuilder().build()).isEqualTo(options);
    assertThat(options.toBuilder().threads(2).build().toBuilder().threads(7).build())
        .isEqualTo(options);
  }

  @Test
  void languagesDiffer() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options(Language.SPANISH, 0.5, 1))
        .withMessageContaining("same language: es");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void confidenceIsAProbability(double confidence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options(Language.ENGLISH, confidence, 1))
        .withMessageContaining("confidence must be from 0 to 1: " + confidence);
  }

  @Test
  void thereIsAThreadAtLeast() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options(Language.ENGLISH, 0.5, 0))
        .withMessageContaining("threads must be 1 or more: 0");
  }

  @Test
  void anOutcomeIsAValueOrAProblem() {
    Optional<Diagnostic> problem = Optional.of(Diagnostic.of("a", "b"));
    assertThat(Outcome.of("x").value()).contains("x");
    assertThat(Outcome.failed(problem.get()).problem()).isEqualTo(problem);
    assertThatIllegalArgumentException().isThrownBy(() -> new Outcome<>(Optional.of("x"), problem));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Outcome<>(Optional.empty(), Optional.empty()));
  }
}
