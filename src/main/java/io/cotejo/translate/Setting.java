package io.cotejo.translate;

import java.util.Objects;

/**
 * A setting of a back end, as people are told of it.
 *
 * @param name as it is written
 * @param need whether it must be there
 * @param meaning what it does, its range and what holds without it; one line
 */
public record Setting(String name, Need need, String meaning) {

  /** Whether a setting must be there. */
  public enum Need {
    /** Nothing works without it. */
    REQUIRED,
    /** It can be left out. */
    OPTIONAL,
    /** A secret that must be there; in the environment or a file. */
    REQUIRED_SECRET,
    /** A secret that can be left out; in the environment or a file. */
    OPTIONAL_SECRET
  }

  /** Checks the components. */
  public Setting {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(need, "need");
    Objects.requireNonNull(meaning, "meaning");
  }

  /** A setting that must be there. */
  public static Setting required(String name, String meaning) {
    return new Setting(name, Need.REQUIRED, meaning);
  }

  /** A setting that can be left out. */
  public static Setting optional(String name, String meaning) {
    return new Setting(name, Need.OPTIONAL, meaning);
  }

  /** A secret that must be there. */
  public static Setting requiredSecret(String name, String meaning) {
    return new Setting(name, Need.REQUIRED_SECRET, meaning);
  }

  /** A secret that can be left out. */
  public static Setting optionalSecret(String name, String meaning) {
    return new Setting(name, Need.OPTIONAL_SECRET, meaning);
  }
}
