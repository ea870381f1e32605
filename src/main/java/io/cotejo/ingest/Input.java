package io.cotejo.ingest;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * One document to read.
 *
 * @param name its name in every output: relative to the folder that was given, with {@code /};
 *     {@code stdin} for standard input
 * @param label as the user would find it, for messages
 * @param path the file; empty for standard input
 */
public record Input(String name, String label, Optional<Path> path) {

  /** Standard input, as {@code -} on the command line. */
  public static final Input STDIN = new Input("stdin", "-", Optional.empty());

  /** Checks the components. */
  public Input {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(path, "path");
  }
}
