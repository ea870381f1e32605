package io.cotejo.filter;

import io.cotejo.bitext.Span;
import io.cotejo.codec.Cue;
import io.cotejo.codec.CuePart;
import io.cotejo.codec.Subtitles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes segments of the cues of a file: one for each speaker of a cue, and one for all cues that
 * one runs on over, with the numbers, times and tags between them in gaps. Used once.
 */
final class CueText {

  /**
   * Words in brackets that WebVTT writes out lest they be a tag; the brackets are kept like codes,
   * lest whoever translates take it for one.
   */
  private static final Pattern BRACKETED =
      Pattern.compile("(?<![\\p{L}\\p{N}])&lt;(\\p{L}{3,}(?: \\p{L}+){0,5})&gt;(?![\\p{L}\\p{N}])");

  private final String file;
  private final boolean web;
  private Segment.Builder segment = new Segment.Builder();

  private CueText(String file, boolean web) {
    this.file = file;
    this.web = web;
  }

  /**
   * The segments of a file.
   *
   * @param spoken what runs on over cues
   */
  static List<Segment> of(String file, Subtitles subtitles, List<Span> spoken) {
    List<CueSpeech> speeches = new ArrayList<>();
    for (Cue cue : subtitles.cues()) {
      speeches(file, CuePart.of(file, subtitles, cue), speeches);
    }
    CueText text = new CueText(file, subtitles.isWeb());
    List<Segment> segments = new ArrayList<>();
    for (int first = 0, end; first < speeches.size(); first = end) {
      end = first + 1;
      while (end < speeches.size() && speeches.get(end - 1).runsOnInto(speeches.get(end), spoken)) {
        end++;
      }
      text.segment(speeches.subList(first, end)).ifPresent(segments::add);
    }
    return segments;
  }

  private static void speeches(String file, List<CuePart> cue, List<CueSpeech> speeches) {
    List<CuePart> parts = new ArrayList<>();
    for (CuePart part : cue) {
      if (part.kind() == CuePart.Kind.SPEAKER) {
        speeches.add(CueSpeech.of(file, parts));
        parts.clear();
      } else {
        parts.add(part);
      }
    }
    speeches.add(CueSpeech.of(file, parts));
  }

  private Optional<Segment> segment(List<CueSpeech> speeches) {
    segment = new Segment.Builder();
    List<Span> gaps = new ArrayList<>();
    for (int i = 0; i < speeches.size(); i++) {
      Span words = speeches.get(i).words();
      if (i > 0) {
        int start = speeches.get(i - 1).words().end();
        int end = words.start();
        Span gap = new Span(start, end);
        segment.add(' ', gap.start(), gap.end());
        gaps.add(gap);
      }
      // Codes at both ends stay where they are; those between two cues are in the gap.
      int from = i == 0 ? 0 : words.start();
      int to = i + 1 == speeches.size() ? file.length() : words.end();
      speeches.get(i).parts().forEach(part -> add(part, from, to));
    }
    Escape escape = web ? Escape.WEBVTT : Escape.SUBRIP;
    return segment.build(SegmentForm.of(escape).rewrapped().over(gaps));
  }

  private void add(CuePart part, int from, int to) {
    int start = Math.max(from, part.span().start());
    int end = Math.min(to, part.span().end());
    if (end < start || (end == start && part.kind() != CuePart.Kind.LINE)) {
      return;
    }
    switch (part.kind()) {
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
