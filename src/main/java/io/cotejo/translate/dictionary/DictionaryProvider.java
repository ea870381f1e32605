package io.cotejo.translate.dictionary;

import io.cotejo.translate.ClientContext;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientProvider;

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
  public boolean isLocal() {
    return true;
  }

  @Override
  public TranslationClient create(ClientContext context) {
    return new DictionaryClient();
  }
}
