package io.cotejo.ingest.text;

import io.cotejo.bitext.LeftOutReason;
import io.cotejo.text.Lines;
import io.cotejo.text.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The phrases of {@code boilerplate.txt}. Few of them begin with the letter that a text begins
 * with: only those are tried. Immutable and thread-safe.
 */
public final class PagePhrases {

  /** What is longer says more than a page says of itself. */
  private static final int LONGEST = 1500;

  /** Rarer first characters are tried with every phrase. */
  private static final int COMMON = 256;

  private static final String NET =
      "(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|pinterest|youtube|tiktok|reddit"
          + "|bluesky|mastodon|threads|e-?mail|correo(?: electrónico)?|redes sociales"
          + "|social (?:media|networks)|redes)";

  private static final Map<String, String> SHORTHANDS =
      Map.of("{net}", NET, "{nets}", NET + "(?:(?:, | y | e | and | o | or | / )" + NET + ")*");

  private static final Pattern BULLET = Pattern.compile("^(?:[•‣◦▪●○■□➤►·*]\\s*|[-–—]\\s+)");
  private static final Pattern MARKS = Pattern.compile("[\\s:.…!?|»>→]+$");

  private final List<List<Phrase>> byFirst;

  private PagePhrases(List<Phrase> phrases) {
    List<List<Phrase>> tried = new ArrayList<>();
    for (int c = 0; c < COMMON; c++) {
      String first = String.valueOf((char) c);
      tried.add(phrases.stream().filter(p -> p.mayBegin(first)).toList());
    }
    tried.add(phrases);
    this.byFirst = List.copyOf(tried);
  }

  /** How much a phrase says. */
  public enum Kind {
    /** Is the whole block, and nothing else. */
    LINE,
    /** Begins a block that goes on with a title. */
    LEAD,
    /** Is the whole block, and speaks of the page. */
    NOTE,
    /** Is the whole block, and may head a chapter as well. */
    WEAK
  }

  /**
   * A phrase.
   *
   * @param kind how much it says
   * @param reason what a block is that has it
   */
  public record Phrase(Kind kind, LeftOutReason reason, Pattern pattern) {

    private boolean mayBegin(String first) {
      Matcher matcher = pattern.matcher(first);
      return matcher.lookingAt() || matcher.hitEnd();
    }

    private boolean isIn(String text, String bare) {
      return switch (kind) {
        case LEAD -> pattern.matcher(text).lookingAt();
        case LINE, WEAK -> pattern.matcher(bare).matches();
        case NOTE -> pattern.matcher(text).matches() || pattern.matcher(bare).matches();
      };
    }
  }

  /** The phrases that are shipped. */
  public static PagePhrases withDefaults() {
    List<Phrase> phrases = new ArrayList<>();
    LeftOutReason reason = null;
    Kind kind = null;
    for (String line : Resources.lines("/io/cotejo/ingest/text/boilerplate.txt")) {
      if (line.startsWith("[") && line.endsWith("]")) {
        String[] said = line.substring(1, line.length() - 1).split(" ");
        reason = LeftOutReason.valueOf(said[0].toUpperCase(Locale.ROOT));
        kind = Kind.valueOf(said[1].toUpperCase(Locale.ROOT));
      } else if (Lines.isContent(line)) {
        phrases.add(new Phrase(kind, reason, pattern(line)));
      }
    }
    return new PagePhrases(phrases);
  }

  private static Pattern pattern(String line) {
    String expression = line;
    for (Map.Entry<String, String> shorthand : SHORTHANDS.entrySet()) {
      expression = expression.replace(shorthand.getKey(), shorthand.getValue());
    }
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The phrase that a block is, or begins with; the one that says most. */
  public Optional<Phrase> of(String block) {
    String text = BULLET.matcher(block).replaceFirst("");
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = MARKS.matcher(text).replaceFirst("");
    Phrase best = null;
    for (Phrase phrase : byFirst.get(Math.min(text.charAt(0), COMMON))) {
      boolean better = best == null || phrase.kind.compareTo(best.kind) < 0;
      best = better && phrase.isIn(text, bare) ? phrase : best;
    }
    return Optional.ofNullable(best);
  }
}
