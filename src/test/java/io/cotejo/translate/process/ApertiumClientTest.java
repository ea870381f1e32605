package io.cotejo.translate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.testing.SpanishSentences;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientContract;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult.Translated;
import io.cotejo.translate.host.BackEnds;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The program itself, wherever it is installed. */
@EnabledIf("io.cotejo.testing.Installed#apertium")
class ApertiumClientTest implements TranslationClientContract {

  @Override
  public TranslationClient client() throws InvalidInputException {
    return open(Map.of());
  }

  private static TranslationClient open(Map<String, String> settings) throws InvalidInputException {
    return BackEnds.installed().open("apertium", settings, Clock.systemUTC()).client();
  }

  private List<String> translate(List<String> texts)
      throws TranslationException, InvalidInputException {
    return client()
        .translate(new TranslationRequest(texts, Language.SPANISH, Language.ENGLISH))
        .stream()
        .map(r -> ((Translated) r).text())
        .toList();
  }

  @Test
  void fiveThousandSentencesComeBackInOrder() throws Exception {
    List<String> sentences = SpanishSentences.of(5000, 1);

    List<String> together = translate(sentences);

    assertThat(together).hasSize(5000).noneMatch(String::isBlank);
    for (int i = 0; i < 5000; i += 625) {
      assertThat(translate(List.of(sentences.get(i)))).containsExactly(together.get(i));
    }
  }

  @Test
  void marksNoUnknownWords() throws Exception {
    assertThat(translate(List.of("El zurrupio es grande.")))
        .containsExactly("The zurrupio is big.");
  }

  @Test
  void neighboursDoNotChangeAText() throws Exception {
    List<String> texts = List.of("El banco", "de España", "cerró ayer", "sus puertas");

    List<String> together = translate(texts);

    for (int i = 0; i < texts.size(); i++) {
      assertThat(translate(List.of(texts.get(i)))).containsExactly(together.get(i));
    }
  }

  @Test
  void controlCharactersDoNotEndTheBatch() throws Exception {
    assertThat(translate(List.of("La casa\u0000 es\u0085 grande.", "Hoy es lunes."))).hasSize(2);
  }

  @Test
  void findsTheModeOfTheLanguages() throws Exception {
    assertThat(client().supports(Language.ENGLISH, Language.SPANISH)).isTrue();
    assertThat(client().supports(Language.SPANISH, new Language("eu"))).isFalse();
    assertThat(open(Map.of("mode", "spa-eng")).id()).isEqualTo("apertium/spa-eng");
  }

  @Test
  void aModeThatIsNotInstalledIsRefusedBeforeTheFirstText() {
    assertThatThrownBy(() -> open(Map.of("mode", "tlh-eng")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("mode must be one of those installed: ")
        .hasMessageContaining("spa-eng");
  }
}
