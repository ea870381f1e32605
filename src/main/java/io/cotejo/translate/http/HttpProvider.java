package io.cotejo.translate.http;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.Setting;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientProvider;
import java.util.List;

/**
 * Provides any HTTP service under the name {@code http}. Public for {@link java.util.ServiceLoader}
 * only.
 */
public final class HttpProvider implements TranslationClientProvider {

  @Override
  public String name() {
    return "http";
  }

  @Override
  public String description() {
    return "any HTTP service, described in a file: address, headers, body, where the answer stands";
  }

  @Override
  public List<Setting> settings() {
    return HttpSettings.with(
        Setting.required("file", "the description, see docs/backends.md"),
        Setting.optionalSecret("key", "what ${key} stands for in headers and body"));
  }

  @Override
  public TranslationClient create(ClientContext context) throws InvalidInputException {
    return Described.open(context, new HttpSettings(context));
  }
}
