package io.cotejo.translate.http;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.Setting;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientProvider;
import java.util.List;

/**
 * Provides Apertium's HTTP server under the name {@code apy}. Public for {@link
 * java.util.ServiceLoader} only.
 */
public final class ApyProvider implements TranslationClientProvider {

  @Override
  public String name() {
    return "apy";
  }

  @Override
  public String description() {
    return "the HTTP server of Apertium (apertium-apy)";
  }

  @Override
  public List<Setting> settings() {
    return HttpSettings.with(
        Setting.optional("url", "address (default: http://127.0.0.1:2737)"),
        Setting.optional(
            "concurrency",
            "requests at a time, 1 to 64; above 2 each may hold 900 code points only (default:"
                + " 1)"));
  }

  @Override
  public TranslationClient create(ClientContext context) throws InvalidInputException {
    return Apy.open(context, new HttpSettings(context));
  }
}
