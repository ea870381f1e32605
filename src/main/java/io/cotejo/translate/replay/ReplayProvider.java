package io.cotejo.translate.replay;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.Setting;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientProvider;
import io.cotejo.translate.host.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Provides recorded answers under the name {@code replay}. Public for {@link
 * java.util.ServiceLoader} only.
 */
public final class ReplayProvider implements TranslationClientProvider {

  @Override
  public String name() {
    return "replay";
  }

  @Override
  public String description() {
    return "answers of another back end, recorded with its setting record; offline";
  }

  @Override
  public boolean isLocal() {
    return true;
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.required("file", "the recording"));
  }

  @Override
  public TranslationClient create(ClientContext context) throws InvalidInputException {
    context.settings().required("file");
    Path file = context.settings().file("file").orElseThrow();
    try {
      return new ReplayClient(context.name(), Recording.read(file));
    } catch (IOException e) {
      throw context.settings().wrong("file", "cannot be used: " + e.getMessage());
    }
  }
}
