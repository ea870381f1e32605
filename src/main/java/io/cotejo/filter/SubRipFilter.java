package io.cotejo.filter;

import io.cotejo.bitext.Span;
import io.cotejo.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** SubRip subtitles. Stateless and thread-safe. */
final class SubRipFilter implements FileFilter {

  private static final Pattern NUMBER = Pattern.compile("\\s*[0-9]{1,9}\\s*");
  private static final String TIME = "\\s*[0-9]{1,3}:[0-9]{1,2}:[0-9]{1,2}[,.][0-9]{1,3}\\s*";
  private static final Pattern TIMES = Pattern.compile(TIME + "-->" + TIME + "(?:\\s.*)?");

  @Override
  public List<Segment> extract(FileText file) throws MalformedFileException {
    String text = file.text();
    List<Span> lines = Lines.of(text);
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      if (isBlank(text, lines, at)) {
        at++;
        continue;
      }
      at += is(NUMBER, text, lines, at) && is(TIMES, text, lines, at + 1) ? 1 : 0;
      if (!is(TIMES, text, lines, at)) {
        throw file.malformed(
            lines.get(at).start(), "no subtitle: its number or its times are needed here");
      }
      int first = at + 1;
      at = first;
      while (at < lines.size() && !isBlank(text, lines, at)) {
        at++;
      }
      segments.addAll(CueText.of(text, lines.subList(first, at), Escape.SUBRIP));
    }
    return segments;
  }

  private static boolean isBlank(String text, List<Span> lines, int at) {
    return lines.get(at).of(text).isBlank();
  }

  private static boolean is(Pattern pattern, String text, List<Span> lines, int at) {
    return at < lines.size() && pattern.matcher(lines.get(at).of(text)).matches();
  }
}
