package io.cotejo.ingest.html;

import io.cotejo.ingest.MappedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Finds the units of a parsed text in the HTML that it was parsed from. Stateless. */
final class SourceText {

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[0-9]{1,10}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{0,40});?");
  private static final int LONGEST_REFERENCE = 44;

  private final String source;

  SourceText(String source) {
    this.source = source;
  }

  /**
   * Adds a text.
   *
   * @param parsed as the parser gives it, character references resolved
   * @param start where it begins in the source
   * @param end where it ends there
   */
  void addTo(MappedText text, String parsed, int start, int end) {
    int at = start;
    int i = 0;
    while (i < parsed.length()) {
      char c = parsed.charAt(i);
      char there = at < end ? source.charAt(at) : '\0';
      int length = there == '&' ? referenceLength(parsed, i, at, end) : 0;
      if (length > 0) {
        int units = resolved(source.substring(at, at + length)).length();
        text.add(parsed.substring(i, i + units), at, at + length);
        i += units;
        at += length;
      } else if (c == there || isReplaced(c, there)) {
        text.add(c, at, at + 1);
        i++;
        at++;
      } else if (at < end && isDropped(there)) {
        at++;
      } else {
        // The parser moved or changed something: the rest is somewhere in what is left.
        text.add(parsed.substring(i), Math.min(at, end), Math.max(at + 1, end));
        return;
      }
    }
  }

  private static boolean isReplaced(char c, char there) {
    return (c == '\uFFFD' && there == '\0') || (c == '\n' && there == '\r');
  }

  private static boolean isDropped(char there) {
    return there == '\0' || there == '\r';
  }

  /** Length of the character reference at {@code at} that gives what was parsed; 0 if none does. */
  private int referenceLength(String parsed, int i, int at, int end) {
    Matcher matcher = REFERENCE.matcher(source);
    matcher.region(at, Math.min(end, at + LONGEST_REFERENCE));
    if (!matcher.lookingAt()) {
      return 0;
    }
    int longest = matcher.end() - at;
    for (int length = longest; length > 2; length--) {
      String reference = source.substring(at, at + length);
      String resolved = resolved(reference);
      if (!resolved.equals(reference) && !resolved.contains(";") && fits(resolved, parsed, i)) {
        return length;
      }
      if (reference.startsWith("&#")) {
        return 0;
      }
    }
    return 0;
  }

  /** The reference must be used up, so that no part of it is taken for what follows. */
  private static boolean fits(String resolved, String parsed, int i) {
    return resolved.codePointCount(0, resolved.length()) <= 2 && parsed.startsWith(resolved, i);
  }

  private static String resolved(String reference) {
    return Parser.unescapeEntities(reference, false);
  }
}
