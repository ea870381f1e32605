package io.cotejo.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well confidences that were fitted to all other sets hold on each: what is to be expected of
 * texts that nobody has seen.
 *
 * @param natural of each set, and of each of its pivots, as it is
 * @param changed of each set, after what was done to its texts
 * @param changes of each kind of change, over all sets
 */
public record SetsLeftOut(
    Map<String, Calibration> natural,
    Map<String, Calibration> changed,
    Map<String, Calibration> changes) {

  /**
   * Fits as often as there are sets, each time without one.
   *
   * @throws IllegalArgumentException if there is nothing to tell from what in the others
   */
  public static SetsLeftOut of(List<JudgedText> texts) {
    Map<String, List<Judged>> natural = new LinkedHashMap<>();
    Map<String, List<Judged>> changed = new LinkedHashMap<>();
    Map<String, List<Judged>> changes = new TreeMap<>();
    for (String set : texts.stream().map(t -> t.origin().set()).distinct().toList()) {
      BeadModel model =
          BeadModel.of(texts.stream().filter(t -> !t.origin().set().equals(set)).toList());
      for (JudgedText text : texts) {
        JudgedText.Origin origin = text.origin();
        if (origin.set().equals(set)) {
          List<Judged> judged = model.judge(text);
          if (origin.isNatural()) {
            add(natural, set, judged);
            add(natural, set + ", " + origin.pivot(), judged);
          } else {
            add(changed, set, judged);
            add(changes, origin.change(), judged);
          }
        }
      }
    }
    return new SetsLeftOut(calibrations(natural), calibrations(changed), calibrations(changes));
  }

  private static void add(Map<String, List<Judged>> all, String name, List<Judged> judged) {
    all.computeIfAbsent(name, k -> new ArrayList<>()).addAll(judged);
  }

  private static Map<String, Calibration> calibrations(Map<String, List<Judged>> judged) {
    Map<String, Calibration> calibrations = new LinkedHashMap<>();
    judged.forEach((name, claims) -> calibrations.put(name, Calibration.of("sound", claims)));
    return calibrations;
  }
}
