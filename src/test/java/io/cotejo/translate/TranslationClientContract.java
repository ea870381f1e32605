package io.cotejo.translate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * What every {@link TranslationClient} keeps to. A client's test implements this interface; the
 * client must translate from Spanish to English without failing.
 */
public interface TranslationClientContract {

  /** The client under test, ready to be called. */
  TranslationClient client() throws Exception;

  @Test
  default void answersEachTextInItsPlace() throws Exception {
    List<String> texts = List.of("El gato duerme.", "La casa es grande.", "Hoy es lunes.");

    List<String> together = translations(client(), texts);

    assertThat(together).hasSameSizeAs(texts).doesNotHaveDuplicates();
    for (int i = 0; i < texts.size(); i++) {
      assertThat(translations(client(), List.of(texts.get(i)))).containsExactly(together.get(i));
    }
  }

  @Test
  default void saysTheSameEveryTime() throws Exception {
    List<String> texts = List.of("El acuerdo fue firmado ayer.", "El acuerdo fue firmado ayer.");

    List<String> first = translations(client(), texts);

    assertThat(first.get(0)).isEqualTo(first.get(1));
    assertThat(translations(client(), texts)).isEqualTo(first);
  }

  @Test
  default void isSafeToShareBetweenThreads() throws Exception {
    TranslationClient client = client();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      texts.add("El pescador " + i + " vendió sus barcos en la costa.");
    }
    List<String> alone = translations(client, texts);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<String>>> calls = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        calls.add(() -> translations(client, texts));
      }
      for (Future<List<String>> call : threads.invokeAll(calls)) {
        assertThat(call.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  default void keepsCharactersOutsideTheBasicPlaneWhole() throws Exception {
    String translation = translations(client(), List.of("El barco 🚢 llegó al puerto 𝔐.")).get(0);

    assertThat(translation).contains("🚢", "𝔐");
    assertThat(translation.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  @Test
  default void translatesLongTextsWhole() throws Exception {
    String text = "El puerto recibió 17 barcos. ".repeat(500).strip();

    String translation = translations(client(), List.of(text)).get(0);

    assertThat(translation.split("17", -1)).hasSize(501);
  }

  @Test
  default void tellsWhichLanguagesItTranslates() throws Exception {
    assertThat(client().supports(Language.SPANISH, Language.ENGLISH)).isTrue();
    assertThat(client().supports(Language.ENGLISH, Language.ENGLISH)).isFalse();
  }

  @Test
  default void hasAStableId() throws Exception {
    assertThat(client().id()).isNotBlank().isEqualTo(client().id()).doesNotContain("\n");
  }

  @Test
  default void fillsARequestToItsLimit() throws Exception {
    Limits limits = client().limits();
    List<String> texts = new ArrayList<>();
    int most = Math.min(limits.texts(), 200);
    for (int i = 0; i < most && texts.size() * 40L < limits.bytes() - 40L; i++) {
      texts.add("La carta " + i + " llegó tarde.");
    }

    assertThat(translations(client(), texts)).hasSameSizeAs(texts).noneMatch(String::isBlank);
  }

  @Test
  default void givesPlaceholdersBackAsTheyCame() throws Exception {
    String translation =
        translations(client(), List.of("Escribe a ⟦1⟧ o visita ⟦2⟧ antes del lunes.")).get(0);

    assertThat(translation).containsOnlyOnce("⟦1⟧").containsOnlyOnce("⟦2⟧");
  }

  @Test
  default void takesQuotesAmpersandsAndBackslashesForWhatTheyAre() throws Exception {
    String text = "El gato dijo: \"sí\" & no \\ {0} 'hoy'.";

    String translation = translations(client(), List.of(text, "Hoy es lunes.")).get(0);

    assertThat(translation).contains("&", "\\", "{0}").doesNotContain("&amp;", "&quot;", "&#39;");
  }

  private static List<String> translations(TranslationClient client, List<String> texts)
      throws TranslationException {
    TranslationRequest request = new TranslationRequest(texts, Language.SPANISH, Language.ENGLISH);
    return client.translate(request).stream()
        .map(r -> ((TranslationResult.Translated) r).text())
        .toList();
  }
}
