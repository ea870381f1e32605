package io.cotejo.text;

/**
 * The digest of data that is packed with the classes, as the ids of what is embedded carry it:
 * other data, other id. Stateless and thread-safe.
 */
public final class DataDigest {

  /** About 10<sup>14</sup> versions can be told apart. */
  private static final int DIGITS = 12;

  private DataDigest() {}

  /**
   * The digest of resources and their names, in that order.
   *
   * @param paths as {@link Resources} takes them
   * @return 12 hexadecimal digits
   * @throws IllegalArgumentException if there is no such resource
   */
  public static String of(Iterable<String> paths) {
    Sha256 digest = new Sha256();
    for (String path : paths) {
      digest.add(path).add((byte) 0).add(Resources.bytes(path)).add((byte) 0);
    }
    return digest.hex(DIGITS);
  }
}
