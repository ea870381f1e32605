package io.cotejo.score;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Weighs the links between kin: the same word, words with the same beginning, words with similar
 * letters, words of a dictionary, and words that were learned. The lift of a link is the sum over
 * those classes of share·T/(count of the class + smoothing), T being all tokens: rare words bind
 * strongly, frequent ones hardly. Used by one thread.
 */
final class LinkBuilder {

  private final WordPool pool;
  private final WordKin kin;
  private final WordFrequencies frequencies;
  private final int largestClass;

  /** The lift of each family. */
  private final double[] ofFamilies;

  /** The lifts of the row at hand by target word, and which words have one. */
  private final double[] lifts;

  private int[] linked = new int[64];
  private int count;

  LinkBuilder(WordPool pool, WordKin kin, WordFrequencies frequencies) {
    this(pool, kin, frequencies, Integer.MAX_VALUE);
  }

  /**
   * A builder for large vocabularies, in which many words begin alike that are no family.
   *
   * @param largestClass words that are like more target words than this are linked with none of
   *     them
   */
  LinkBuilder(WordPool pool, WordKin kin, WordFrequencies frequencies, int largestClass) {
    this.pool = pool;
    this.kin = kin;
    this.frequencies = frequencies;
    this.largestClass = largestClass;
    this.lifts = new double[pool.words.size()];
    this.ofFamilies =
        IntStream.range(0, kin.beginnings.size()).mapToDouble(this::liftOfFamily).toArray();
  }

  private double liftOfFamily(int family) {
    double beyond = frequencies.beyond(kin.families.row(family), kin.beginnings.get(family));
    return lift(kin.families, family, ScoreConstants.PREFIX, beyond);
  }

  /** Links by form only. */
  LinkTable build() {
    return build(LearnedWords.NONE);
  }

  /** Links by form, and those that were learned. */
  LinkTable build(LearnedWords learned) {
    LinkTable.Builder table = new LinkTable.Builder(pool.rows());
    for (int row = 0; row < pool.rows(); row++) {
      addLearned(row, learned);
      addKin(row);
      flush(table);
    }
    return table.build();
  }

  private void addLearned(int row, LearnedWords learned) {
    learned
        .of(row < pool.words.size(), pool.sourceType(row))
        .forEach(
            (word, strength) -> {
              int target = pool.words.find(word);
              if (target >= 0 && pool.inTarget[target]) {
                double share = ScoreConstants.LEARNED * strength.probability();
                add(target, lift(share, frequencies.count(target)));
              }
            });
  }

  private void addKin(int row) {
    int same = kin.same[row];
    if (same != WordKin.NONE) {
      add(same, lift(ScoreConstants.IDENTITY, frequencies.count(same)));
    }
    int family = kin.family[row];
    if (family != WordKin.NONE) {
      addClass(kin.families, family, ofFamilies[family]);
    }
    addClass(kin.similar, row, lift(kin.similar, row, ScoreConstants.FUZZY, 0));
    double share = row < pool.words.size() ? ScoreConstants.SYNONYM : ScoreConstants.TRANSLATION;
    addClass(kin.known, row, lift(kin.known, row, share, 0));
  }

  /** Links with a class, if it is rare enough to tell anything. */
  private void addClass(IntRows classes, int number, double lift) {
    if (lift >= 1) {
      for (int k = classes.starts[number]; k < classes.starts[number + 1]; k++) {
        add(classes.numbers[k], lift);
      }
    }
  }

  /** The lift of a class, some of whose words occur beyond the pair only; 0 if it is too large. */
  private double lift(IntRows classes, int number, double share, double beyond) {
    int size = classes.size(number);
    return size == 0 || size > largestClass
        ? 0
        : lift(share, beyond + classes.row(number).mapToDouble(frequencies::count).sum());
  }

  private double lift(double share, double count) {
    return share * frequencies.tokens() / (count + ScoreConstants.SMOOTHING);
  }

  private void add(int target, double lift) {
    if (lifts[target] == 0) {
      if (count == linked.length) {
        linked = Arrays.copyOf(linked, 2 * count);
      }
      linked[count++] = target;
    }
    lifts[target] += lift;
  }

  /** Ends a row: its links by target word, without weak ones. */
  private void flush(LinkTable.Builder table) {
    Arrays.sort(linked, 0, count);
    for (int k = 0; k < count; k++) {
      int target = linked[k];
      if (lifts[target] >= ScoreConstants.LEAST_LIFT) {
        table.add(target, lifts[target]);
      }
      lifts[target] = 0;
    }
    count = 0;
    table.endRow();
  }
}
