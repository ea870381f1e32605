package io.cotejo.translate.process;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.BackEndSettings;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.Setting;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientProvider;
import java.time.Duration;
import java.util.List;

/**
 * Provides any program under the name {@code command}. Public for {@link java.util.ServiceLoader}
 * only.
 */
public final class CommandProvider implements TranslationClientProvider {

  private static final int USUAL_TIMEOUT = 300;
  private static final int LONGEST_TIMEOUT = 86_400;

  @Override
  public String name() {
    return "command";
  }

  @Override
  public String description() {
    return "any program that reads texts and writes translations, as lines or as JSONL";
  }

  @Override
  public boolean isLocal() {
    return true;
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        Setting.required(
            "command",
            "program and arguments; {source} and {target} become codes such as es; no shell reads"
                + " it, quotes keep spaces"),
        Setting.optional("format", "lines or jsonl, see docs/backends.md (default: lines)"),
        Setting.optional(
            "version", "changes what the memory takes for the same engine (default: empty)"),
        Setting.optional("timeout", "seconds that a batch may take, 1 to 86400 (default: 300)"));
  }

  @Override
  public TranslationClient create(ClientContext context) throws InvalidInputException {
    BackEndSettings settings = context.settings();
    settings.required("command");
    List<String> command = settings.words("command");
    Duration timeout =
        Duration.ofSeconds(settings.whole("timeout", USUAL_TIMEOUT, 1, LONGEST_TIMEOUT));
    String version = settings.text("version").orElse("");
    return new CommandClient(context.name(), command, format(settings), version, timeout);
  }

  private static LineFormat format(BackEndSettings settings) throws InvalidInputException {
    return switch (settings.text("format").orElse("lines")) {
      case "lines" -> new PlainLineFormat();
      case "jsonl" -> new JsonLineFormat();
      default -> throw settings.wrong("format", "must be lines or jsonl");
    };
  }
}
