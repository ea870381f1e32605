package io.cotejo.format;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Walks through one line of a bead list. One thread an instance. */
final class BeadLine {

  private static final int MOST_DIGITS = 9;
  private static final int END = -1;

  private final String path;
  private final int number;
  private final String line;
  private int at;

  BeadLine(String path, int number, String line) {
    this.path = path;
    this.number = number;
    this.line = line;
  }

  /** The bead, or where the line ceases to be one. */
  ListedBead parse() throws InvalidInputException {
    List<Integer> source = positions();
    expect(':');
    int targetStart = at;
    List<Integer> target = positions();
    OptionalDouble confidence = confidence();
    if (source.isEmpty() && target.isEmpty()) {
      at = targetStart;
      throw invalid("a sentence on one side at least");
    }
    return new ListedBead(source, target, confidence);
  }

  private List<Integer> positions() throws InvalidInputException {
    List<Integer> positions = new ArrayList<>();
    expect('[');
    if (peek() != ']') {
      do {
        int start = skipSpaces();
        int position = position();
        if (!positions.isEmpty() && position <= positions.get(positions.size() - 1)) {
          at = start;
          throw invalid("positions in ascending order");
        }
        positions.add(position);
      } while (take(','));
    }
    expect(']');
    return positions;
  }

  private int position() throws InvalidInputException {
    int start = at;
    while (at < line.length() && isDigit(line.charAt(at))) {
      at++;
    }
    int digits = at - start;
    if (digits == 0 || digits > MOST_DIGITS) {
      at = start;
      throw invalid("a position of 1 to " + MOST_DIGITS + " digits");
    }
    return Integer.parseInt(line.substring(start, at));
  }

  private OptionalDouble confidence() throws InvalidInputException {
    if (peek() == END) {
      return OptionalDouble.empty();
    }
    expect(':');
    skipSpaces();
    try {
      double value = Double.parseDouble(line.substring(at));
      if (Double.isFinite(value)) {
        return OptionalDouble.of(value);
      }
    } catch (NumberFormatException e) {
      throw invalid("a number");
    }
    throw invalid("a finite number");
  }

  private void expect(char wanted) throws InvalidInputException {
    if (!take(wanted)) {
      throw invalid("\"" + wanted + "\"");
    }
  }

  private boolean take(char wanted) {
    boolean found = peek() == wanted;
    if (found) {
      at++;
    }
    return found;
  }

  private int peek() {
    int next = skipSpaces();
    return next < line.length() ? line.charAt(next) : END;
  }

  private int skipSpaces() {
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private InvalidInputException invalid(String wanted) {
    return new InvalidInputException(
        new Diagnostic(
            path, number, at + 1, "expected " + wanted + "; write beads as [0, 1]:[0]:0.97"));
  }
}
