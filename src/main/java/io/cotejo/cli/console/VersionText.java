package io.cotejo.cli.console;

import io.cotejo.pipeline.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
public final class VersionText implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {line()};
  }

  /** The same as one line, without its end. */
  public static String line() {
    return "cotejo " + Version.number();
  }
}
