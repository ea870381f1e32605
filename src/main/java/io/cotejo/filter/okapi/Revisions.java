package io.cotejo.filter.okapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tracked changes of one part of a Word file, which Okapi would accept without asking: what was
 * inserted looks to it like a link, what was deleted like a mark between words, what else is
 * tracked like a property; afterwards they are what they were. Not safe to share.
 */
final class Revisions implements HiddenChanges {

  private static final String ID = "cotejo-";

  /** Without a run, Okapi drops a link; marks inside of links it drops always. */
  private static final String NO_TEXT = "<w:r><w:noBreakHyphen/></w:r>";

  /** What is gone, or was formatted otherwise; as a whole. */
  private static final String GONE = "<w:(?<tag>del|moveFrom)\\s(?:[^>]*[^>/])?>.*?</w:\\k<tag>>";

  private static final String RANGE = "<w:move(?:From|To)Range(?:Start|End)\\s[^>]*/>";

  private static final String PROPERTY =
      "<w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|numberingChange)\\s[^>]*/>"
          + "|<w:(\\w+Change)\\s[^>]*[^>/]>.*?</w:\\1>|<w:\\w+Change\\s[^>]*/>";

  private static final String NEW = "<w:(?:ins|moveTo)\\s[^>]*[^>/]>|</w:(?:ins|moveTo)>";

  private static final Pattern PIECE =
      Pattern.compile(
          "(?<gone>"
              + GONE
              + ")|(?<range>"
              + RANGE
              + ")|(?<property>"
              + named()
              + ")|(?<fresh>"
              + NEW
              + ")",
          Pattern.DOTALL);

  private static final Pattern PUT =
      Pattern.compile(
          "<w:hyperlink r:id=\"cotejo-gone-(\\d+)\"[^>]*>.*?</w:hyperlink>"
              + "|<w:permStart w:id=\"cotejo-(\\d+)\"\\s*(?:/>|></w:permStart>)"
              + "|<w:cotejo w:val=\"(\\d+)\"\\s*(?:/>|></w:cotejo>)"
              + "|<w:hyperlink(?: r:id=\"cotejo-(\\d+)\")?[^>]*>|</w:hyperlink>",
          Pattern.DOTALL);

  private final List<String> pieces = new ArrayList<>();

  private static String named() {
    return PROPERTY.replace("(\\w+Change)", "(?<change>\\w+Change)").replace("\\1", "\\k<change>");
  }

  @Override
  public String hidden(String part) {
    return PIECE.matcher(part).replaceAll(this::hide);
  }

  private String hide(MatchResult found) {
    Matcher piece = PIECE.matcher(found.group());
    if (!piece.matches()) {
      throw new IllegalStateException("no piece: " + found.group());
    }
    if (piece.group().startsWith("</")) {
      return "</w:hyperlink>";
    }
    int number = pieces.size();
    pieces.add(piece.group());
    if (piece.group("gone") != null) {
      return "<w:hyperlink r:id=\"" + ID + "gone-" + number + "\">" + NO_TEXT + "</w:hyperlink>";
    }
    if (piece.group("range") != null) {
      return "<w:permStart w:id=\"" + ID + number + "\"/>";
    }
    return piece.group("property") != null
        ? "<w:cotejo w:val=\"" + number + "\"/>"
        : "<w:hyperlink r:id=\"" + ID + number + "\">";
  }

  @Override
  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  @Override
  public String shown(String part) {
    Deque<String> ends = new ArrayDeque<>();
    Set<Integer> seen = new HashSet<>();
    String shown =
        PUT.matcher(part).replaceAll(found -> Matcher.quoteReplacement(show(found, ends, seen)));
    if (seen.size() != pieces.size()) {
      throw new LostChangeException(pieces.size() - seen.size());
    }
    return shown;
  }

  private String show(MatchResult found, Deque<String> ends, Set<Integer> seen) {
    if (found.group().startsWith("</")) {
      return ends.pop();
    }
    for (int group = 1; group <= found.groupCount(); group++) {
      if (found.group(group) != null) {
        int number = Integer.parseInt(found.group(group));
        seen.add(number);
        String piece = pieces.get(number);
        if (group == found.groupCount()) {
          ends.push("</" + piece.substring(1, piece.indexOf(' ')) + ">");
        }
        return piece;
      }
    }
    if (!found.group().endsWith("/>")) {
      ends.push("</w:hyperlink>");
    }
    return found.group();
  }
}
