package io.cotejo.codec;

import io.cotejo.bitext.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tables with cells parted by TAB and rows by line ends. In the tables that Cotejo writes, TAB, LF,
 * CR and the backslash are {@code \t \n \r \\} inside a cell; those of others know no escapes, and
 * their cells are taken as they stand. Stateless and thread-safe.
 */
public final class Tsv {

  private static final Pattern ESCAPED = Pattern.compile("(?:[^\\\\\t\n\r]|\\\\[tnr\\\\])*+");

  private Tsv() {}

  /** The cells of a row as they stand; at least one. */
  public static List<String> cells(String row) {
    return List.of(row.split("\t", -1));
  }

  /** Where the cells of a row stand in a file. */
  public static List<Span> cells(String file, Span row) {
    List<Span> cells = new ArrayList<>();
    int start = row.start();
    for (int i = row.start(); i <= row.end(); i++) {
      if (i == row.end() || file.charAt(i) == '\t') {
        cells.add(new Span(start, i));
        start = i + 1;
      }
    }
    return cells;
  }

  /** A row as Cotejo writes it, without a line end. */
  public static String row(List<String> cells) {
    return cells.stream().map(Tsv::escaped).collect(Collectors.joining("\t"));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  /** Whether a cell is one that Cotejo could have written. */
  public static boolean isEscaped(String cell) {
    return ESCAPED.matcher(cell).matches();
  }

  /** The text of a cell that Cotejo has written; another backslash says nothing. */
  public static String unescaped(String cell) {
    if (cell.indexOf('\\') < 0) {
      return cell;
    }
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < cell.length(); k++) {
      char c = cell.charAt(k);
      if (c != '\\' || k + 1 == cell.length()) {
        text.append(c);
      } else {
        text.append(meant(cell.charAt(++k)));
      }
    }
    return text.toString();
  }

  private static char meant(char code) {
    return switch (code) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> code;
    };
  }
}
