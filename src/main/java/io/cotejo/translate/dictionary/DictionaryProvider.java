package io.cotejo.translate.dictionary;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientProvider;
import java.util.Map;

/**
 * Provides the embedded translator under the name {@code dictionary}. Public for {@link
 * java.util.ServiceLoader} only.
 */
public final class DictionaryProvider implements TranslationClientProvider {

  @Override
  public String name() {
    return "dictionary";
  }

  @Override
  public String description() {
    return "embedded rules and dictionary, Spanish to English; offline, needs nothing";
  }

  @Override
  public TranslationClient create(Map<String, String> settings) throws InvalidInputException {
    if (!settings.isEmpty()) {
      throw new InvalidInputException(
          Diagnostic.of("--backend", "'dictionary' has no settings: " + settings.keySet()));
    }
    return new DictionaryClient();
  }
}
