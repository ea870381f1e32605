package io.cotejo.pipeline;

import io.cotejo.text.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of Cotejo, which Maven writes into the jar. Stateless. */
public final class Version {

  /** Unlike a manifest it is still there when a program packs several jars into one. */
  private static final String FILE = "/META-INF/maven/io.cotejo/cotejo/pom.properties";

  private Version() {}

  /** The version, or {@code development} where there is no jar yet. */
  public static String number() {
    return number(FILE);
  }

  static String number(String file) {
    try (InputStream in = Resources.find(file).orElseGet(InputStream::nullInputStream)) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "development");
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
