package io.cotejo.translate;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the user's data lives: the translation memory, dictionaries. */
public final class DataFolder {

  private DataFolder() {}

  /**
   * The folder, which need not exist yet.
   *
   * @param environment all variables of the process
   * @return empty if no variable tells where the user's home is
   */
  public static Optional<Path> of(Map<String, String> environment) {
    return in(environment, "XDG_DATA_HOME", "")
        .or(() -> in(environment, "LOCALAPPDATA", ""))
        .or(() -> in(environment, "HOME", ".local/share"));
  }

  private static Optional<Path> in(Map<String, String> environment, String name, String below) {
    return Optional.ofNullable(environment.get(name))
        .filter(v -> !v.isBlank())
        .map(v -> Path.of(v).resolve(below).resolve("cotejo"));
  }
}
