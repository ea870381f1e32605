package io.cotejo.run;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.pipeline.TranslationOptions.Memory;
import io.cotejo.translate.DataFolder;
import io.cotejo.translate.host.BackEnds;
import io.cotejo.translate.host.ConfigurationFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Merges what is set where: defaults, then the file, then the environment, then what is named, by a
 * flag or by a program. Immutable and thread-safe if its map is not changed.
 */
public final class Settings {

  private static final String USUAL_FILE = "cotejo.json";

  private final Path folder;
  private final Map<String, String> environment;

  /**
   * Settings.
   *
   * @param folder that names are relative to
   * @param environment all variables
   */
  public Settings(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = environment;
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(v -> !v.isBlank());
  }

  /**
   * The folder of plug-ins; empty if none is set.
   *
   * @throws NoSuchFileException if the one that is named is not there
   */
  public Optional<Path> plugins(Optional<String> named) throws NoSuchFileException {
    if (named.isPresent() && !Files.isDirectory(folder.resolve(named.get()))) {
      throw new NoSuchFileException(named.get());
    }
    return named.or(() -> variable("COTEJO_PLUGINS")).map(folder::resolve);
  }

  /**
   * What is configured: in the file that is named, else the one of COTEJO_CONFIG, else {@code
   * cotejo.json} if there is one.
   *
   * @throws InvalidInputException if it is no configuration
   * @throws IOException if it cannot be read
   */
  public BackEnds.Configuration configuration(Optional<String> named)
      throws IOException, InvalidInputException {
    Optional<String> file = named.or(() -> variable("COTEJO_CONFIG")).or(this::usualFile);
    Map<String, Map<String, String>> configured = file.isPresent() ? read(file.get()) : Map.of();
    Path base = file.map(f -> folder.resolve(f).toAbsolutePath().getParent()).orElse(folder);
    return new BackEnds.Configuration(configured, environment, base);
  }

  private Optional<String> usualFile() {
    return Optional.of(USUAL_FILE).filter(f -> Files.isRegularFile(folder.resolve(f)));
  }

  private Map<String, Map<String, String>> read(String name)
      throws IOException, InvalidInputException {
    try (Reader in = Files.newBufferedReader(folder.resolve(name), StandardCharsets.UTF_8)) {
      return ConfigurationFile.read(name, in);
    }
  }

  /** The memory that is named, or the usual one, which is for back ends on the network. */
  public Memory memory(Optional<String> named) {
    if (named.isPresent()) {
      return new Memory(named.get(), folder.resolve(named.get()), Memory.Use.ALWAYS);
    }
    String usual = usualMemory();
    return new Memory(usual, folder.resolve(usual), Memory.Use.NETWORK);
  }

  /** Where what can be made again is kept: the indexes of memories. */
  public Optional<Path> cache() {
    return variable("XDG_CACHE_HOME")
        .map(Path::of)
        .or(() -> variable("LOCALAPPDATA").map(Path::of))
        .or(() -> variable("HOME").map(home -> Path.of(home, ".cache")))
        .map(base -> base.resolve("cotejo").resolve("memories"));
  }

  /** In the folder for data, not the one for caches, which are emptied: answers were paid for. */
  public String usualMemory() {
    return variable("COTEJO_TM")
        .or(() -> DataFolder.of(environment).map(f -> f + "/memory.sqlite"))
        .orElse("cotejo-memory.sqlite");
  }
}
