package io.cotejo.translate;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the settings of a back end come from: a flag goes before the environment ({@code
 * COTEJO_NAME_SETTING}), and that before the file. Immutable and thread-safe.
 *
 * @param flags from the command line, by name of the setting
 * @param environment all variables of the process
 * @param file from the configuration file, by name of the setting
 * @param folder that paths are relative to
 */
public record SettingSources(
    Map<String, String> flags,
    Map<String, String> environment,
    Map<String, String> file,
    Path folder) {

  /** Copies the maps. */
  public SettingSources {
    flags = Map.copyOf(flags);
    environment = Map.copyOf(environment);
    file = Map.copyOf(file);
  }

  /** The variable of a setting of a back end: {@code COTEJO_NAME_SETTING}. */
  public static String variable(String backEnd, String setting) {
    return "COTEJO_" + (backEnd + "_" + setting).toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** What a setting of a back end is set to; empty if it is not set, or set to nothing. */
  Optional<String> text(String backEnd, String setting) {
    String value = flags.get(setting);
    if (value == null) {
      value = environment.get(variable(backEnd, setting));
    }
    if (value == null) {
      value = file.get(setting);
    }
    return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** Whether a setting is written where others can read it: on the command line, in the file. */
  boolean isWritten(String setting) {
    return flags.containsKey(setting) || file.containsKey(setting);
  }

  /** The settings that are written on the command line and in the file. */
  Set<String> written() {
    Set<String> written = new TreeSet<>(flags.keySet());
    written.addAll(file.keySet());
    return written;
  }

  /** Never prints values: some belong to nobody. */
  @Override
  public String toString() {
    return "settings " + flags.keySet() + file.keySet();
  }
}
