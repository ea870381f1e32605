package io.cotejo.evaluate;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** One line of a bead file, consumed from the left. For one use. */
final class BeadLine {

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?+(?:[0-9]++(?:\\.[0-9]*+)?+|\\.[0-9]++)(?:[eE][-+]?+[0-9]++)?+");

  /** More digits could not be an {@code int}. */
  private static final int MAX_DIGITS = 9;

  private final String path;
  private final int number;
  private final String line;
  private int at;

  BeadLine(String path, int number, String line) {
    this.path = path;
    this.number = number;
    this.line = line;
  }

  ScoredBead parse() throws InvalidInputException {
    List<Integer> source = side();
    expect(':');
    GoldBead bead = new GoldBead(source, side());
    skipSpace();
    if (at == line.length()) {
      return new ScoredBead(bead, OptionalDouble.empty());
    }
    expect(':');
    return new ScoredBead(bead, score());
  }

  private List<Integer> side() throws InvalidInputException {
    expect('[');
    Set<Integer> indices = new HashSet<>();
    skipSpace();
    if (!isAt(']')) {
      add(indices);
      skipSpace();
      while (isAt(',')) {
        at++;
        add(indices);
        skipSpace();
      }
    }
    expect(']');
    // A bead is a set: published gold has some in another order.
    return indices.stream().sorted().toList();
  }

  private void add(Set<Integer> indices) throws InvalidInputException {
    skipSpace();
    int start = at;
    while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
      at++;
    }
    if (at == start || at - start > MAX_DIGITS) {
      throw error(start, "expected a sentence index, as in [0, 1]:[0]");
    }
    int index = Integer.parseInt(line, start, at, 10);
    if (!indices.add(index)) {
      throw error(start, "index " + index + " is in the bead already: name each sentence once");
    }
  }

  private OptionalDouble score() throws InvalidInputException {
    skipSpace();
    String rest = line.substring(at).stripTrailing();
    if (rest.isEmpty()) {
      return OptionalDouble.empty();
    }
    double score = NUMBER.matcher(rest).matches() ? Double.parseDouble(rest) : Double.NaN;
    if (!Double.isFinite(score)) {
      throw error(at, "expected a number, as in [0, 1]:[0]:0.25, or nothing");
    }
    return OptionalDouble.of(score);
  }

  private void expect(char c) throws InvalidInputException {
    skipSpace();
    if (!isAt(c)) {
      throw error(at, "expected " + c + ", as in [0, 1]:[0]");
    }
    at++;
  }

  private boolean isAt(char c) {
    return at < line.length() && line.charAt(at) == c;
  }

  private void skipSpace() {
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
  }

  private InvalidInputException error(int offset, String message) {
    return new InvalidInputException(new Diagnostic(path, number, offset + 1, message));
  }
}
