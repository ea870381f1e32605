package io.cotejo.cli.console;

import io.cotejo.pipeline.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
public final class VersionText implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"cotejo " + Version.number()};
  }
}
