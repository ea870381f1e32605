package io.cotejo.filter;

import io.cotejo.bitext.Language;
import io.cotejo.bitext.LeftOutReason;
import io.cotejo.bitext.Span;
import io.cotejo.filter.Segment.Role;
import java.util.List;
import java.util.Optional;

/**
 * What else is known of a segment.
 *
 * @param escape how the file writes texts
 * @param declared the language that the file says it is in
 * @param role what it is for
 * @param place where the translation goes; empty if in the place of the source
 * @param wrapped whether line breaks inside a sentence are made again in its translation
 * @param verbatim stretches of the file that it writes without escapes
 * @param content what is copied to the place, codes at both ends included
 * @param gaps what stands between the cues of subtitles that a text runs on over, each a space of
 *     it
 * @param leftOut why it is not to be translated; empty if it is
 */
record SegmentForm(
    Escape escape,
    Optional<Language> declared,
    Role role,
    Optional<Place> place,
    boolean wrapped,
    List<Span> verbatim,
    Optional<Span> content,
    List<Span> gaps,
    Optional<LeftOutReason> leftOut) {

  SegmentForm {
    verbatim = List.copyOf(verbatim);
    gaps = List.copyOf(gaps);
  }

  static SegmentForm of(Escape escape) {
    return new SegmentForm(
        escape,
        Optional.empty(),
        Role.TEXT,
        Optional.empty(),
        false,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  SegmentForm declared(Optional<Language> language) {
    return new SegmentForm(
        escape, language, role, place, wrapped, verbatim, content, gaps, leftOut);
  }

  SegmentForm at(Span from, Place other) {
    return new SegmentForm(
        escape,
        declared,
        role,
        Optional.of(other),
        wrapped,
        verbatim,
        Optional.of(from),
        gaps,
        leftOut);
  }

  /** The same with a place for what stands in the file from its first unit to its last one. */
  SegmentForm into(Place other) {
    return new SegmentForm(
        escape, declared, role, Optional.of(other), wrapped, verbatim, content, gaps, leftOut);
  }

  SegmentForm rewrapped() {
    return new SegmentForm(escape, declared, role, place, true, verbatim, content, gaps, leftOut);
  }

  SegmentForm over(List<Span> cueGaps) {
    return new SegmentForm(
        escape, declared, role, place, wrapped, verbatim, content, cueGaps, leftOut);
  }

  SegmentForm as(Role other) {
    return new SegmentForm(
        escape, declared, other, place, wrapped, verbatim, content, gaps, leftOut);
  }

  SegmentForm verbatim(List<Span> stretches) {
    return new SegmentForm(
        escape, declared, role, place, wrapped, stretches, content, gaps, leftOut);
  }

  SegmentForm leftOut(LeftOutReason reason) {
    return new SegmentForm(
        escape, declared, role, place, wrapped, verbatim, content, gaps, Optional.of(reason));
  }
}
