package io.cotejo.translate.dictionary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses one reading for each word: the cheapest path through the readings, by the cost of each
 * part of speech after the one before it (Viterbi). The costs are set by hand in {@code
 * es-tags.tsv}; ties go to the reading that the lexicon has first. Thread-safe.
 */
final class Tagger {

  private static final double DEFAULT_COST = 3;

  private final Map<Tag, Map<Tag, Double>> costs = new EnumMap<>(Tag.class);

  Tagger() {
    for (String[] row : Tables.rows("es-tags.tsv")) {
      Map<Tag, Double> after = new EnumMap<>(Tag.class);
      for (String cell : row[1].split(" ")) {
        String[] pair = cell.split("=");
        after.put(Tag.valueOf(pair[0]), Double.valueOf(pair[1]));
      }
      costs.put(Tag.valueOf(row[0]), after);
    }
  }

  List<Word> choose(List<Word> words) {
    double[] best = {0};
    List<Word> previous = List.of(new Word("", List.of(), false, Tag.PUNCTUATION));
    List<int[]> back = new ArrayList<>();
    List<List<Word>> columns = new ArrayList<>();
    for (Word word : words) {
      List<Word> column = alternatives(word);
      double[] next = new double[column.size()];
      int[] from = new int[column.size()];
      for (int k = 0; k < next.length; k++) {
        next[k] = Double.POSITIVE_INFINITY;
        for (int p = 0; p < previous.size(); p++) {
          double cost = best[p] + transition(previous.get(p).tag(), column.get(k).tag());
          if (cost < next[k]) {
            next[k] = cost;
            from[k] = p;
          }
        }
        next[k] += ownCost(column.get(k)) + 0.1 * k;
      }
      columns.add(column);
      back.add(from);
      best = next;
      previous = column;
    }
    return path(columns, back, best);
  }

  private static List<Word> path(List<List<Word>> columns, List<int[]> back, double[] best) {
    int k = 0;
    for (int i = 1; i < best.length; i++) {
      k = best[i] < best[k] ? i : k;
    }
    List<Word> chosen = new ArrayList<>();
    for (int i = columns.size() - 1; i >= 0; i--) {
      chosen.add(0, columns.get(i).get(k));
      k = back.get(i)[k];
    }
    return chosen;
  }

  private static List<Word> alternatives(Word word) {
    if (!word.isKnown()) {
      boolean name = word.is(Tag.UNKNOWN) && word.isCapitalised();
      return List.of(name ? new Word(word.surface(), List.of(), word.gluedLeft(), Tag.NAME) : word);
    }
    return word.readings().stream().map(word::chosen).toList();
  }

  private double transition(Tag from, Tag to) {
    return costs.getOrDefault(from, Map.of()).getOrDefault(to, DEFAULT_COST);
  }

  /** Rare readings: commands, first and second persons, the subjunctive. */
  private static double ownCost(Word word) {
    if (!word.is(Tag.VERB)) {
      return 0;
    }
    Analysis verb = word.reading();
    double cost = verb.person() == 3 ? 0 : verb.person() == 1 && verb.plural() ? 0.8 : 2;
    return switch (verb.tense()) {
      case IMPERATIVE -> cost + 3;
      case SUBJUNCTIVE -> cost + 1;
      case PAST_SUBJUNCTIVE -> cost + 0.5;
      default -> cost;
    };
  }
}
