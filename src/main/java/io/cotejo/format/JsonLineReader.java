package io.cotejo.format;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.codec.StrictJson;
import io.cotejo.text.Parallel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads files of one JSON object a line; blank lines and unknown fields are passed over.
 *
 * @param what a line is, for messages
 * @param type the fields of a line
 * @param convert checks the fields; its {@link IllegalArgumentException} becomes a diagnostic
 * @param <J> the fields of a line
 * @param <T> what a line means
 */
public record JsonLineReader<J, T>(String what, Class<J> type, Function<J, T> convert) {

  /** Takes what a line means. */
  @FunctionalInterface
  public interface Taker<T> {

    /**
     * Takes it before the next line is read.
     *
     * @throws IOException if it cannot be passed on
     */
    void take(T value) throws IOException;
  }

  private static final int LONGEST_REASON = 160;

  /** Lines that are worth sharing out, and few enough to be held. */
  private static final int WINDOW = 8192;

  /**
   * Reads all lines.
   *
   * @param threads how many read lines at a time
   * @throws InvalidInputException if a line is broken, with its number and what to do
   * @throws IOException if {@code in} does
   */
  public List<T> read(String path, Reader in, int threads)
      throws IOException, InvalidInputException {
    BufferedReader lines = new BufferedReader(in);
    List<T> values = new ArrayList<>();
    List<Numbered> window = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      window.add(new Numbered(++number, line));
      if (window.size() == WINDOW) {
        add(path, window, threads, values);
        window.clear();
      }
    }
    add(path, window, threads, values);
    return List.copyOf(values);
  }

  private record Numbered(int number, String line) {}

  /** A line that was read, or why it was not. */
  private record Told<T>(T value, InvalidInputException failure) {}

  private void add(String path, List<Numbered> window, int threads, List<T> values)
      throws InvalidInputException {
    List<Numbered> full = window.stream().filter(n -> !n.line.isBlank()).toList();
    for (Told<T> told : Parallel.map(full, threads, n -> told(path, n))) {
      if (told.failure != null) {
        throw told.failure;
      }
      values.add(told.value);
    }
  }

  private Told<T> told(String path, Numbered line) {
    try {
      return new Told<>(value(path, line.number, line.line), null);
    } catch (InvalidInputException e) {
      return new Told<>(null, e);
    }
  }

  /**
   * Reads line by line.
   *
   * @param taker of what the lines mean, in their order
   * @throws InvalidInputException if a line is broken, with its number and what to do
   * @throws IOException if {@code in} does, or the taker
   */
  public void each(String path, Reader in, Taker<? super T> taker)
      throws IOException, InvalidInputException {
    BufferedReader lines = new BufferedReader(in);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        taker.take(value(path, number, line));
      }
    }
  }

  private T value(String path, int number, String line) throws InvalidInputException {
    try {
      J fields = StrictJson.read(line, type);
      if (fields == null) {
        throw invalid(path, number, "not one JSON object");
      }
      return convert.apply(fields);
    } catch (IllegalArgumentException e) {
      throw invalid(path, number, e.getMessage());
    }
  }

  private InvalidInputException invalid(String path, int number, String reason) {
    String clean = CleanText.visible(reason);
    String shortened =
        clean.length() <= LONGEST_REASON ? clean : clean.substring(0, LONGEST_REASON) + "…";
    return new InvalidInputException(
        new Diagnostic(
            path,
            number,
            0,
            "not a " + what + " (" + shortened + "); write the file anew, or take this line out"));
  }
}
