package io.cotejo.filter;

import io.cotejo.bitext.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes segments of the lines of a subtitle. Stateless. */
final class CueText {

  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z]*)[^<>]*>|\\{\\\\[^{}]*\\}");

  /** What a speaker's line begins with. */
  private static final Pattern SPEAKER = Pattern.compile("[-–—]\\s*");

  private CueText() {}

  /** One segment; one for each speaker, if there are several. */
  static List<Segment> of(String file, List<Span> lines, Escape escape) {
    List<Segment> segments = new ArrayList<>();
    Segment.Builder segment = new Segment.Builder();
    for (Span line : lines) {
      Matcher speaker = SPEAKER.matcher(file).region(line.start(), line.end());
      int start = line.start();
      if (speaker.lookingAt()) {
        finish(segment, escape, segments);
        segment = new Segment.Builder();
        start = speaker.end();
      } else if (!segment.isBlank()) {
        segment.add(' ', line.start(), line.start());
      }
      addLine(segment, file, start, line.end(), escape);
    }
    finish(segment, escape, segments);
    return segments;
  }

  private static void finish(Segment.Builder segment, Escape escape, List<Segment> segments) {
    segment.build(SegmentForm.of(escape).rewrapped()).ifPresent(segments::add);
  }

  private static void addLine(
      Segment.Builder segment, String file, int start, int end, Escape escape) {
    Matcher tag = TAG.matcher(file).region(start, end);
    int at = start;
    while (tag.find()) {
      add(segment, file, at, tag.start(), escape);
      if (tag.group(2) == null || tag.group(2).isEmpty()) {
        segment.alone(tag.start(), tag.end());
      } else if (tag.group(1).isEmpty()) {
        segment.open(tag.group(2), tag.start(), tag.end());
      } else {
        segment.close(tag.group(2), tag.start(), tag.end());
      }
      at = tag.end();
    }
    add(segment, file, at, end, escape);
  }

  private static void add(Segment.Builder segment, String file, int start, int end, Escape escape) {
    if (escape == Escape.WEBVTT) {
      References.add(segment, file, start, end);
    } else {
      segment.add(file, start, end);
    }
  }
}
