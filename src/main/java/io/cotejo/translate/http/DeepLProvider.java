package io.cotejo.translate.http;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.Setting;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientProvider;
import java.util.List;

/** Provides DeepL under the name {@code deepl}. Public for {@link java.util.ServiceLoader} only. */
public final class DeepLProvider implements TranslationClientProvider {

  @Override
  public String name() {
    return "deepl";
  }

  @Override
  public String description() {
    return "DeepL, hosted; needs a key";
  }

  @Override
  public List<Setting> settings() {
    return HttpSettings.with(
        Setting.requiredSecret(
            "key", "authentication key; those that end in :fx are of the free plan"),
        Setting.optional("url", "address (default: the one of the key's plan)"),
        Setting.optional("formality", "default, more, less, prefer_more or prefer_less"),
        Setting.optional(
            "model-type", "latency_optimized, quality_optimized or prefer_quality_optimized"),
        Setting.optional("glossary-id", "a glossary that was made at DeepL for the two languages"));
  }

  @Override
  public TranslationClient create(ClientContext context) throws InvalidInputException {
    return DeepL.open(new HttpSettings(context));
  }
}
