package io.cotejo.translate.dictionaryimport;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Lists what a transducer translates, from its transitions in AT&amp;T's format: a line of two
 * states, input, output and weight, or of a final state and weight; {@code --} parts transducers.
 * Loops, which stand for numbers and the like, are not followed. Used by one thread.
 */
final class Transducer {

  private static final String NOTHING = "ε";
  private static final int LONGEST = 120;
  private static final int MOST_STEPS = 20_000_000;

  private record Step(int to, String input, String output) {}

  private final String label;
  private final BiConsumer<String, String> pairs;
  private final Map<Integer, List<Step>> steps = new HashMap<>();
  private final BitSet ends = new BitSet();
  private final BitSet loops = new BitSet();
  private final StringBuilder input = new StringBuilder();
  private final StringBuilder output = new StringBuilder();
  private int number;
  private int taken;

  /** A transducer whose inputs and outputs are given to somebody. */
  Transducer(String label, BiConsumer<String, String> pairs) {
    this.label = label;
    this.pairs = pairs;
  }

  /** The next line. */
  void line(String line) throws InvalidInputException {
    number++;
    if (line.startsWith("--")) {
      end();
      return;
    }
    String[] columns = line.split("\t", -1);
    try {
      if (columns.length >= 4) {
        steps
            .computeIfAbsent(Integer.parseInt(columns[0]), k -> new ArrayList<>(2))
            .add(new Step(Integer.parseInt(columns[1]), symbol(columns[2]), symbol(columns[3])));
      } else if (!columns[0].isEmpty()) {
        ends.set(Integer.parseInt(columns[0]));
      }
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new InvalidInputException(
          Diagnostic.of(label, "transition " + number + " of it cannot be read"));
    }
  }

  /** There is no further line of this transducer. */
  void end() throws InvalidInputException {
    loops.clear();
    loops.or(withoutDeadEnds(steps));
    walk(0, 0);
    steps.clear();
    ends.clear();
  }

  /**
   * The states that are in loops of several states, or between them: what is left if states without
   * successors are taken away again and again, then those without predecessors.
   */
  private static BitSet withoutDeadEnds(Map<Integer, List<Step>> steps) {
    Map<Integer, List<Integer>> successors = new HashMap<>();
    Map<Integer, List<Integer>> predecessors = new HashMap<>();
    steps.forEach(
        (from, all) ->
            all.stream()
                .filter(step -> step.to != from)
                .forEach(
                    step -> {
                      successors.computeIfAbsent(from, k -> new ArrayList<>(2)).add(step.to);
                      predecessors.computeIfAbsent(step.to, k -> new ArrayList<>(2)).add(from);
                    }));
    BitSet left = new BitSet();
    successors.keySet().forEach(left::set);
    predecessors.keySet().forEach(left::set);
    peel(left, successors, predecessors);
    peel(left, predecessors, successors);
    return left;
  }

  /** Takes states away that lead to none of those that are left. */
  private static void peel(
      BitSet left, Map<Integer, List<Integer>> ahead, Map<Integer, List<Integer>> behind) {
    Map<Integer, Integer> open = new HashMap<>();
    ArrayDeque<Integer> dead = new ArrayDeque<>();
    left.stream()
        .forEach(
            state -> {
              int count = 0;
              for (int next : ahead.getOrDefault(state, List.of())) {
                count += left.get(next) ? 1 : 0;
              }
              open.put(state, count);
              if (count == 0) {
                dead.add(state);
              }
            });
    while (!dead.isEmpty()) {
      int state = dead.remove();
      left.clear(state);
      for (int before : behind.getOrDefault(state, List.of())) {
        if (left.get(before) && open.merge(before, -1, Integer::sum) == 0) {
          dead.add(before);
        }
      }
    }
  }

  private static String symbol(String text) {
    return text.equals(NOTHING) ? "" : text;
  }

  private void walk(int state, int depth) throws InvalidInputException {
    if (++taken > MOST_STEPS) {
      throw new InvalidInputException(Diagnostic.of(label, "has too many entries"));
    }
    if (ends.get(state)) {
      pairs.accept(input.toString(), output.toString());
    }
    if (depth == LONGEST) {
      return;
    }
    for (Step step : steps.getOrDefault(state, List.of())) {
      if (step.to != state && !loops.get(step.to)) {
        int inputLength = input.length();
        int outputLength = output.length();
        input.append(step.input);
        output.append(step.output);
        walk(step.to, depth + 1);
        input.setLength(inputLength);
        output.setLength(outputLength);
      }
    }
  }
}
