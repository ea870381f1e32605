package io.cotejo.filter;

import io.cotejo.bitext.Language;
import io.cotejo.bitext.LeftOutReason;
import io.cotejo.bitext.Span;
import io.cotejo.text.Placeholders;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A text inside a file, such as a paragraph, and where each of its units stands there. Immutable.
 */
public final class Segment {

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final List<Code> codes;
  private final SegmentForm form;

  /** What a segment is for. */
  public enum Role {
    /** To be read: paragraphs, headings, cells. */
    TEXT,
    /** Says what a page is about, and is seen elsewhere: its title, its description. */
    TITLE
  }

  private Segment(String text, int[] starts, int[] ends, List<Code> codes, SegmentForm form) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.codes = codes;
    this.form = form;
  }

  /** The text without codes, legible, escapes resolved; white space is a space. Never blank. */
  public String text() {
    return text;
  }

  /** The language that the file says it is in. */
  public Optional<Language> declared() {
    return form.declared();
  }

  /**
   * Whether the translation goes into a target beside the source, which is filled as a whole or not
   * at all.
   */
  public boolean hasTarget() {
    return form.place().filter(Place::isBeside).isPresent();
  }

  /** Whether what the file declares of its language is certain, and no hint. */
  public boolean isDeclaredSurely() {
    return form.place().filter(Place::isDeclaredSurely).isPresent();
  }

  /** What it is for. */
  public Role role() {
    return form.role();
  }

  /** The stretch of the file from its first unit to its last one. */
  public Span inFile() {
    return inFile(new Span(0, text.length()));
  }

  /** Why it is not to be translated; empty if it is. */
  public Optional<LeftOutReason> leftOut() {
    return form.leftOut();
  }

  /** The same segment, not to be translated. */
  public Segment leftOut(LeftOutReason reason) {
    return with(form.leftOut(reason));
  }

  /** Whether it is the value of an attribute, which stands beside the text of a page. */
  public boolean isAttribute() {
    return form.escape() == Escape.ATTRIBUTE;
  }

  Segment with(SegmentForm other) {
    return new Segment(text, starts, ends, codes, other);
  }

  SegmentForm form() {
    return form;
  }

  /** The stretch of the file that a sentence takes. */
  public Span inFile(Span sentence) {
    return new Span(starts[sentence.start()], ends[sentence.end() - 1]);
  }

  /** What stands between cues inside a stretch of the file. */
  List<Span> gaps(Span inFile) {
    return form.gaps().stream()
        .filter(g -> g.start() >= inFile.start() && g.end() <= inFile.end())
        .toList();
  }

  /** The codes inside a sentence; those at its ends are none of its business. */
  List<Code> codes(Span sentence) {
    Span place = inFile(sentence);
    int first = 0;
    int end = codes.size();
    while (first < end) {
      int middle = (first + end) >>> 1;
      boolean before = codes.get(middle).start() < place.start();
      first = before ? middle + 1 : first;
      end = before ? end : middle;
    }
    return codes.subList(first, codes.size()).stream()
        .takeWhile(c -> c.end() <= place.end())
        .toList();
  }

  /**
   * A sentence as it is sent: codes inside it stand there as {@code ⟦1⟧}, {@code ⟦2⟧}…, in their
   * order, tight around the words they hold.
   *
   * @param sentence a stretch of the text without white space at its ends
   */
  public String marked(Span sentence) {
    List<Code> inside = codes(sentence);
    CodedText marked = new CodedText();
    int next = 0;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      while (next < inside.size() && inside.get(next).start() < ends[i]) {
        marked.add(inside.get(next).kind(), ++next);
      }
      marked.add(text.charAt(i));
    }
    return marked.toString();
  }

  /** Collects a segment unit by unit, in the order of the file. Not safe to share. */
  public static final class Builder {

    private final List<Code> codes = new ArrayList<>();
    private final Map<String, Deque<Integer>> open = new HashMap<>();
    private SegmentUnits units = new SegmentUnits();
    private int partners;

    /** Adds a unit that stands in the file from {@code start} to {@code end}. */
    public Builder add(char c, int start, int end) {
      units.add(Character.isWhitespace(c) ? ' ' : c, start, end);
      return this;
    }

    /** Adds what the file writes as it is. */
    Builder add(String file, int start, int end) {
      for (int i = start; i < end; i++) {
        add(file.charAt(i), i, i + 1);
      }
      return this;
    }

    /** Adds a code that stands alone. */
    public Builder alone(int start, int end) {
      codes.add(new Code(Code.Kind.ALONE, partners++, start, end));
      return this;
    }

    /**
     * Adds what stays as it is amid the text, and parts words: the furniture of a page, with the
     * line breaks around it.
     */
    public Builder kept(int start, int end) {
      return lineBreak(start, end);
    }

    /** Adds what is white space by itself. */
    public Builder lineBreak(int start, int end) {
      if (units.endInSpace()) {
        return alone(start, end);
      }
      add(' ', start, start);
      codes.add(new Code(Code.Kind.BREAK, partners++, start, end));
      return this;
    }

    /** Adds a code that opens something of this name. */
    public Builder open(String name, int start, int end) {
      open.computeIfAbsent(name, n -> new ArrayDeque<>()).push(partners);
      codes.add(new Code(Code.Kind.OPEN, partners++, start, end));
      return this;
    }

    /** Closes what was opened last under this name, or something outside. */
    public Builder close(String name, int start, int end) {
      Deque<Integer> opened = open.getOrDefault(name, new ArrayDeque<>());
      int partner = opened.isEmpty() ? partners++ : opened.pop();
      codes.add(new Code(Code.Kind.CLOSE, partner, start, end));
      return this;
    }

    /** The text as far as it goes. */
    @Override
    public String toString() {
      return units.text();
    }

    boolean isBlank() {
      return units.areBlank();
    }

    /** The segment of a text file; empty if it is blank. */
    public Optional<Segment> build() {
      return build(SegmentForm.of(Escape.PLAIN).rewrapped());
    }

    /**
     * The segment of a text file whose translation comes beside it, as a whole or not at all; empty
     * if it is blank.
     */
    public Optional<Segment> buildBeside() {
      return build(SegmentForm.of(Escape.PLAIN).rewrapped().into(new PlaceOfText()));
    }

    Optional<Segment> build(SegmentForm form) {
      if (isBlank()) {
        return Optional.empty();
      }
      codePlaceholders();
      SegmentUnits read = units.legible();
      return read.areBlank()
          ? Optional.empty()
          : Optional.of(
              new Segment(read.text(), read.starts(), read.ends(), List.copyOf(codes), form));
    }

    /** What looks like one of our placeholders is kept as a code, lest it be taken for one. */
    private void codePlaceholders() {
      SegmentUnits before = units;
      Matcher found = Placeholders.PATTERN.matcher(before.text());
      units = new SegmentUnits();
      int at = 0;
      while (found.find()) {
        units.add(before, at, found.start());
        alone(before.start(found.start()), before.end(found.end() - 1));
        at = found.end();
      }
      units.add(before, at, before.length());
      codes.sort(Comparator.comparingInt(Code::start));
    }
  }
}
