package io.cotejo.codec;

import io.cotejo.bitext.Span;
import io.cotejo.bitext.TimeSpan;
import io.cotejo.text.Lines;
import io.cotejo.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The cues of SubRip and WebVTT (W3C, WebVTT), as players find them: a line with times begins a
 * cue, whatever stands before it, and all text up to the next one is its own, blank lines or not.
 *
 * @param isWeb whether it is WebVTT; else SubRip
 * @param cues in the order of the file; one that text stands in twice, around a note, is there
 *     twice
 */
public record Subtitles(boolean isWeb, List<Cue> cues) {

  private static final Pattern HEAD = Pattern.compile("WEBVTT(?:[ \\t].*)?");
  private static final Pattern ASIDE = Pattern.compile("(?:NOTE|STYLE|REGION)(?:[ \\t].*)?");

  /** Lines within which a file says what it is. */
  private static final int FIRST_LINES = 12;

  /** Copies the cues. */
  public Subtitles {
    cues = List.copyOf(cues);
  }

  /**
   * Reads a file.
   *
   * @param text of it, without its byte-order mark
   * @throws BrokenSubtitlesException if times cannot be read, or what is no cue stands first
   */
  public static Subtitles of(String text) throws BrokenSubtitlesException {
    return new Search(text).subtitles();
  }

  /** Whether a text begins as WebVTT does. */
  public static boolean isWeb(String text) {
    return text.startsWith("WEBVTT") && HEAD.matcher(Lines.of(text).get(0).of(text)).matches();
  }

  /** Whether a text, or its beginning, is that of subtitles, whatever the file is called. */
  public static boolean areIn(String text) {
    if (isWeb(text)) {
      return true;
    }
    List<String> lines =
        text.lines().limit(FIRST_LINES).map(Subtitles::trimmed).filter(l -> !l.isEmpty()).toList();
    return isCue(lines, 0) || (isCue(lines, 1) && lines.get(0).matches("\\d{1,9}"));
  }

  private static boolean isCue(List<String> lines, int at) {
    return lines.size() > at && CueTimes.of(lines.get(at)).isPresent();
  }

  private static String trimmed(String line) {
    return Spaces.trimmed(line, 0, line.length(), Spaces::isSpaceOrUnseen).of(line);
  }

  /** Goes through a file. Used once. */
  private static final class Search {

    private final boolean web;
    private final List<Span> spans;
    private final List<String> lines;
    private final List<Cue> cues = new ArrayList<>();

    /** Lines with times. */
    private final List<Integer> at = new ArrayList<>();

    private final List<TimeSpan> times = new ArrayList<>();

    Search(String text) {
      this.web = isWeb(text);
      this.spans = Lines.of(text);
      this.lines = spans.stream().map(s -> trimmed(s.of(text))).toList();
    }

    Subtitles subtitles() throws BrokenSubtitlesException {
      for (int i = 0; i < lines.size(); i++) {
        Optional<TimeSpan> time = CueTimes.of(lines.get(i));
        if (time.isPresent()) {
          at.add(i);
          times.add(time.get());
        }
      }
      List<Integer> begins = begins();
      checkHead(begins.isEmpty() ? lines.size() : begins.get(0));
      checkTimes();
      for (int k = 0; k < at.size(); k++) {
        int end = k + 1 < at.size() ? begins.get(k + 1) : lines.size();
        addCues(times.get(k), at.get(k) + 1, end);
      }
      return new Subtitles(web, cues);
    }

    /** Where each cue begins: with its number or name, if it has one, else with its times. */
    private List<Integer> begins() {
      CueNumbers numbers = new CueNumbers(at.stream().map(i -> i == 0 ? "" : line(i - 1)).toList());
      List<Integer> begins = new ArrayList<>();
      for (int k = 0; k < at.size(); k++) {
        int i = at.get(k);
        boolean apart = i < 2 || line(i - 2).isEmpty();
        boolean free = i > 0 && !line(i - 1).isEmpty() && (k == 0 || at.get(k - 1) < i - 1);
        boolean number = numbers.nextIsNumber(apart);
        begins.add(free && (number || (web && apart)) ? i - 1 : i);
      }
      return begins;
    }

    private String line(int i) {
      return lines.get(i);
    }

    /** Nothing but the head of WebVTT and its notes may stand before the first cue. */
    private void checkHead(int first) throws BrokenSubtitlesException {
      int i = 0;
      while (web && i < first && !line(i).isEmpty()) {
        i++;
      }
      while (i < first && (line(i).isEmpty() || isAside(i))) {
        i = isAside(i) ? after(i, first, String::isEmpty) : i + 1;
      }
      if (i < first) {
        throw new BrokenSubtitlesException(
            spans.get(i).start(),
            web
                ? "no cue: its times are needed here"
                : "no subtitle: its number or its times are needed here");
      }
    }

    private void checkTimes() throws BrokenSubtitlesException {
      for (int i = 0; i < lines.size(); i++) {
        if (CueTimes.areBroken(line(i))) {
          throw new BrokenSubtitlesException(
              spans.get(i).start(),
              "times that cannot be read; write 00:00:01,000 --> 00:00:02,000");
        }
      }
    }

    private boolean isAside(int i) {
      return web && (i == 0 || line(i - 1).isEmpty()) && ASIDE.matcher(line(i)).matches();
    }

    /**
     * The first line from {@code from} on, before {@code to}, that is so; {@code to} if none is.
     */
    private int after(int from, int to, Predicate<String> so) {
      int i = from;
      while (i < to && !so.test(line(i))) {
        i++;
      }
      return i;
    }

    private void addCues(TimeSpan time, int from, int to) {
      List<Span> text = new ArrayList<>();
      for (int i = from; i < to; i++) {
        if (isAside(i)) {
          addCue(time, text);
          i = after(i, to, String::isEmpty);
        } else if (!line(i).isEmpty()) {
          text.add(spans.get(i));
        }
      }
      addCue(time, text);
    }

    private void addCue(TimeSpan time, List<Span> text) {
      if (!text.isEmpty()) {
        cues.add(new Cue(time, text));
        text.clear();
      }
    }
  }
}
