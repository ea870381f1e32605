package io.cotejo.codec;

import io.cotejo.bitext.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of the lines of a cue.
 *
 * @param kind what it is
 * @param span where it stands in the file; empty for {@link Kind#LINE}
 * @param name of a tag; empty for all else
 */
public record CuePart(Kind kind, Span span, String name) {

  /** What parts there are. */
  public enum Kind {
    /** Text, as the file writes it. */
    TEXT,
    /** A tag that opens: {@code <i>}, {@code <v María>}. */
    OPEN,
    /** A tag that closes. */
    CLOSE,
    /** A code by itself: {@code {\an8}}, {@code <00:00:01.000>}. */
    ALONE,
    /** What the line of another speaker begins with: a dash, {@code >>}. */
    SPEAKER,
    /** The end of a line in the middle of what somebody says. */
    LINE
  }

  private static final String OVERRIDE = "\\{\\\\[^{}]*\\}";

  /** All that is in angle brackets. */
  private static final Pattern WEB_CODE = Pattern.compile("<(/?)([A-Za-z]*)[^<>]*>|" + OVERRIDE);

  /** The tags that players know; anything else in angle brackets is shown, so it is text. */
  private static final Pattern CODE =
      Pattern.compile(
          "<(/?)((?i:font|ruby|rt|span|lang|strong|strike|del|ins|em|br|[biuspcvq]))(?=[\\s./>])[^<>]*>"
              + "|<[0-9:.,]+>|"
              + OVERRIDE);

  private static final Pattern SPEAKER =
      Pattern.compile("\\s*(?:[-\\u2010-\\u2015\\u2212]{1,2}|(?:>|&gt;){2,3})\\s*");

  /** Before a digit, it is a minus, unless several speak. */
  private static final Pattern MINUS = Pattern.compile("\\s*[-\\u2212](?=\\d)");

  /**
   * The parts of the lines of a cue, in their order; they leave out nothing but speakers' blanks.
   */
  public static List<CuePart> of(String file, Subtitles subtitles, Cue cue) {
    Pattern code = subtitles.isWeb() ? WEB_CODE : CODE;
    List<CuePart> parts = new ArrayList<>();
    boolean several = cue.lines().stream().filter(l -> isSpeaker(file, l, code)).count() > 1;
    for (Span line : cue.lines()) {
      addLine(file, line, code, several, parts);
    }
    return parts;
  }

  private static boolean isSpeaker(String file, Span line, Pattern code) {
    int start = afterCodes(file, line, code);
    return SPEAKER.matcher(file).region(start, line.end()).lookingAt();
  }

  /** Behind the codes that a line begins with. */
  private static int afterCodes(String file, Span line, Pattern code) {
    Matcher codes = code.matcher(file).region(line.start(), line.end());
    int at = line.start();
    while (codes.region(at, line.end()).lookingAt()) {
      at = codes.end();
    }
    return at;
  }

  private static void addLine(
      String file, Span line, Pattern code, boolean several, List<CuePart> parts) {
    int start = afterCodes(file, line, code);
    Matcher speaker = SPEAKER.matcher(file).region(start, line.end());
    Matcher minus = MINUS.matcher(file).region(start, line.end());
    boolean speaks = speaker.lookingAt() && (several || !minus.lookingAt());
    if (!speaks && !parts.isEmpty()) {
      parts.add(new CuePart(Kind.LINE, new Span(line.start(), line.start()), ""));
    }
    addText(file, line.start(), start, code, parts);
    if (speaks) {
      parts.add(new CuePart(Kind.SPEAKER, new Span(start, speaker.end()), ""));
    }
    addText(file, speaks ? speaker.end() : start, line.end(), code, parts);
  }

  private static void addText(String file, int from, int to, Pattern code, List<CuePart> parts) {
    Matcher codes = code.matcher(file).region(from, to);
    int at = from;
    while (codes.find()) {
      addText(at, codes.start(), parts);
      String name = codes.group(2) == null ? "" : codes.group(2);
      Kind kind = name.isEmpty() ? Kind.ALONE : codes.group(1).isEmpty() ? Kind.OPEN : Kind.CLOSE;
      parts.add(new CuePart(kind, new Span(codes.start(), codes.end()), name));
      at = codes.end();
    }
    addText(at, to, parts);
  }

  private static void addText(int from, int to, List<CuePart> parts) {
    if (to > from) {
      parts.add(new CuePart(Kind.TEXT, new Span(from, to), ""));
    }
  }
}
