package io.cotejo.ingest.text;

import java.util.regex.Pattern;

/** Lines that are addresses of the Web, or of people in it. */
final class LineAddress {

  private static final Pattern BEGINS =
      Pattern.compile(
          "^[\"“(<]?(?:https?://|www\\.|[a-z0-9._%+-]{1,64}+@[a-z0-9-]|[a-z0-9-]+(?:\\.[a-z0-9-]+)*"
              + "\\.(?:com|org|net|edu|gov|info|io|es|mx|ar|co|uk)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ONE = Pattern.compile("^[\"“(<]?(?:https?://|www\\.)\\S+$");

  private LineAddress() {}

  /** Whether a line begins with an address: its first letter is small by itself. */
  static boolean begins(String line) {
    return BEGINS.matcher(line).find();
  }

  /** Whether a line is nothing but an address. */
  static boolean isOne(String line) {
    return ONE.matcher(line).find();
  }
}
