package io.cotejo.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Logs of several people, told apart into what all of them go on from and what each decided since.
 *
 * @param common what holds of the lines that all of them begin with; an action that one of them
 *     took back does not
 * @param own what each decided since, without what was taken back
 */
record Histories(List<Decision> common, List<List<Decision>> own) {

  static Histories of(List<DecisionLog.Contents> logs) {
    List<Decision> first = logs.get(0).decisions();
    int length = first.size();
    for (DecisionLog.Contents log : logs) {
      length = sharedLength(first.subList(0, length), log.decisions());
    }
    Set<Long> common = numbers(Replay.active(first.subList(0, length)));
    Set<Long> holding = new HashSet<>(common);
    List<List<Decision>> own = new ArrayList<>();
    for (DecisionLog.Contents log : logs) {
      List<Decision> active = Replay.active(log.decisions());
      Set<Long> now = numbers(active);
      for (Decision decision : first.subList(0, length)) {
        long number = decision.sequence();
        if (now.contains(number) != common.contains(number)) {
          change(holding, number, now.contains(number));
        }
      }
      long last = length;
      own.add(active.stream().filter(d -> d.sequence() > last).toList());
    }
    return new Histories(
        first.subList(0, length).stream().filter(d -> holding.contains(d.sequence())).toList(),
        List.copyOf(own));
  }

  private static void change(Set<Long> holding, long number, boolean holds) {
    if (holds) {
      holding.add(number);
    } else {
      holding.remove(number);
    }
  }

  private static Set<Long> numbers(List<Decision> decisions) {
    Set<Long> numbers = new HashSet<>();
    decisions.forEach(d -> numbers.add(d.sequence()));
    return numbers;
  }

  private static int sharedLength(List<Decision> a, List<Decision> b) {
    int same = 0;
    while (same < Math.min(a.size(), b.size()) && a.get(same).equals(b.get(same))) {
      same++;
    }
    return same;
  }
}
