package io.cotejo.evaluate;

import io.cotejo.evaluate.TextDraft.Line;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What happens to texts before they are aligned, so that it can be measured how sure an aligner is
 * where it should not be. The gold follows each change.
 */
public enum Corruption {
  /** Sentences are missing on one side or the other: few, or up to four in ten. */
  DROPPED((draft, other, random) -> drop(draft, random)),
  /** A run of sentences is missing on one side. */
  GAP((draft, other, random) -> gap(draft, random)),
  /** Sentences of another text stand between the others. */
  INSERTED((draft, other, random) -> insert(draft, random, other, line -> line)),
  /** Headings and remarks of a few words, on one side. */
  HEADINGS((draft, other, random) -> insert(draft, random, other, l -> words(l, 1, random))),
  /** Marks, years, page numbers on one side. */
  MARKS((draft, other, random) -> insert(draft, random, other, l -> mark(random))),
  /** Notes at the foot of a page, on one side. */
  FOOTNOTES((draft, other, random) -> footnotes(draft, random, other)),
  /** The beginnings of some sentences, numbered, before one text. */
  CONTENTS((draft, other, random) -> contents(draft, random)),
  /** Neighbours changed places on one side. */
  SWAPPED((draft, other, random) -> swap(draft, random)),
  /** A part of one text stands elsewhere. */
  MOVED((draft, other, random) -> moved(draft, random)),
  /** Sentences were not told apart. */
  MERGED((draft, other, random) -> merge(draft, random)),
  /** Sentences were cut in two. */
  SPLIT((draft, other, random) -> split(draft, random)),
  /** Some target sentences are the source's. */
  COPIES((draft, other, random) -> copy(draft, random)),
  /** Letters were read wrongly. */
  NOISE((draft, other, random) -> noise(draft, random)),
  /** The target is that of another text. */
  UNRELATED((draft, other, random) -> exchange(draft, other.target())),
  /** The target is in the source's language, and of another text. */
  WRONG_LANGUAGE((draft, other, random) -> exchange(draft, other.source()));

  private static final double SHARE = 0.1;
  private static final double MOST_DROPPED = 0.4;
  private static final List<String> MARKS_USED =
      List.of("* * *", "...", "—", "1984", "17", "7", "III", "[…]", "(1)", "23/4");

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Change change;

  Corruption(Change change) {
    this.change = change;
  }

  /** Changes a draft, with sentences of another text. */
  @FunctionalInterface
  private interface Change {
    void make(TextDraft draft, ParallelText other, Random random);
  }

  /** What becomes of one line. */
  @FunctionalInterface
  private interface Rewording {
    Line of(Line line);
  }

  /**
   * A text as it is after this.
   *
   * @param other another text of the same languages, not empty on either side
   * @param random seeded
   */
  public ParallelText of(ParallelText text, ParallelText other, Random random) {
    TextDraft draft = new TextDraft(text);
    change.make(draft, other, random);
    return draft.text();
  }

  private static void drop(TextDraft draft, Random random) {
    double share = MOST_DROPPED * random.nextDouble();
    for (boolean source : List.of(true, false)) {
      for (int at = draft.size(source) - 1; at >= 0 && draft.size(source) > 1; at--) {
        if (random.nextDouble() < share) {
          draft.drop(source, at);
        }
      }
    }
  }

  private static void gap(TextDraft draft, Random random) {
    boolean source = random.nextBoolean();
    int run = Math.max(1, (int) (draft.size(source) * (0.1 + 0.3 * random.nextDouble())));
    int at = random.nextInt(Math.max(1, draft.size(source) - run));
    for (int k = 0; k < run && draft.size(source) > 1; k++) {
      draft.drop(source, at);
    }
  }

  private static void insert(
      TextDraft draft, Random random, ParallelText other, Rewording rewording) {
    boolean source = random.nextBoolean();
    for (int at = draft.size(source); at >= 0; at--) {
      if (random.nextDouble() < SHARE) {
        draft.insert(source, at, rewording.of(foreign(source, other, random)));
      }
    }
  }

