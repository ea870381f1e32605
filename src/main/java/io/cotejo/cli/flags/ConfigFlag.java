package io.cotejo.cli.flags;

import io.cotejo.cli.console.Headings;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The flag that names the file in which back ends are configured. */
public final class ConfigFlag {

  @Option(
      names = "--config",
      descriptionKey = Headings.TRANSLATION,
      paramLabel = "FILE",
      description =
          "Back ends under names of your own (default: COTEJO_CONFIG, or cotejo.json if there is"
              + " one).")
  private String file;

  public Optional<String> file() {
    return Optional.ofNullable(file);
  }
}
