package io.cotejo.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The quantities that a text names: numbers with their scale words ({@code 60.000 millones} is
 * {@code 60 billion}). A number that can be read in two ways keeps both, since {@code 1,250} is one
 * thing in Mexico and another in Spain; numbers in words are known, but never missed. Immutable.
 */
final class Quantities {

  /** Digits with inner marks, a unit that may follow, and the word behind it. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d:.,])(\\d{1,3}(?:[\\u0020\\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,15})?"
              + "|\\d{1,15}(?:[.,]\\d{1,15})*)(?![:\\d])"
              + "[+\\s\\u00a0\\u202f-]*(\\p{L}+)?(?:[\\s\\u00a0]+(\\p{L}+))?");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");
  private static final Pattern SPACES = Pattern.compile("[\\u0020\\u00a0\\u202f]");

  /** Two numbers are one if they differ by less than this share. */
  private static final double TOLERANCE = 1e-9;

  private static final int NOON = 12;
  private static final int CENTURY = 100;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("mil", 1e3),
          Map.entry("thousand", 1e3),
          Map.entry("million", 1e6),
          Map.entry("millions", 1e6),
          Map.entry("millón", 1e6),
          Map.entry("millon", 1e6),
          Map.entry("millones", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("billions", 1e9),
          Map.entry("m", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("bn", 1e9),
          Map.entry("billón", 1e12),
          Map.entry("billones", 1e12),
          Map.entry("trillion", 1e12));

  /** Units that other countries convert: their numbers are not expected on the other side. */
  private static final Set<String> CONVERTED =
      Set.of(
          ("mph mile miles yard yards pound pounds lb lbs inch inches foot feet ft acre acres"
                  + " gallon gallons ounce ounces degrees fahrenheit")
              .split(" "));

  private static final Map<String, Double> IN_WORDS = inWords();

  /** What a number may mean. */
  private record Quantity(String text, List<Double> values, boolean converted) {}

  private final List<Quantity> inDigits = new ArrayList<>();
  private final List<Double> inLetters = new ArrayList<>();

  Quantities(String text) {
    Matcher number = NUMBER.matcher(text);
    int from = 0;
    while (number.find(from)) {
      String unit = number.group(2) == null ? "" : lower(number.group(2));
      inDigits.add(new Quantity(number.group(1), values(number, unit), CONVERTED.contains(unit)));
      from = number.end(1);
    }
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      Double value = IN_WORDS.get(lower(word.group()));
      if (value != null) {
        inLetters.add(value);
        SCALES.values().forEach(scale -> inLetters.add(value * scale));
      }
    }
  }

  /** The numbers, as they are written, that another text does not name. */
  List<String> missingIn(Quantities other) {
    return inDigits.stream()
        .filter(q -> !q.converted() && !other.names(q))
        .map(Quantity::text)
        .distinct()
        .toList();
  }

  private boolean names(Quantity quantity) {
    return inDigits.stream().anyMatch(q -> isOneOf(quantity, q.values()))
        || isOneOf(quantity, inLetters);
  }

  private static boolean isOneOf(Quantity quantity, List<Double> values) {
    return quantity.values().stream()
        .anyMatch(
            a -> values.stream().anyMatch(b -> Math.abs(a - b) <= TOLERANCE * Math.max(a, b)));
  }

  private static List<Double> values(Matcher number, String unit) {
    List<Double> values = new ArrayList<>(readings(SPACES.matcher(number.group(1)).replaceAll("")));
    double scale = scale(unit);
    if (scale > 1) {
      double whole = scale * scale(number.group(3));
      // A bare "20 m" may be metres.
      List<Double> scaled = values.stream().map(v -> v * whole).toList();
      if (!unit.equals("m")) {
        values.clear();
      }
      values.addAll(scaled);
    }
    if (unit.equals("pm") || unit.equals("p")) {
      values.replaceAll(v -> v < NOON ? v + NOON : v);
    }
    // "Los años 80" are the 1980s, and 2019–20 ends in 2020.
    values.addAll(
        values.stream()
            .filter(v -> v >= FIRST_YEAR && v <= LAST_YEAR)
            .map(v -> v % CENTURY)
            .toList());
    return values;
  }

  private static double scale(String word) {
    return word == null ? 1 : SCALES.getOrDefault(lower(word), 1.0);
  }

  private static List<Double> readings(String digits) {
    List<Double> readings = new ArrayList<>();
    int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    String plain = digits.replaceAll("[.,]", "");
    if (last < 0 || THOUSANDS.matcher(digits).matches()) {
      readings.add(Double.valueOf(plain));
    }
    if (last >= 0) {
      String whole = digits.substring(0, last).replaceAll("[.,]", "");
      readings.add(Double.valueOf(whole + "." + digits.substring(last + 1)));
    }
    return readings;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Map<String, Double> inWords() {
    Map<String, Double> words = new HashMap<>();
    put(
        "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
            + " dieciséis diecisiete dieciocho diecinueve veinte",
        1,
        1,
        words);
    put(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
            + " sixteen seventeen eighteen nineteen twenty",
        1,
        1,
        words);
    put("first second third fourth fifth sixth seventh eighth ninth tenth", 1, 1, words);
    put("primer segundo tercer cuarto quinto sexto séptimo octavo noveno décimo", 1, 1, words);
    put("thirty forty fifty sixty seventy eighty ninety hundred", 30, 10, words);
    put("treinta cuarenta cincuenta sesenta setenta ochenta noventa cien", 30, 10, words);
    put("dozen docena", 12, 0, words);
    put("un una a", 1, 0, words);
    return Map.copyOf(words);
  }

  private static void put(String list, int first, int step, Map<String, Double> words) {
    double value = first;
    for (String word : list.split(" ")) {
      words.put(word, value);
      value += step;
    }
  }
}
