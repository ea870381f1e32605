package io.cotejo.ingest.text;

import io.cotejo.ingest.Line;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that begin alike, as items of a list do that has no bullets: {@code Question 2: …}, {@code
 * (3) …}, {@code 10:30 …}, the same word again and again. Immutable.
 */
final class LineSeries {

  /** A word, a number, and a mark or the second half of the number. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "^(\\p{Lu}\\p{L}*\\.?)\\s+(?:\\p{L}\\.?[º°]\\s?)?"
              + "((?:\\d{1,4}[a-z]?|[IVXLC]+)(?=[º°ª]?\\s*[.:)–—-])|\\d{1,4}(?:[.-]\\d{1,3})+[a-z]?)");

  /** Numbers and letters with a mark behind them. */
  private static final Pattern MARKER =
      Pattern.compile(
          "^(?:(\\(?)(\\d{1,3}(?:\\.\\d{1,3})*|[ivx]{1,5}|[IVX]{1,5}|\\p{L}(?=\\))))([.)]|\\.-)(?=\\s|$)");

  private static final List<Pattern> SHAPES =
      List.of(
          Pattern.compile("^\\d{1,2}[:.h]\\d{2}\\b"),
          Pattern.compile("^\\d{1,2}[/-]\\d{1,2}\\b"),
          Pattern.compile("^\\d{1,2} (?:de )?\\p{L}{3,10}\\b"),
          Pattern.compile("^\\d{4}\\s?[:.\u2013\u2014-]"),
          Pattern.compile(
              "^(?:[¼½¾\\d][\\d.,/]*\\s?\\p{Ll}|(?:an?|half an?|medi[ao]|one|two|una?|dos|tres)"
                  + " (?:bunch|clove|cup|glass|handful|pinch|pound|spoonful|tablespoon|teaspoon"
                  + "|chorr|cucharad|diente|hoja|kilo|lata|litro|manojo|pizca|puñado|rama|sobre|taza"
                  + "|vaso))"),
          Pattern.compile("^\\p{Lu}{1,4}[-.]?\\d+\\b"),
          Pattern.compile("^\\p{Lu}\\p{L}*(?: \\p{L}+){0,2}:\\s"),
          Pattern.compile("^@\\p{L}"),
          Pattern.compile("^#\\p{L}"));

  private static final Pattern FIRST_WORD = Pattern.compile("^[¿¡«“\"]?(\\p{Lu}\\p{L}*)(?!\\p{L})");

  /** So many lines in a row that begin alike are no chance. */
  private static final int LEAST_ALIKE = 3;

  private static final int LEAST_COUNTED = 2;

  private final BitSet items;

  private LineSeries(BitSet items) {
    this.items = items;
  }

  static LineSeries of(List<Line> lines) {
    BitSet items = new BitSet(lines.size());
    addCounted(lines, COUNTED, items);
    addCounted(lines, MARKER, items);
    for (Pattern shape : SHAPES) {
      addRuns(
          lines.stream().map(l -> shape.matcher(l.text()).lookingAt() ? "x" : "").toList(), items);
    }
    addRuns(lines.stream().map(l -> firstWord(l.text())).toList(), items);
    return new LineSeries(items);
  }

  /** Whether the line at {@code i} begins an item. */
  boolean begins(int i) {
    return items.get(i);
  }

  /** Where the same word, or the same kind of mark, stands with one number and another. */
  private static void addCounted(List<Line> lines, Pattern pattern, BitSet items) {
    Map<String, Map<String, BitSet>> found = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = pattern.matcher(lines.get(i).text());
      if (matcher.lookingAt()) {
        String kind =
            pattern == COUNTED
                ? matcher.group(1)
                : matcher.group(1) + kind(matcher.group(2)) + matcher.group(3);
        found
            .computeIfAbsent(kind, k -> new HashMap<>())
            .computeIfAbsent(matcher.group(2), n -> new BitSet())
            .set(i);
      }
    }
    for (Map<String, BitSet> numbers : found.values()) {
      if (numbers.size() >= LEAST_COUNTED) {
        numbers.values().forEach(items::or);
      }
    }
  }

  private static String kind(String number) {
    return number.replaceAll("\\d+", "1").replaceAll("[ivx]+", "i").replaceAll("\\p{Lu}+", "I");
  }

  private static void addRuns(List<String> keys, BitSet items) {
    int start = 0;
    for (int i = 1; i <= keys.size(); i++) {
      if (i == keys.size() || !keys.get(i).equals(keys.get(start))) {
        if (i - start >= LEAST_ALIKE && !keys.get(start).isEmpty()) {
          items.set(start, i);
        }
        start = i;
      }
    }
  }

  private static String firstWord(String line) {
    Matcher word = FIRST_WORD.matcher(line);
    return word.lookingAt() ? word.group(1) : "";
  }
}
