package io.cotejo.translate.dictionary;

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

  /** By the part of speech before, then by the one after. */
  private final Map<Tag, Map<Tag, Double>> costs = new EnumMap<>(Tag.class);

  Tagger() {
    for (List<String> row : Tables.rows("es-tags.tsv")) {
      Map<Tag, Double> after = new EnumMap<>(Tag.class);
      for (String cell : Tables.split(row.get(1), ' ')) {
        List<String> pair = Tables.split(cell, '=');
        after.put(Tag.valueOf(pair.get(0)), Double.valueOf(pair.get(1)));
      }
      costs.put(Tag.valueOf(row.get(0)), after);
    }
  }

  /** The same words, each with one reading, or none if it has none. */
  List<Word> choose(List<Word> words) {
    int n = words.size();
    int[][] back = new int[n][];
    double[] best = {0};
    Tag[] previous = {Tag.PUNCTUATION};
    for (int i = 0; i < n; i++) {
      Word word = words.get(i);
      Tag[] tags = tags(word);
      double[] next = new double[tags.length];
      back[i] = new int[tags.length];
      for (int k = 0; k < tags.length; k++) {
        int from = cheapest(best, previous, tags[k]);
        back[i][k] = from;
        next[k] = best[from] + cost(previous[from], tags[k]) + 0.1 * k;
        next[k] += word.isKnown() ? ownCost(word.readings().get(k)) : 0;
      }
      best = next;
      previous = tags;
    }
    return path(words, back, best);
  }

  private int cheapest(double[] best, Tag[] previous, Tag tag) {
    int from = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int p = 0; p < previous.length; p++) {
      double cost = best[p] + cost(previous[p], tag);
      if (cost < least) {
        least = cost;
        from = p;
      }
    }
    return from;
  }

  private double cost(Tag before, Tag after) {
    return costs.getOrDefault(before, Map.of()).getOrDefault(after, DEFAULT_COST);
  }

  private static List<Word> path(List<Word> words, int[][] back, double[] best) {
    int k = 0;
    for (int i = 1; i < best.length; i++) {
      k = best[i] < best[k] ? i : k;
    }
    Word[] chosen = new Word[words.size()];
    for (int i = chosen.length - 1; i >= 0; i--) {
      Word word = words.get(i);
      chosen[i] =
          word.isKnown()
              ? word.chosen(word.readings().get(k))
              : new Word(word.surface(), List.of(), word.gluedLeft(), tags(word)[0]);
      k = back[i][k];
    }
    return List.of(chosen);
  }

  private static Tag[] tags(Word word) {
    if (!word.isKnown()) {
      boolean name = word.is(Tag.UNKNOWN) && word.isCapitalised();
      return new Tag[] {name ? Tag.NAME : word.tag()};
    }
    Tag[] tags = new Tag[word.readings().size()];
    for (int k = 0; k < tags.length; k++) {
      tags[k] = word.readings().get(k).tag();
    }
    return tags;
  }

  /** Rare readings: commands, first and second persons, the subjunctive. */
  private static double ownCost(Analysis verb) {
    if (verb.tag() != Tag.VERB) {
      return 0;
    }
    double cost = verb.person() == 3 ? 0 : verb.person() == 1 && verb.plural() ? 0.8 : 2;
    return switch (verb.tense()) {
      case IMPERATIVE -> cost + 3;
      case SUBJUNCTIVE -> cost + 1;
      case PAST_SUBJUNCTIVE -> cost + 0.5;
      default -> cost;
    };
  }
}
