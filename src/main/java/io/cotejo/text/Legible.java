package io.cotejo.text;

import io.cotejo.bitext.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as it is compared and translated, and where each of its units stands in the text as it is
 * written. What nobody sees is left out, accents are composed (NFC), ligatures are letters, and
 * every space that parts no lines is U+0020; {@link LegibleUnits} says what means something all the
 * same. Immutable.
 *
 * <p>Units and positions are of UTF-16. A text that is legible as it is written stays itself.
 */
public final class Legible {

  private final String text;
  private final Runs runs;

  private Legible(String text, Runs runs) {
    this.text = text;
    this.runs = runs;
  }

  /** Reads a text. */
  public static Legible of(String written) {
    int first = LegibleUnits.firstToLookAt(written);
    return first < 0
        ? new Legible(written, Runs.NONE)
        : new Reader(written).read(Math.max(0, first - 1));
  }

  /** The text alone. */
  public static String text(String written) {
    return of(written).text();
  }

  /** As it is compared and translated. */
  public String text() {
    return text;
  }

  /** Whether each unit stands in its own place in the text as it is written. */
  public boolean isInPlace() {
    return runs.count == 0;
  }

  /** Where a stretch, which is not empty, stands in the text as it is written. */
  public Span written(Span stretch) {
    return isInPlace()
        ? stretch
        : new Span(runs.written(stretch.start()).start(), runs.written(stretch.end() - 1).end());
  }

  /**
   * A run of units.
   *
   * @param start where it begins in the text as it is read
   * @param written where it stands in the text as it is written; as long as there, or all of it is
   *     written for each unit
   */
  public record Run(int start, Span written) {}

  /** The runs that a stretch, which is not empty, is made of, in order. */
  public List<Run> runs(Span stretch) {
    if (isInPlace()) {
      return List.of(new Run(stretch.start(), stretch));
    }
    List<Run> cut = new ArrayList<>();
    for (int k = runs.at(stretch.start()); k < runs.count && runs.starts[k] < stretch.end(); k++) {
      int start = Math.max(stretch.start(), runs.starts[k]);
      int end = Math.min(stretch.end(), runs.end(k));
      cut.add(new Run(start, new Span(runs.written(start).start(), runs.written(end - 1).end())));
    }
    return cut;
  }

  /** Runs by where they begin in the text, and where they begin and end as it is written. */
  private static final class Runs {

    private static final Runs NONE = new Runs();

    private int[] starts = {};
    private int[] from = {};
    private int[] to = {};
    private int count;
    private int length;

    /** Adds units behind the others; those that stand as they are written go on with a run. */
    void add(int units, int start, int end) {
      boolean plain = units == end - start;
      if (count > 0 && plain && to[count - 1] == start && isPlain(count - 1)) {
        to[count - 1] = end;
      } else {
        open(start, end);
      }
      length += units;
    }

    private void open(int start, int end) {
      if (count == starts.length) {
        int more = 2 * count + 8;
        starts = Arrays.copyOf(starts, more);
        from = Arrays.copyOf(from, more);
        to = Arrays.copyOf(to, more);
      }
      starts[count] = length;
      from[count] = start;
      to[count] = end;
      count++;
    }

    int end(int run) {
      return run + 1 < count ? starts[run + 1] : length;
    }

    private boolean isPlain(int run) {
      return end(run) - starts[run] == to[run] - from[run];
    }

    int at(int position) {
      int found = Arrays.binarySearch(starts, 0, count, position);
      return found >= 0 ? found : -found - 2;
    }

    Span written(int position) {
      int run = at(position);
      int start = from[run] + position - starts[run];
      return isPlain(run) ? new Span(start, start + 1) : new Span(from[run], to[run]);
    }
  }

  /** Reads a text letter by letter, each with the accents behind it. */
  private static final class Reader {

    private final String written;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder letter = new StringBuilder();
    private final Runs runs = new Runs();
    private int from;
    private int to;

    Reader(String written) {
      this.written = written;
    }

    Legible read(int first) {
      int start = first > 0 && Character.isLowSurrogate(written.charAt(first)) ? first - 1 : first;
      keep(start);
      for (int at = start, c; at < written.length(); at += Character.charCount(c)) {
        c = written.codePointAt(at);
        if (!LegibleUnits.isLeftOut(written, at, c, before())) {
          add(c, at);
        }
      }
      finish();
      boolean inPlace = runs.count <= 1 && text.length() == written.length();
      return new Legible(text.toString(), inPlace ? Runs.NONE : runs);
    }

    private void keep(int end) {
      if (end > 0) {
        text.append(written, 0, end);
        runs.add(end, 0, end);
      }
    }

    /** The code point that was kept last; 0 at the beginning. */
    private int before() {
      StringBuilder kept = letter.isEmpty() ? text : letter;
      return kept.isEmpty() ? 0 : kept.codePointBefore(kept.length());
    }

    private void add(int c, int at) {
      if (letter.isEmpty() || !LegibleUnits.isAccent(c)) {
        finish();
        from = at;
      }
      letter.appendCodePoint(c);
      to = at + Character.charCount(c);
    }

    private void finish() {
      if (!letter.isEmpty()) {
        String read = LegibleUnits.read(letter);
        text.append(read);
        runs.add(read.length(), from, to);
        letter.setLength(0);
      }
    }
  }
}
