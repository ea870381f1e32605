package io.cotejo.format;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.codec.StrictJson;
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

  /**
   * Reads all lines.
   *
   * @throws InvalidInputException if a line is broken, with its number and what to do
   * @throws IOException if {@code in} does
   */
  public List<T> read(String path, Reader in) throws IOException, InvalidInputException {
    List<T> values = new ArrayList<>();
    each(path, in, values::add);
    return List.copyOf(values);
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
