package io.cotejo.cli.flags;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.Headings;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.run.Settings;
import io.cotejo.translate.BackEnd;
import io.cotejo.translate.host.BackEnds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Dictionaries of the user's own, and the file that configures back ends. */
public final class DictionaryFlags {

  @Option(
      names = "--dictionary",
      descriptionKey = Headings.TRANSLATION,
      paramLabel = "FILE",
      description =
          "Words of your own, before those of Cotejo; may be repeated. Those in"
              + " ~/.local/share/cotejo/dictionaries are always used.")
  private List<String> dictionaries = List.of();

  @Mixin private ConfigFlag config;

  public BackEnds backEnds(Console console) throws IOException, InvalidInputException {
    return backEnds(console, Optional.empty());
  }

  /** The back ends; {@code plugins} is a folder of jars with more. */
  public BackEnds backEnds(Console console, Optional<String> plugins)
      throws IOException, InvalidInputException {
    Settings settings = new Settings(console.folder(), console.environment());
    Optional<Path> jars = settings.plugins(plugins);
    List<Path> files = dictionaries.stream().map(console::resolve).toList();
    BackEnds.Configuration configuration =
        settings
            .configuration(config.file())
            .withFilesFirst(BackEnd.EMBEDDED, PipelineOptions.DICTIONARIES, files);
    return BackEnds.installed(jars, configuration);
  }
}
