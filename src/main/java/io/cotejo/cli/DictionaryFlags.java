package io.cotejo.cli;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.BackEnds;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The flags of commands that look words up. */
final class DictionaryFlags {

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description =
          "Words of your own, before those of Cotejo; may be repeated. Those in"
              + " ~/.local/share/cotejo/dictionaries are always used.")
  private List<String> dictionaries = List.of();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Settings of the dictionary (default: COTEJO_CONFIG, or cotejo.json if there is one).")
  private String config;

  BackEnds backEnds(Console console) throws IOException, InvalidInputException {
    return new Settings(console)
        .backEnds(Optional.ofNullable(config), Optional.empty(), dictionaries);
  }
}
