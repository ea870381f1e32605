package io.cotejo.cli.flags;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.Console;
import io.cotejo.translate.host.BackEnds;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Dictionaries of the user's own, and the file that configures back ends. */
public final class DictionaryFlags {

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
          "Back ends under names of your own (default: COTEJO_CONFIG, or cotejo.json if there is"
              + " one).")
  private String config;

  public BackEnds backEnds(Console console) throws IOException, InvalidInputException {
    return backEnds(console, Optional.empty());
  }

  /** The back ends; {@code plugins} is a folder of jars with more. */
  public BackEnds backEnds(Console console, Optional<String> plugins)
      throws IOException, InvalidInputException {
    return new Settings(console).backEnds(Optional.ofNullable(config), plugins, dictionaries);
  }
}
