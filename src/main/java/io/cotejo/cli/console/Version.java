package io.cotejo.cli.console;

import picocli.CommandLine.IVersionProvider;

/** The version of Cotejo, from the jar's manifest. */
public final class Version implements IVersionProvider {

  public static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"cotejo " + number()};
  }
}
