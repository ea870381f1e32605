package io.cotejo.cli.flags;

import io.cotejo.cli.console.Headings;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The flags that say where more back ends are, and set up the one that is used. */
public final class BackEndFlags {

  @Option(
      names = "--set",
      descriptionKey = Headings.TRANSLATION,
      paramLabel = "SETTING=VALUE",
      description = "Setting of the back end; never a key (those: COTEJO_NAME_KEY).")
  private Map<String, String> settings = Map.of();

  @Option(
      names = "--plugins",
      descriptionKey = Headings.TRANSLATION,
      paramLabel = "DIR",
      description =
          "Folder of jars with more back ends (default: COTEJO_PLUGINS, or plugins/ beside the"
              + " program).")
  private String plugins;

  public Map<String, String> settings() {
    return settings;
  }

  public Optional<String> plugins() {
    return Optional.ofNullable(plugins);
  }
}
