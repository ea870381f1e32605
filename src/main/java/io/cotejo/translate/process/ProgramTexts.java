package io.cotejo.translate.process;

import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationResult;
import java.util.List;

/** Texts as programs read and write them. */
final class ProgramTexts {

  private ProgramTexts() {}

  /**
   * Results in order.
   *
   * @throws TranslationException if there are more or fewer than texts
   */
  static List<TranslationResult> results(String engine, int texts, List<String> translations)
      throws TranslationException {
    if (translations.size() != texts) {
      throw new TranslationException.MalformedResponse(
          engine, translations.size() + " translations for " + texts + " texts");
    }
    return translations.stream()
        .<TranslationResult>map(t -> TranslationResult.Translated.of(t.strip()))
        .toList();
  }
}
