package io.cotejo.translate.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.testing.SpanishSentences;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientContract;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.host.BackEnds;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The server itself, wherever it is installed. */
@EnabledIf("io.cotejo.testing.Installed#apy")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealApyTest implements TranslationClientContract {

  private ApyServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException, InterruptedException {
    server = ApyServer.start(folder);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Override
  public TranslationClient client() throws InvalidInputException {
    return BackEnds.installed()
        .open("apy", Map.of("url", server.url()), Clock.systemUTC())
        .client();
  }

  private List<TranslationResult> translate(List<String> texts)
      throws TranslationException, InvalidInputException {
    return client().translate(new TranslationRequest(texts, Language.SPANISH, Language.ENGLISH));
  }

  @Test
  void aThousandSentencesArriveInBatchesWithinItsLimits() throws Exception {
    List<String> sentences = SpanishSentences.of(1000, 3);

    for (int i = 0; i < sentences.size(); i += 40) {
      assertThat(translate(sentences.subList(i, i + 40)))
          .hasSize(40)
          .allMatch(r -> r instanceof TranslationResult.Translated);
    }
  }

  @Test
  void whatTheServerDropsIsNoticed() {
    assertThatThrownBy(() -> translate(SpanishSentences.of(1000, 4)))
        .isInstanceOf(TranslationException.MalformedResponse.class)
        .hasMessageEndingWith("for 1000 texts");
  }

  @Test
  void aPairThatIsNotInstalledStopsTheEngine() {
    assertThatThrownBy(
            () ->
                client()
                    .translate(
                        new TranslationRequest(
                            List.of("Kaixo."), new Language("eu"), Language.SPANISH)))
        .isInstanceOf(TranslationException.Authentication.class)
        .hasMessageContaining("HTTP 400")
        .hasMessageContaining("not installed");
  }
}
