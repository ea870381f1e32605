package io.cotejo.ingest.files;

import java.util.Objects;

/**
 * What was found in a folder and is no input.
 *
 * @param label as the user would find it; ends in {@code /} for a folder with all that is in it
 * @param why what it is instead
 * @param files how many files that is, ≥ 0
 */
public record PassedOver(String label, String why, int files) {

  /** Checks the components. */
  public PassedOver {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(why, "why");
    if (files < 0) {
      throw new IllegalArgumentException("files must be 0 or more: " + files);
    }
  }

  static PassedOver file(String label, String why) {
    return new PassedOver(label, why, 1);
  }

  static PassedOver folder(String label, String why, int files) {
    return new PassedOver(label.endsWith("/") ? label : label + "/", why, files);
  }

  /** Whether it is a folder. */
  public boolean isFolder() {
    return label.endsWith("/");
  }

  /** One line for people. */
  @Override
  public String toString() {
    return label + ": passed over: " + why;
  }
}
