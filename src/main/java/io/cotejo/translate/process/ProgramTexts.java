package io.cotejo.translate.process;

import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationResult;
import java.util.List;
import java.util.regex.Pattern;

/** Texts as programs read and write them. */
final class ProgramTexts {

  /** Everything that some program takes for the end of a line, and what ends a text in C. */
  private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

  private ProgramTexts() {}

  /** A text as one line. */
  static String line(String text) {
    return NO_TEXT.matcher(text).replaceAll(" ");
  }

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
