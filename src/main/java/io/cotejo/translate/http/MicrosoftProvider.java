package io.cotejo.translate.http;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.Setting;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientProvider;
import java.util.List;

/**
 * Provides Microsoft Translator under the name {@code microsoft}. Public for {@link
 * java.util.ServiceLoader} only.
 */
public final class MicrosoftProvider implements TranslationClientProvider {

  @Override
  public String name() {
    return "microsoft";
  }

  @Override
  public String description() {
    return "Microsoft Translator (Azure), hosted; needs a key";
  }

  @Override
  public List<Setting> settings() {
    return HttpSettings.with(
        Setting.requiredSecret("key", "subscription key"),
        Setting.optional(
            "region", "region of the resource, such as westeurope; needed by all but global ones"),
        Setting.optional("category", "category of a custom model"),
        Setting.optional(
            "url", "address (default: https://api.cognitive.microsofttranslator.com)"));
  }

  @Override
  public TranslationClient create(ClientContext context) throws InvalidInputException {
    return Microsoft.open(new HttpSettings(context));
  }
}
