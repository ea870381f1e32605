package io.cotejo.translate.http;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.Setting;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientProvider;
import java.util.List;

/**
 * Provides Google Cloud Translation under the name {@code google}. Public for {@link
 * java.util.ServiceLoader} only.
 */
public final class GoogleProvider implements TranslationClientProvider {

  @Override
  public String name() {
    return "google";
  }

  @Override
  public String description() {
    return "Google Cloud Translation: Basic (v2) with a key, Advanced (v3) with a project";
  }

  @Override
  public List<Setting> settings() {
    return HttpSettings.with(
        Setting.optionalSecret("key", "API key of the Basic edition (v2)"),
        Setting.optional("project", "project; chooses the Advanced edition (v3)"),
        Setting.optional(
            "location", "region of the project's glossaries and models (default: global)"),
        Setting.optionalSecret("token", "access token of the Advanced edition; lasts an hour"),
        Setting.optional(
            "token-command", "program that prints one, such as: gcloud auth print-access-token"),
        Setting.optional("model", "model, as Google names it"),
        Setting.optional("glossary", "name of a glossary in the location (v3)"),
        Setting.optional("url", "address (default: https://translation.googleapis.com)"));
  }

  @Override
  public TranslationClient create(ClientContext context) throws InvalidInputException {
    return Google.open(context, new HttpSettings(context));
  }
}
