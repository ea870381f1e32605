package io.cotejo.translate.own;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

/**
 * A known translation with the numbers of another text: where the known text has 40 and its
 * translation, too, and the other text has 60 in that place, the translation gets 60. A number may
 * have the separators of the other language: {@code 1.250,5} is {@code 1,250.5} there. Stateless.
 */
final class ExchangedNumbers {

  private ExchangedNumbers() {}

  /**
   * The translation with all numbers that differ exchanged.
   *
   * @param known numbers of the known text, in order
   * @param wanted numbers of the other text, in order
   * @return empty if there are not as many, or one cannot be told in the translation
   */
  static Optional<String> in(String translation, List<String> known, List<String> wanted) {
    if (known.size() != wanted.size()) {
      return Optional.empty();
    }
    List<MatchResult> places = OwnWords.NUMBERS.matcher(translation).results().toList();
    Map<Integer, String> exchanged = new TreeMap<>();
    for (int k = 0; k < known.size(); k++) {
      if (!known.get(k).equals(wanted.get(k))) {
        int place = only(places, known.get(k));
        if (place < 0) {
          return Optional.empty();
        }
        boolean same = places.get(place).group().equals(known.get(k));
        exchanged.put(place, same ? wanted.get(k) : swapped(wanted.get(k)));
      }
    }
    StringBuilder text = new StringBuilder();
    int end = 0;
    for (Map.Entry<Integer, String> number : exchanged.entrySet()) {
      MatchResult place = places.get(number.getKey());
      text.append(translation, end, place.start()).append(number.getValue());
      end = place.end();
    }
    return Optional.of(text.append(translation, end, translation.length()).toString());
  }

  /** The one place of a number; -1 if there is none, or several. */
  private static int only(List<MatchResult> places, String number) {
    int[] found =
        IntStream.range(0, places.size())
            .filter(p -> isSame(places.get(p).group(), number))
            .toArray();
    return found.length == 1 ? found[0] : -1;
  }

  private static boolean isSame(String written, String number) {
    return written.equals(number) || written.equals(swapped(number));
  }

  private static String swapped(String number) {
    StringBuilder swapped = new StringBuilder(number);
    for (int i = 0; i < swapped.length(); i++) {
      char c = swapped.charAt(i);
      swapped.setCharAt(i, c == '.' ? ',' : c == ',' ? '.' : c);
    }
    return swapped.toString();
  }
}
