package io.cotejo.filter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Adds text with character references to a segment, resolved. Stateless. */
final class References {

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[0-9]{1,10}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{0,40});?");

  private References() {}

  static void add(Segment.Builder segment, String file, int start, int end) {
    Matcher reference = REFERENCE.matcher(file).region(start, end);
    int at = start;
    while (reference.find()) {
      String resolved = Parser.unescapeEntities(reference.group(), false);
      if (!resolved.equals(reference.group()) && !resolved.endsWith(";")) {
        segment.add(file, at, reference.start());
        // A line break that is written out is white space like any other.
        resolved.chars().forEach(c -> segment.add((char) c, reference.start(), reference.end()));
        at = reference.end();
      }
    }
    segment.add(file, at, end);
  }
}
