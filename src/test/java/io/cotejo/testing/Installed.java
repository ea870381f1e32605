package io.cotejo.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What is on this machine; tests of it are skipped, visibly, where it is not. */
public final class Installed {

  private Installed() {}

  /** Whether Apertium translates from Spanish to English here. */
  public static boolean apertium() {
    return program("apertium") && Files.exists(Path.of("/usr/share/apertium/modes/spa-eng.mode"));
  }

  /** Whether Apertium's HTTP server is here, too. */
  public static boolean apy() {
    return apertium() && program("apertium-apy") && Files.exists(Path.of("/usr/bin/python3"));
  }

  /** Whether the tools of every Unix are here. */
  public static boolean sed() {
    return program("sed") && program("sh");
  }

  private static boolean program(String name) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }
}
