package io.cotejo.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What a command talks to; injected, so that commands can be run inside a test.
 *
 * @param in standard input
 * @param out results
 * @param err messages and progress
 * @param folder relative paths are relative to it
 * @param interactive whether people watch: progress is shown
 */
record Console(InputStream in, PrintStream out, PrintStream err, Path folder, boolean interactive) {

  Path resolve(String path) {
    return folder.resolve(path);
  }
}
