package io.cotejo.review;

import io.cotejo.bitext.ReviewState;
import io.cotejo.review.LastWords.RowName;
import io.cotejo.review.LastWords.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far two reviewers agree on the rows that both judged, each without knowing the other's
 * judgement: what both logs begin with is nobody's own, and not counted.
 *
 * @param common how many decisions both go on from
 * @param firstOnly how many rows the first alone judged
 * @param secondOnly how many rows the second alone judged
 * @param counts how many rows got which state of the first, then of the second; without zeros
 * @param differing the rows that got two states, in the order of the first log
 */
public record Agreement(
    int common,
    int firstOnly,
    int secondOnly,
    Map<ReviewState, Map<ReviewState, Integer>> counts,
    List<Difference> differing) {

  /** A row, and what each said of it. */
  public record Difference(RowText row, ReviewState first, ReviewState second) {}

  /** Copies the list. */
  public Agreement {
    differing = List.copyOf(differing);
  }

  /** Compares two logs. */
  public static Agreement of(DecisionLog.Contents one, DecisionLog.Contents other) {
    Histories histories = Histories.of(List.of(one, other));
    Map<RowName, Word> first = judged(histories.own().get(0));
    Map<RowName, Word> second = judged(histories.own().get(1));
    Map<ReviewState, Map<ReviewState, Integer>> counts = new EnumMap<>(ReviewState.class);
    List<Difference> differing = new ArrayList<>();
    int both = 0;
    for (Map.Entry<RowName, Word> entry : first.entrySet()) {
      Word word = second.get(entry.getKey());
      if (word != null) {
        both++;
        Claim claim = entry.getValue().claim();
        counts
            .computeIfAbsent(claim.state(), k -> new EnumMap<>(ReviewState.class))
            .merge(word.claim().state(), 1, Integer::sum);
        if (claim.state() != word.claim().state()) {
          differing.add(
              new Difference(RowText.of(claim.row()), claim.state(), word.claim().state()));
        }
      }
    }
    return new Agreement(
        histories.common().size(), first.size() - both, second.size() - both, counts, differing);
  }

  /** What people can say of a row, in this order; a remark is none of it, nor are other groups. */
  public static List<ReviewState> verdicts() {
    return Arrays.stream(ReviewState.values())
        .filter(s -> s != ReviewState.AUTO && s != ReviewState.REGROUPED)
        .toList();
  }

  private static Map<RowName, Word> judged(List<Decision> decisions) {
    Map<RowName, Word> words = new LinkedHashMap<>(LastWords.of(decisions).words());
    words.values().removeIf(w -> !verdicts().contains(w.claim().state()));
    return words;
  }

  /** How many rows both judged. */
  public int both() {
    return counts.values().stream().mapToInt(Agreement::sum).sum();
  }

  /** How many of them got one state. */
  public int agreed() {
    return both() - differing.size();
  }

  /** The share of rows that got one state; none if both judged none. */
  public OptionalDouble observed() {
    return both() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) agreed() / both());
  }

  /**
   * κ: agreement beyond what chance would give to two people who use the states as often as these
   * do, 1 at best, 0 for chance; Cohen, <i>A coefficient of agreement for nominal scales</i>,
   * Educational and Psychological Measurement 20 (1960). None if both use one state only, or judged
   * nothing in common.
   */
  public OptionalDouble kappa() {
    double all = both();
    double byChance = 0;
    for (ReviewState state : ReviewState.values()) {
      byChance += sum(counts.getOrDefault(state, Map.of())) / all * (column(state) / all);
    }
    return all == 0 || byChance == 1
        ? OptionalDouble.empty()
        : OptionalDouble.of((agreed() / all - byChance) / (1 - byChance));
  }

  private double column(ReviewState state) {
    return counts.values().stream().mapToInt(row -> row.getOrDefault(state, 0)).sum();
  }

  private static int sum(Map<ReviewState, Integer> row) {
    return row.values().stream().mapToInt(Integer::intValue).sum();
  }
}
