package io.cotejo.filter;

import io.cotejo.codec.Cue;
import io.cotejo.codec.CuePart;
import io.cotejo.codec.Subtitles;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes segments of a cue. Used once. */
final class CueText {

  /**
   * Words in brackets that WebVTT writes out lest they be a tag; the brackets are kept like codes,
   * lest whoever translates take it for one.
   */
  private static final Pattern BRACKETED =
      Pattern.compile("(?<![\\p{L}\\p{N}])&lt;(\\p{L}{3,}(?: \\p{L}+){0,5})&gt;(?![\\p{L}\\p{N}])");

  private final String file;
  private final boolean web;
  private final List<Segment> segments = new ArrayList<>();
  private Segment.Builder segment = new Segment.Builder();

  private CueText(String file, boolean web) {
    this.file = file;
    this.web = web;
  }

  /** One segment; one for each speaker, if there are several. */
  static List<Segment> of(String file, Subtitles subtitles, Cue cue) {
    CueText text = new CueText(file, subtitles.isWeb());
    CuePart.of(file, subtitles, cue).forEach(text::add);
    text.finish();
    return text.segments;
  }

  private void finish() {
    Escape escape = web ? Escape.WEBVTT : Escape.SUBRIP;
    segment.build(SegmentForm.of(escape).rewrapped()).ifPresent(segments::add);
    segment = new Segment.Builder();
  }

  private void add(CuePart part) {
    int start = part.span().start();
    int end = part.span().end();
    switch (part.kind()) {
      case SPEAKER -> finish();
      case LINE -> addBreak(start);
      case OPEN -> segment.open(part.name(), start, end);
      case CLOSE -> segment.close(part.name(), start, end);
      case ALONE -> segment.alone(start, end);
      default -> addText(start, end);
    }
  }

  private void addBreak(int at) {
    if (!segment.isBlank()) {
      segment.add(' ', at, at);
    }
  }

  private void addText(int start, int end) {
    if (!web) {
      segment.add(file, start, end);
      return;
    }
    Matcher bracketed = BRACKETED.matcher(file).region(start, end);
    int at = start;
    while (bracketed.find()) {
      References.add(segment, file, at, bracketed.start());
      segment.alone(bracketed.start(), bracketed.start(1));
      References.add(segment, file, bracketed.start(1), bracketed.end(1));
      segment.alone(bracketed.end(1), bracketed.end());
      at = bracketed.end();
    }
    References.add(segment, file, at, end);
  }
}
