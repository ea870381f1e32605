package org.example.shout;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.Setting;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientProvider;
import java.util.List;

/** What {@code ServiceLoader} finds: says what there is to set, and makes clients. */
public final class ShoutProvider implements TranslationClientProvider {

  @Override
  public String name() {
    return "shout";
  }

  @Override
  public String description() {
    return "says the text again, louder; an example";
  }

  @Override
  public boolean isLocal() {
    return true;
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.optional("marks", "exclamation marks at the end, 0 to 9 (default: 1)"));
  }

  @Override
  public TranslationClient create(ClientContext context) throws InvalidInputException {
    // Every setting is asked for here: what nobody asked for is refused as unknown.
    int marks = context.settings().whole("marks", 1, 0, 9);
    return new ShoutClient(context.name(), marks);
  }
}
