package io.cotejo.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of Cotejo, from the jar's manifest. */
final class Version implements IVersionProvider {

  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"cotejo " + number()};
  }
}
