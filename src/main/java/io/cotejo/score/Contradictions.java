package io.cotejo.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What two passages say that cannot both be so: other numbers, other months or days of the week,
 * and a negation on one side only. Only where each side has what the other lacks: who says less
 * contradicts nobody. Knows the words of Spanish and English. Stateless and thread-safe.
 */
final class Contradictions {

  /** One side says that something is not so. */
  static final String NEGATION = "not on one side";

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[’']\\p{L}+)?");

  private static final String[][] DATES = {
    ("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
            + " lunes martes miércoles jueves viernes sábado domingo")
        .split(" "),
    ("January February March April May June July August September October November December Monday"
            + " Tuesday Wednesday Thursday Friday Saturday Sunday")
        .split(" ")
  };

  private static final int MONTHS = 12;
  private static final Map<String, Integer> PLACES = places();

  private static final Set<String> NEGATIONS =
      words(
          "no nunca jamás nadie nada ningún ninguno ninguna tampoco ni sin"
              + " not never nobody nothing none neither nor cannot without");

  /** Words that may stand for a negation, and do not say by themselves that there is one. */
  private static final Set<String> HALF_NEGATIONS =
      words(
          "apenas imposible incapaz falta evitar negó niega rechazó excepto salvo carece"
              + " hardly barely unable impossible fail fails failed lack lacks lacking avoid deny"
              + " denies denied refuse refuses refused reject rejected except unless otherwise few"
              + " little instead rather only stop stopped prevent");

  /** Phrases that hold a negation and negate nothing. */
  private static final Pattern NO_NEGATION =
      Pattern.compile(
          "(?i)\\b(?:sin (?:embargo|duda|dudas)|no obstante|no (?:sólo|solo|solamente)|ni que decir"
              + "|not only|no doubt|no (?:sooner|longer)|ya no)\\b");

  private Contradictions() {}

  /** What contradicts, for people to read; empty if nothing does. */
  static List<String> between(String source, String pivot, String target) {
    List<String> found = new ArrayList<>();
    numbers(source, pivot, target, found);
    dates(source, target, 0, MONTHS, found);
    dates(source, target, MONTHS, DATES[0].length, found);
    return List.copyOf(found);
  }

  /** Whether one of two passages that say much the same negates it, and the other does not. */
  static boolean isNegatedOnce(String source, String target) {
    String from = NO_NEGATION.matcher(source).replaceAll("");
    String to = NO_NEGATION.matcher(target).replaceAll("");
    return isNegated(from) ? isPlain(to) : isPlain(from) && isNegated(to);
  }

  private static boolean isPlain(String text) {
    return !isNegated(text) && !hasAny(text, HALF_NEGATIONS);
  }

  private static void numbers(String source, String pivot, String target, List<String> found) {
    Quantities ofSource = new Quantities(source);
    Quantities ofTarget = new Quantities(target);
    List<String> onlySource = ofSource.missingIn(ofTarget);
    List<String> onlyTarget = new ArrayList<>(ofTarget.missingIn(ofSource));
    onlyTarget.retainAll(ofTarget.missingIn(new Quantities(pivot)));
    add(onlySource, onlyTarget, found);
  }

  private static void dates(String source, String target, int from, int to, List<String> found) {
    Map<Integer, String> ofSource = dates(source, from, to);
    Map<Integer, String> ofTarget = dates(target, from, to);
    List<String> onlySource =
        ofSource.keySet().stream()
            .filter(d -> !ofTarget.containsKey(d))
            .map(ofSource::get)
            .toList();
    List<String> onlyTarget =
        ofTarget.keySet().stream()
            .filter(d -> !ofSource.containsKey(d))
            .map(ofTarget::get)
            .toList();
    add(onlySource, onlyTarget, found);
  }

  private static void add(List<String> onlySource, List<String> onlyTarget, List<String> found) {
    if (!onlySource.isEmpty() && !onlyTarget.isEmpty()) {
      found.add(String.join(", ", onlySource) + " ≠ " + String.join(", ", onlyTarget));
    }
  }

  private static Map<Integer, String> dates(String text, int from, int to) {
    Map<Integer, String> dates = new HashMap<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      Integer place = PLACES.get(word.group());
      if (place != null && place >= from && place < to) {
        dates.put(place, word.group());
      }
    }
    return dates;
  }

  private static boolean isNegated(String text) {
    return text.contains("n’t") || text.contains("n't") || hasAny(text, NEGATIONS);
  }

  private static boolean hasAny(String text, Set<String> words) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (words.contains(word.group().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> words(String list) {
    return new HashSet<>(Arrays.asList(list.split(" ")));
  }

  private static Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    for (String[] language : DATES) {
      for (int k = 0; k < language.length; k++) {
        places.put(language[k], k);
      }
    }
    places.put("setiembre", 8);
    return Map.copyOf(places);
  }
}