  private static Line foreign(boolean source, ParallelText other, Random random) {
    int at = random.nextInt((source ? other.source() : other.target()).size());
    return source
        ? new Line(other.source().get(at), other.pivot().get(at))
        : new Line(other.target().get(at), "");
  }

  /** The first words of a line and of its translation. */
  private static Line words(Line line, int least, Random random) {
    return line.firstWords(least + random.nextInt(4));
  }

  private static Line mark(Random random) {
    String mark = MARKS_USED.get(random.nextInt(MARKS_USED.size()));
    return new Line(mark, "");
  }

  private static void footnotes(TextDraft draft, Random random, ParallelText other) {
    boolean source = random.nextBoolean();
    int number = 1;
    for (int at = 5; at <= draft.size(source); at += 6) {
      draft.insert(
          source, at, foreign(source, other, random).firstWords(12).behind("[" + number++ + "] "));
    }
  }

  private static void contents(TextDraft draft, Random random) {
    boolean source = random.nextBoolean();
    int entries = Math.min(draft.size(source), 3 + random.nextInt(6));
    int step = draft.size(source) / Math.max(1, entries);
    List<Line> lines =
        IntStream.range(0, entries)
            .mapToObj(k -> words(draft.line(source, k * step), 2, random).behind((k + 1) + ". "))
            .toList();
    for (int k = 0; k < lines.size(); k++) {
      draft.insert(source, k, lines.get(k));
    }
  }

  private static void swap(TextDraft draft, Random random) {
    for (int at = draft.size(false) - 2; at >= 0; at--) {
      if (random.nextDouble() < SHARE) {
        draft.move(false, at, at + 1);
      }
    }
  }

  private static void moved(TextDraft draft, Random random) {
    int size = draft.size(false);
    int run = Math.max(1, size / 4);
    int from = random.nextInt(Math.max(1, size - run));
    int to = random.nextInt(Math.max(1, size - run));
    for (int k = 0; k < run; k++) {
      draft.move(false, from < to ? from : from + k, from < to ? to + run - 1 : to + k);
    }
  }

  private static void merge(TextDraft draft, Random random) {
    boolean source = random.nextBoolean();
    for (int at = draft.size(source) - 2; at >= 0; at--) {
      if (random.nextDouble() < SHARE) {
        draft.merge(source, at);
      }
    }
  }

  private static void split(TextDraft draft, Random random) {
    boolean source = random.nextBoolean();
    for (int at = draft.size(source) - 1; at >= 0; at--) {
      if (random.nextDouble() < SHARE && draft.line(source, at).text().length() > 20) {
        draft.split(source, at);
      }
    }
  }

  private static void copy(TextDraft draft, Random random) {
    int size = Math.min(draft.size(true), draft.size(false));
    for (int at = 0; at < size; at++) {
      if (random.nextDouble() < SHARE) {
        draft.replace(false, at, new Line(draft.line(true, at).text(), ""));
      }
    }
  }

  private static void noise(TextDraft draft, Random random) {
    for (boolean source : List.of(true, false)) {
      for (int at = 0; at < draft.size(source); at++) {
        draft.reword(source, at, text -> misread(text, random));
      }
    }
  }

  private static String misread(String text, Random random) {
    StringBuilder read = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean wrong = Character.isLetter(c) && random.nextDouble() < SHARE / 2;
      read.append(wrong ? (char) ('a' + random.nextInt(26)) : c);
    }
    return read.toString();
  }

  /** As many sentences of another text as there were, as far as it has them. */
  private static void exchange(TextDraft draft, List<String> others) {
    int size = Math.min(others.size(), draft.size(false));
    while (draft.size(false) > 0) {
      draft.drop(false, draft.size(false) - 1);
    }
    for (int at = 0; at < size; at++) {
      draft.insert(false, at, new Line(others.get(at), ""));
    }
  }
}
