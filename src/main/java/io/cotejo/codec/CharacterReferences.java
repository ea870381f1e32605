package io.cotejo.codec;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Character references of HTML, which WebVTT and all that is made of XML write, too. Stateless. */
public final class CharacterReferences {

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[0-9]{1,10}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{0,40});?");

  private CharacterReferences() {}

  /** Takes a text piece by piece. */
  @FunctionalInterface
  public interface Taker {

    /**
     * A unit that stands there as it is, or what a reference means.
     *
     * @param start where it stands in the file
     * @param end one past its last unit there
     */
    void take(String units, int start, int end);
  }

  /** Gives all units of a stretch of a file, references resolved. */
  public static void resolve(String file, int start, int end, Taker taker) {
    Matcher reference = REFERENCE.matcher(file).region(start, end);
    int at = start;
    while (reference.find()) {
      String resolved = Parser.unescapeEntities(reference.group(), false);
      if (!resolved.equals(reference.group()) && !resolved.endsWith(";")) {
        plain(file, at, reference.start(), taker);
        taker.take(resolved, reference.start(), reference.end());
        at = reference.end();
      }
    }
    plain(file, at, end, taker);
  }

  private static void plain(String file, int start, int end, Taker taker) {
    for (int i = start; i < end; i++) {
      taker.take(file.substring(i, i + 1), i, i + 1);
    }
  }
}
