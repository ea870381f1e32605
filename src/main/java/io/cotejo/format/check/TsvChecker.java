package io.cotejo.format.check;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.codec.Tsv;
import io.cotejo.format.pairs.BeadTable;
import io.cotejo.format.pairs.TsvBitextWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a table is one that {@link TsvBitextWriter} could have written. */
final class TsvChecker {

  private static final int MOST = 100;
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final int CONFIDENCE = BeadTable.HEADER.indexOf("confidence");
  private static final int SOURCE = BeadTable.HEADER.indexOf("source_text");
  private static final int TARGET = BeadTable.HEADER.indexOf("target_text");

  private TsvChecker() {}

  static List<Diagnostic> check(String path, Reader in) throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    BufferedReader lines = new BufferedReader(in);
    int number = 0;
    int width = BeadTable.HEADER.size();
    for (String line = lines.readLine();
        line != null && problems.size() < MOST;
        line = lines.readLine()) {
      number++;
      List<String> cells = Tsv.cells(line);
      if (number == 1 && cells.equals(BeadTable.REVIEWED)) {
        width = BeadTable.REVIEWED.size();
      }
      String problem = number == 1 ? header(cells) : row(cells, width);
      if (problem != null) {
        problems.add(new Diagnostic(path, number, 0, problem));
      }
    }
    if (number == 0) {
      problems.add(Diagnostic.of(path, "is empty; a table has a header"));
    }
    return List.copyOf(problems);
  }

  private static String header(List<String> cells) {
    return cells.equals(BeadTable.HEADER) || cells.equals(BeadTable.REVIEWED)
        ? null
        : "the header must be "
            + String.join(", ", BeadTable.HEADER)
            + ", and behind them perhaps state, note, author";
  }

  /** What is wrong with a row; null if nothing is. */
  private static String row(List<String> cells, int width) {
    if (cells.size() != width) {
      return "has " + cells.size() + " cells, not " + width;
    }
    for (String cell : cells) {
      if (!Tsv.isEscaped(cell)) {
        return "a backslash must be written \\\\";
      }
    }
    String confidence = cells.get(CONFIDENCE);
    boolean isNumber = NUMBER.matcher(confidence).matches() && Double.parseDouble(confidence) <= 1;
    if (!isNumber && !confidence.isEmpty()) {
      return "confidence must be in [0, 1]";
    }
    return cells.get(SOURCE).isEmpty() && cells.get(TARGET).isEmpty()
        ? "has no text on either side"
        : null;
  }
}
