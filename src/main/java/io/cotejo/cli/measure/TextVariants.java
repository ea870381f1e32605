package io.cotejo.cli.measure;

import io.cotejo.evaluate.Corruption;
import io.cotejo.evaluate.ParallelText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The texts of a group as they are, and as they come out of what happens to texts. */
final class TextVariants {

  static final String NATURAL = "natural";

  private static final long SEED = 18;

  /** Beads of the texts that are changed, and how many are made for each change. */
  private static final int LARGEST = 50;

  private static final int TEXTS = 3;

  /** Texts of one to three beads, which say little of themselves. */
  private static final int TINY = 12;

  private static final int LARGEST_TINY = 3;

  /**
   * A text and what was done to it.
   *
   * @param name of the change
   * @param text as it is now
   */
  record Variant(String name, ParallelText text) {}

  private final List<ParallelText> texts;
  private final Random random = new Random(SEED);

  TextVariants(List<ParallelText> texts) {
    this.texts = texts.stream().filter(t -> beads(t) > 0).toList();
  }

  /** All changes of some texts each; the same ones for equal texts. */
  List<Variant> all() {
    List<Variant> variants = new ArrayList<>();
    for (int k = 0; k < TEXTS; k++) {
      variants.add(new Variant("part", part(LARGEST)));
      for (Corruption corruption : Corruption.values()) {
        variants.add(changed(corruption, LARGEST));
      }
    }
    for (int k = 0; k < TINY; k++) {
      int size = 1 + random.nextInt(LARGEST_TINY);
      variants.add(new Variant("tiny", part(size)));
      variants.add(changed(Corruption.UNRELATED, size));
      variants.add(changed(Corruption.UNRELATED, 1));
    }
    return variants;
  }

  private Variant changed(Corruption corruption, int size) {
    ParallelText text = part(size);
    ParallelText other = other(text);
    String name = corruption.name().toLowerCase(Locale.ROOT);
    return new Variant(size == LARGEST ? name : "tiny-" + name, corruption.of(text, other, random));
  }

  /** Beads of one text that follow each other. */
  private ParallelText part(int size) {
    ParallelText text = texts.get(random.nextInt(texts.size()));
    int from = random.nextInt(Math.max(1, beads(text) - size + 1));
    return text.excerpt(from, size);
  }

  /** Beads of another text or, where there is but one, of another place. */
  private ParallelText other(ParallelText text) {
    ParallelText other = part(LARGEST);
    for (int attempt = 0; attempt < 100 && isSame(text, other); attempt++) {
      other = part(Math.min(LARGEST, 1 + beads(text)));
    }
    return other;
  }

  private static boolean isSame(ParallelText one, ParallelText other) {
    return !Collections.disjoint(one.source(), new HashSet<>(other.source()));
  }

  private static int beads(ParallelText text) {
    return (int) text.gold().stream().filter(b -> !b.isNull()).count();
  }
}
