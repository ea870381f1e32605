package io.cotejo.ingest.text;

import io.cotejo.ingest.Line;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers and heads of pages in mid-sentence, where a text was taken from print. Elsewhere they
 * stay what they are: a number may be an item, a stanza's or a year. Used once.
 */
final class PageLines {

  private static final String WORD =
      "(?i:p[áàa]ginas?|p[áa]gs?\\.?|pp?\\.|pgs?\\.?|page|hoja|folio|seite|paxe)";
  private static final Pattern NUMBERED =
      Pattern.compile(
          "[\\[(|–—-]?\\s*"
              + WORD
              + "\\s*[:|]?\\s*\\d{1,4}(?:\\s*(?:de|of|/|von|sur|\\|)\\s*\\d{1,4})?\\s*[\\])|–—-]?"
              + "|\\d{1,4}\\s*\\|\\s*"
              + WORD
              + "|[–—-]\\s*(?:\\d{1,4}|[ivxlc]{1,6})\\s*[–—-]|\\[\\d{1,4}\\]|\\d{1,4}\\s*/\\s*\\d{1,4}");
  private static final Pattern REFERENCE = Pattern.compile("p.*", Pattern.DOTALL);
  private static final Pattern BARE = Pattern.compile("\\d{1,4}");

  /** Words that a number follows in mid-sentence. */
  private static final Set<String> TAKERS =
      Set.of(
          ("a about al and año años at between by casi con de del desde el en for from hasta in la"
                  + " las los mientras near o of on or over page para por página pág see since sobre"
                  + " than the to un una unas unos until véase with y year ")
              .split(" "));

  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)\\W*$");
  private static final Pattern PLURAL = Pattern.compile("^\\p{L}+s\\b");
  private static final int MOST_LINES = 4;
  private static final int LEAST_REPEATED = 3;
  private static final int LONGEST_HEAD = 80;
  private static final int LEAST_WORDS = 3;

  /** Lines of print are not longer, and not much shorter than each other. */
  private static final int LONGEST_LINE = 120;

  private static final int SHORTEST_LINE = 40;
  private static final double FULL = 0.7;
  private static final int SURE_LINES = 3;
  private static final int NEAR = 3;

  private final String text;
  private final List<Line> lines;
  private final Map<String, Integer> repeated = new HashMap<>();
  private final int longest;

  PageLines(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
    int most = 0;
    for (Line line : lines) {
      most = Math.max(most, line.text().length());
      if (line.text().length() <= LONGEST_HEAD) {
        repeated.merge(general(line.text()), 1, Integer::sum);
      }
    }
    this.longest = most;
  }

  /** The lines that interrupt a sentence. */
  BitSet interruptions() {
    BitSet found = new BitSet(lines.size());
    int i = 1;
    while (i < lines.size()) {
      int end = i;
      while (end < lines.size() && end - i < MOST_LINES && isCandidate(i, end)) {
        end++;
      }
      if (end > i && end < lines.size() && isOpen(i - 1) && resumes(i - 1, end)) {
        found.set(i, end);
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  /** Whether a line may be a page's, if the furniture begins at {@code from}. */
  private boolean isCandidate(int from, int i) {
    String line = line(i);
    if (NUMBERED.matcher(line).matches()) {
      return !REFERENCE.matcher(line).matches() || !TAKERS.contains(lastWord(from - 1));
    }
    boolean border = isBorder(i) || (i > from && isNumber(i - 1)) || isNumber(i + 1);
    if (BARE.matcher(line).matches()) {
      return border || i > from || isAmidPrint(from, i) || isAtFoot(from, i);
    }
    boolean page = isBorder(i) || i > from || (border && (isPageNumber(i + 1) || isTitle(line)));
    return (isHead(line) && page && isShortHere(line)) || isRepeatedHead(i, border);
  }

  /**
   * A bare number below a line is no sure sign of a page's end: the line has to look like a head.
   */
  private boolean isTitle(String line) {
    return line.equals(line.toUpperCase(Locale.ROOT))
        || repeated.getOrDefault(general(line), 0) > 1;
  }

  private boolean isPageNumber(int i) {
    return i < lines.size() && NUMBERED.matcher(line(i)).matches();
  }

  private boolean isRepeatedHead(int i, boolean border) {
    String line = line(i);
    return isHead(line)
        && repeated.getOrDefault(general(line), 0) >= LEAST_REPEATED
        && (border || (full(i, i + 1) >= SURE_LINES && isMostlyAmid(general(line))));
  }

  /** Whether a line that repeats stands in mid-sentence more often than not, as no heading does. */
  private boolean isMostlyAmid(String head) {
    int amid = 0;
    int others = 0;
    for (int i = 1; i + 1 < lines.size(); i++) {
      if (general(line(i)).equals(head)) {
        boolean inside = !LineEnd.isTerminated(line(i - 1)) && LineStart.isLower(line(i + 1));
        amid += inside ? 1 : 0;
        others += inside ? 0 : 1;
      }
    }
    return amid > others;
  }

  private static boolean isHead(String line) {
    return line.length() <= LONGEST_HEAD
        && !LineStart.isLower(line)
        && !LineStart.isBullet(line)
        && !LineEnd.isTerminated(line)
        && !LineEnd.wantsMore(line);
  }

  /** A line of the sentence would have been filled. */
  private boolean isShortHere(String line) {
    return line.equals(line.toUpperCase(Locale.ROOT))
        || line.length() < (longest <= LONGEST_LINE ? FULL * longest : SHORTEST_LINE);
  }

  private boolean isNumber(int i) {
    return i < lines.size() && (isPageNumber(i) || BARE.matcher(line(i)).matches());
  }

  /** Whether a page ends right before or behind a line. */
  private boolean isBorder(int i) {
    return breaksPage(i - 1) || breaksPage(i);
  }

  private boolean breaksPage(int i) {
    return i >= 0 && i + 1 < lines.size() && between(i).indexOf('\f') >= 0;
  }

  /** Whether full lines stand around a bare number, as in print. */
  private boolean isAmidPrint(int from, int i) {
    int full = full(from, i + 1);
    return full >= SURE_LINES
        || (full == SURE_LINES - 1 && !counts(from, i) && line(i).length() < 4);
  }

  /**
   * Whether a bare number stands below a text, and space behind it; an item has space before it.
   */
  private boolean isAtFoot(int from, int i) {
    return i == from && !isApart(i - 1) && isApart(i) && !counts(from, i);
  }

  /** Whether the words around a number count with it. */
  private boolean counts(int from, int i) {
    return TAKERS.contains(lastWord(from - 1))
        || (i + 1 < lines.size() && PLURAL.matcher(line(i + 1)).find());
  }

  /** Whether a blank line stands behind a line. */
  private boolean isApart(int i) {
    return i + 1 < lines.size() && between(i).chars().filter(c -> c == '\n').count() > 1;
  }

  private String between(int i) {
    return text.substring(lines.get(i).span().end(), lines.get(i + 1).span().start());
  }

  /** How many lines near a stretch are full. */
  private int full(int from, int to) {
    int full = 0;
    for (int k = Math.max(0, from - NEAR); k < Math.min(lines.size(), to + NEAR); k++) {
      int length = line(k).length();
      boolean outside = k < from || k >= to;
      if (outside
          && longest <= LONGEST_LINE
          && length >= SHORTEST_LINE
          && length >= FULL * longest) {
        full++;
      }
    }
    return full;
  }

  private boolean isOpen(int i) {
    String line = line(i);
    return !LineEnd.isTerminated(line)
        && !line.endsWith(":")
        && LineWords.count(line) >= LEAST_WORDS
        && !isNumber(i);
  }

  private boolean resumes(int before, int next) {
    String line = line(next);
    if (LineStart.isBullet(line) || LineAddress.begins(line)) {
      return false;
    }
    return LineStart.isLower(line)
        || LineStart.isGluedToPrevious(line)
        || LineEnd.wantsMore(line(before))
        || (full(before + 1, next) >= SURE_LINES && line(before).length() >= FULL * longest);
  }

  private String line(int i) {
    return lines.get(i).text();
  }

  private String lastWord(int i) {
    var word = LAST_WORD.matcher(LineEnd.tail(line(i)));
    return word.find() ? word.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private static String general(String line) {
    return line.replaceAll("\\d+", "0").toLowerCase(Locale.ROOT);
  }
}
