package io.cotejo.filter.okapi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Columns of Excel's tables that are called otherwise now, and formulas that name them. */
final class TableHeads {

  private static final Pattern COLUMN =
      Pattern.compile("<tableColumn\\b[^>]*?\\sname=\"([^\"]*)\"");

  private static final Pattern FORMULA =
      Pattern.compile(
          "<(f|calculatedColumnFormula|totalsRowFormula|definedName)\\b[^>/]*>[^<]*</\\1>");

  private final Map<String, String> renamed = new LinkedHashMap<>();

  /** Compares the columns of a table before and after. */
  void add(byte[] before, byte[] after) {
    List<String> old = names(before);
    List<String> now = names(after);
    for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
      if (!old.get(i).equals(now.get(i))) {
        renamed.put("[" + quoted(old.get(i)) + "]", "[" + quoted(now.get(i)) + "]");
      }
    }
  }

  private static List<String> names(byte[] table) {
    List<String> names = new ArrayList<>();
    Matcher column = COLUMN.matcher(new String(table, StandardCharsets.UTF_8));
    while (column.find()) {
      names.add(column.group(1));
    }
    return names;
  }

  /** As formulas write names that hold what is theirs. */
  private static String quoted(String name) {
    return name.replaceAll("[\\[\\]#@']", "'$0");
  }

  /** A part with the names as they are now in its formulas. */
  byte[] in(byte[] part) {
    if (renamed.isEmpty()) {
      return part;
    }
    String text = new String(part, StandardCharsets.UTF_8);
    return FORMULA
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(formula(found.group())))
        .getBytes(StandardCharsets.UTF_8);
  }

  private String formula(String formula) {
    String named = formula;
    for (Map.Entry<String, String> name : renamed.entrySet()) {
      named = named.replace(name.getKey(), name.getValue());
    }
    return named;
  }
}
