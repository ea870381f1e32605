package io.cotejo.translate.process;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.BackEndSettings;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.Setting;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientProvider;
import io.cotejo.translate.TranslationException;
import java.time.Duration;
import java.util.List;

/**
 * Provides the local program Apertium under the name {@code apertium}. Public for {@link
 * java.util.ServiceLoader} only.
 */
public final class ApertiumProvider implements TranslationClientProvider {

  private static final int USUAL_TIMEOUT = 120;
  private static final int LONGEST_TIMEOUT = 86_400;
  private static final Duration LISTING = Duration.ofSeconds(30);

  @Override
  public String name() {
    return "apertium";
  }

  @Override
  public String description() {
    return "the program Apertium with its language data, such as apertium-eng-spa; offline";
  }

  @Override
  public boolean isLocal() {
    return true;
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        Setting.optional("program", "name or path of Apertium (default: apertium)"),
        Setting.optional("mode", "as apertium -l lists it (default: the one of the languages)"),
        Setting.optional("timeout", "seconds that a batch may take, 1 to 86400 (default: 120)"));
  }

  @Override
  public TranslationClient create(ClientContext context) throws InvalidInputException {
    BackEndSettings settings = context.settings();
    String program = settings.text("program").orElse("apertium");
    Duration timeout =
        Duration.ofSeconds(settings.whole("timeout", USUAL_TIMEOUT, 1, LONGEST_TIMEOUT));
    Modes modes = modes(context, program);
    String mode = settings.text("mode").orElse("");
    if (!mode.isEmpty() && !modes.names().contains(mode)) {
      throw settings.wrong(
          "mode", "must be one of those installed: " + String.join(", ", modes.names()));
    }
    return new ApertiumClient(context.name(), program, mode, modes, timeout);
  }

  private static Modes modes(ClientContext context, String program) throws InvalidInputException {
    try {
      return Modes.read(new Program(context.name(), List.of(program, "-l"), LISTING).run(""));
    } catch (TranslationException e) {
      throw context
          .settings()
          .wrong(
              "program",
              "does not answer to 'apertium -l'; install Apertium and the data of the languages,"
                  + " such as the packages apertium and apertium-eng-spa");
    }
  }
}
