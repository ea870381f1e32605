package io.cotejo.format.pairs;

import io.cotejo.bitext.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what the units of a file lack and what is read of none. Not safe to share. */
final class UnitTally {

  private final Direction direction;
  private final Map<Language, Integer> others = new TreeMap<>();
  private int pairs;
  private int withoutSource;
  private int withoutTarget;
  private int empty;

  UnitTally(Direction direction) {
    this.direction = direction;
  }

  /** Counts a unit by what is read of it. */
  void add(ReadUnit unit) {
    boolean hasSource = !unit.source().isBlank();
    boolean hasTarget = !unit.target().isBlank();
    pairs += hasSource && hasTarget ? 1 : 0;
    withoutSource += !hasSource && hasTarget ? 1 : 0;
    withoutTarget += hasSource && !hasTarget ? 1 : 0;
    empty += !hasSource && !hasTarget ? 1 : 0;
  }

  /** Counts a text that is in no row. */
  void leaveOut(Language language) {
    others.merge(language, 1, Integer::sum);
  }

  int pairs() {
    return pairs;
  }

  /** What people should know, a phrase each; nothing if every unit is a pair and all is read. */
  List<String> phrases() {
    List<String> lacking = new ArrayList<>();
    add(withoutTarget, "without " + direction.targetLabel(), lacking);
    add(withoutSource, "without " + direction.sourceLabel(), lacking);
    add(empty, "in neither", lacking);
    List<String> phrases = new ArrayList<>();
    if (!lacking.isEmpty()) {
      int units = pairs + withoutSource + withoutTarget + empty;
      phrases.add(
          units
              + (units == 1 ? " unit: " : " units: ")
              + pairs
              + " paired, "
              + String.join(", ", lacking));
    }
    if (!others.isEmpty()) {
      phrases.add(
          others.entrySet().stream()
              .map(e -> e.getValue() + " in " + named(e.getKey()))
              .collect(Collectors.joining(", ", "texts left out: ", "")));
    }
    return phrases;
  }

  private static void add(int count, String what, List<String> phrases) {
    if (count > 0) {
      phrases.add(count + " " + what);
    }
  }

  private static String named(Language language) {
    return language.equals(Language.UNDETERMINED) ? "no language that is told" : language.tag();
  }
}
