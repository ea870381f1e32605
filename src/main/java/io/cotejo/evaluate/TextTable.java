package io.cotejo.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Plain text columns: the first to the left, the others to the right. Not safe to share. */
final class TextTable {

  /** Would break the lines, or the terminal; labels come from files. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(Object... header) {
    row(header);
  }

  /** Adds a row: doubles with four decimals, everything else as it prints itself. */
  TextTable row(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell instanceof Double number ? number(number) : clean(cell.toString()));
    }
    rows.add(row);
    return this;
  }

  /** A row of a label, precision, recall and F1. */
  TextTable row(String label, PrecisionRecall score) {
    return row(label, score.precision().value(), score.recall().value(), score.f1());
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static String clean(String text) {
    return UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
  }

  /** The rows, each ended by a line feed. */
  String render() {
    int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
    for (List<String> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        widths[c] = Math.max(widths[c], width(row.get(c)));
      }
    }
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      out.append(line(row, widths).stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < row.size(); c++) {
      String padding = " ".repeat(widths[c] - width(row.get(c)));
      line.append(c == 0 ? row.get(c) + padding : "  " + padding + row.get(c));
    }
    return line.toString();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
