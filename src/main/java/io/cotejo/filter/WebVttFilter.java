package io.cotejo.filter;

import io.cotejo.bitext.Span;
import io.cotejo.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** WebVTT subtitles (W3C, WebVTT). Stateless and thread-safe. */
final class WebVttFilter implements FileFilter {

  private static final Pattern HEAD = Pattern.compile("WEBVTT(?:[ \\t].*)?");
  private static final Pattern OTHER = Pattern.compile("(?:NOTE|STYLE|REGION)(?:[ \\t].*)?");
  private static final String TIME = "(?:[0-9]{2,}:)?[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}";
  private static final Pattern TIMES =
      Pattern.compile("[ \\t]*" + TIME + "[ \\t]*-->[ \\t]*" + TIME + "(?:[ \\t].*)?");

  @Override
  public List<Segment> extract(FileText file) throws MalformedFileException {
    String text = file.text();
    List<Span> lines = Lines.of(text);
    if (lines.isEmpty() || !HEAD.matcher(lines.get(0).of(text)).matches()) {
      throw file.malformed(0, "not WebVTT: it does not begin with WEBVTT");
    }
    List<Segment> segments = new ArrayList<>();
    int start = blockEnd(lines, 0);
    while (start < lines.size()) {
      int end = blockEnd(lines, start);
      if (end > start && !OTHER.matcher(lines.get(start).of(text)).matches()) {
        cue(file, lines.subList(start, end), segments);
      }
      start = end + 1;
    }
    return segments;
  }

  private static void cue(FileText file, List<Span> block, List<Segment> segments)
      throws MalformedFileException {
    int times = isTimes(file.text(), block.get(0)) ? 0 : 1;
    if (times >= block.size() || !isTimes(file.text(), block.get(times))) {
      throw file.malformed(block.get(0).start(), "no cue: its times are needed here");
    }
    segments.addAll(CueText.of(file.text(), block.subList(times + 1, block.size()), Escape.WEBVTT));
  }

  private static boolean isTimes(String text, Span line) {
    return TIMES.matcher(line.of(text)).matches();
  }

  private static int blockEnd(List<Span> lines, int from) {
    int end = from;
    while (end < lines.size() && lines.get(end).length() > 0) {
      end++;
    }
    return end;
  }
}
