package io.cotejo.translate.spanish;

import io.cotejo.bitext.Language;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult.Translated;
import io.cotejo.translate.spanish.lexicon.UserWords;
import java.util.List;

/** What the embedded translator says, with no words but its own. Thread-safe. */
final class InEnglish {

  private static final DictionaryClient CLIENT = new DictionaryClient(UserWords.NONE);

  private InEnglish() {}

  static String translate(String spanish) {
    TranslationRequest request =
        new TranslationRequest(List.of(spanish), Language.SPANISH, Language.ENGLISH);
    return ((Translated) CLIENT.translate(request).get(0)).text();
  }
}
