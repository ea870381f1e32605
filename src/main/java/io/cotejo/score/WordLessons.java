package io.cotejo.score;

import io.cotejo.score.LearnedWords.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Learns words from beads of several pairs, each of which numbers its words by itself. What is
 * learned does not depend on the order of the beads. Used by one thread.
 */
final class WordLessons {

  /** Parts the words of a source side that are its own from those of the pivot. */
  private static final String OWN = "\t";

  private final List<Lesson> lessons = new ArrayList<>();

  /**
   * One bead: the words of its sides as often as they occur, sorted, own ones of the source marked.
   */
  private record Lesson(List<String> source, List<String> target) {

    static final Comparator<Lesson> ORDER =
        Comparator.comparing(Lesson::source, WordLessons::compare)
            .thenComparing(Lesson::target, WordLessons::compare);
  }

  private static int compare(List<String> some, List<String> others) {
    int common = Math.min(some.size(), others.size());
    for (int k = 0; k < common; k++) {
      int order = some.get(k).compareTo(others.get(k));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(some.size(), others.size());
  }

  /** Adds a bead of a pair with these words. */
  void add(WordPool pool, TrainingBead bead) {
    Bags source = pool.sides().source();
    Bags target = pool.sides().target();
    List<String> x = new ArrayList<>();
    for (int s = source.starts[bead.source()];
        s < source.starts[bead.source() + bead.sources()];
        s++) {
      int type = source.types[s];
      x.add(type < pool.words.size() ? pool.sourceType(type) : OWN + pool.sourceType(type));
    }
    List<String> y = new ArrayList<>();
    for (int t = target.starts[bead.target()];
        t < target.starts[bead.target() + bead.targets()];
        t++) {
      y.add(pool.words.type(target.types[t]));
    }
    x.sort(Comparator.naturalOrder());
    y.sort(Comparator.naturalOrder());
    lessons.add(new Lesson(x, y));
  }

  /** What all of them teach. */
  LearnedWords learned() {
    lessons.sort(Lesson.ORDER);
    Vocabulary sources = vocabulary(lessons.stream().map(Lesson::source).toList());
    Vocabulary targets = vocabulary(lessons.stream().map(Lesson::target).toList());
    List<WordTable.Cells> cells = new ArrayList<>();
    Bags.Builder xs = new Bags.Builder();
    Bags.Builder ys = new Bags.Builder();
    for (Lesson lesson : lessons) {
      xs.add(lesson.source.stream().mapToInt(sources::find).toArray());
      ys.add(lesson.target.stream().mapToInt(targets::find).toArray());
    }
    Bags x = xs.build();
    Bags y = ys.build();
    for (int k = 0; k < lessons.size(); k++) {
      cells.add(
          new WordTable.Cells(x, x.starts[k], x.starts[k + 1], y, y.starts[k], y.starts[k + 1]));
    }
    return learned(sources, targets, cells);
  }

  private static LearnedWords learned(
      Vocabulary sources, Vocabulary targets, List<WordTable.Cells> cells) {
    LearnedWords.Builder learned = new LearnedWords.Builder();
    new WordTable(sources.size(), targets.size(), cells)
        .learn(
            (v, w, forward, backward, together) -> {
              String word = sources.type(v);
              boolean own = word.startsWith(OWN);
              learned.add(
                  !own,
                  own ? word.substring(OWN.length()) : word,
                  targets.type(w),
                  strength(Math.sqrt(forward * backward), together));
            });
    return learned.build();
  }

  private static Strength strength(double probability, int together) {
    return new Strength(together, Math.round(probability * together * LearnedWords.UNIT));
  }

  /** All words, numbered in their order. */
  private static Vocabulary vocabulary(List<List<String>> sides) {
    TreeSet<String> words = new TreeSet<>();
    sides.forEach(words::addAll);
    Vocabulary vocabulary = new Vocabulary();
    words.forEach(vocabulary::add);
    return vocabulary;
  }
}
