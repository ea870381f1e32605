package io.cotejo.translate.http;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.Setting;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientProvider;
import java.util.List;

/**
 * Provides LibreTranslate under the name {@code libretranslate}. Public for {@link
 * java.util.ServiceLoader} only.
 */
public final class LibreTranslateProvider implements TranslationClientProvider {

  @Override
  public String name() {
    return "libretranslate";
  }

  @Override
  public String description() {
    return "LibreTranslate, hosted or your own";
  }

  @Override
  public List<Setting> settings() {
    return HttpSettings.with(
        Setting.optional("url", "address (default: http://127.0.0.1:5000)"),
        Setting.optionalSecret("key", "API key, if the server asks for one"));
  }

  @Override
  public TranslationClient create(ClientContext context) throws InvalidInputException {
    return LibreTranslate.open(new HttpSettings(context));
  }
}
