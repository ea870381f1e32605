package io.cotejo.cli.flags;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.Console;
import io.cotejo.pipeline.TranslationOptions.Memory;
import io.cotejo.translate.DataFolder;
import io.cotejo.translate.host.BackEnds;
import io.cotejo.translate.host.ConfigurationFile;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Merges what is set where: defaults, then the file, then the environment, then flags. */
public final class Settings {

  private static final String USUAL_FILE = "cotejo.json";

  /** The embedded back end, and its setting for files of the user's. */
  private static final String DICTIONARY = "dictionary";

  private static final String DICTIONARY_VARIABLE = "COTEJO_DICTIONARY_DICTIONARY";

  private final Console console;

  public Settings(Console console) {
    this.console = console;
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(console.environment().get(name)).filter(v -> !v.isBlank());
  }

  /** The back ends on the class path and in the plug-in folder, as configured. */
  public BackEnds backEnds(Optional<String> config, Optional<String> plugins)
      throws IOException, InvalidInputException {
    return backEnds(config, plugins, List.of());
  }

  /**
   * The same with dictionaries for the embedded back end.
   *
   * @param dictionaries files that go before those that are configured, as the user named them
   */
  public BackEnds backEnds(
      Optional<String> config, Optional<String> plugins, List<String> dictionaries)
      throws IOException, InvalidInputException {
    if (plugins.isPresent() && !Files.isDirectory(console.resolve(plugins.get()))) {
      throw new NoSuchFileException(plugins.get());
    }
    Optional<Path> jars = plugins.or(() -> variable("COTEJO_PLUGINS")).map(console::resolve);
    Optional<String> file = config.or(() -> variable("COTEJO_CONFIG")).or(this::usualFile);
    Map<String, Map<String, String>> configured = file.isPresent() ? read(file.get()) : Map.of();
    Path folder =
        file.map(f -> console.resolve(f).toAbsolutePath().getParent()).orElse(console.folder());
    BackEnds.Configuration own =
        new BackEnds.Configuration(configured, console.environment(), folder);
    return BackEnds.installed(
        jars, dictionaries.isEmpty() ? own : withDictionaries(own, dictionaries));
  }

  /** Puts files before those that the embedded back end has by its environment or the file. */
  private BackEnds.Configuration withDictionaries(
      BackEnds.Configuration configuration, List<String> dictionaries) {
    List<String> files = new ArrayList<>();
    dictionaries.forEach(d -> files.add(console.resolve(d).toAbsolutePath().toString()));
    Map<String, String> own =
        new TreeMap<>(configuration.backEnds().getOrDefault(DICTIONARY, Map.of()));
    Map<String, String> environment = new TreeMap<>(configuration.environment());
    Optional.ofNullable(environment.remove(DICTIONARY_VARIABLE))
        .or(() -> Optional.ofNullable(own.get(DICTIONARY)))
        .ifPresent(files::add);
    own.put(DICTIONARY, String.join(File.pathSeparator, files));
    Map<String, Map<String, String>> all = new TreeMap<>(configuration.backEnds());
    all.put(DICTIONARY, own);
    return new BackEnds.Configuration(all, environment, configuration.folder());
  }

  private Optional<String> usualFile() {
    return Optional.of(USUAL_FILE).filter(f -> Files.isRegularFile(console.resolve(f)));
  }

  private Map<String, Map<String, String>> read(String name)
      throws IOException, InvalidInputException {
    try (Reader in = Files.newBufferedReader(console.resolve(name), StandardCharsets.UTF_8)) {
      return ConfigurationFile.read(name, in);
    }
  }

  /** The memory that is asked for, or the usual one, which is for back ends on the network. */
  Memory memory(Optional<String> flag) {
    if (flag.isPresent()) {
      return new Memory(flag.get(), console.resolve(flag.get()), Memory.Use.ALWAYS);
    }
    String usual = usualMemory();
    return new Memory(usual, console.resolve(usual), Memory.Use.NETWORK);
  }

  /** In the folder for data, not the one for caches, which are emptied: answers were paid for. */
  public String usualMemory() {
    return variable("COTEJO_TM")
        .or(() -> DataFolder.of(console.environment()).map(f -> f + "/memory.sqlite"))
        .orElse("cotejo-memory.sqlite");
  }
}
