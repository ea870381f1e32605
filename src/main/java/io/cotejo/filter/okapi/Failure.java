package io.cotejo.filter.okapi;

/** What is wrong with a file that Okapi cannot read, in a line. Stateless. */
final class Failure {

  private static final int LONGEST = 120;

  private Failure() {}

  static String reason(OkapiFormat format, Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String what = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    String line = what.lines().findFirst().orElse("");
    String first = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    return "cannot be read as " + format.noun() + " (" + first + "); save it anew";
  }
}
