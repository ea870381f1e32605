package io.cotejo.align;

import io.cotejo.text.Parallel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The log odds of every cell of a comparable pair to be a link, nats. Immutable, thread-safe. */
final class LinkGrid {

  /** The log odds of a cell that is no candidate. */
  static final double NONE = Double.NEGATIVE_INFINITY;

  /**
   * Links are looked for among the likeliest cells first: of all others, only those are put in
   * order whose row and column are free then.
   */
  private static final double FIRST_LEVEL = 4;

  private static final double LAST_LEVEL = -12;

  private final int rows;
  private final int columns;
  private final double[] logOdds;

  /** Fills all cells, on all threads of the pool that this is called in. */
  LinkGrid(int rows, int columns, OddsOfCell odds) {
    this.rows = rows;
    this.columns = columns;
    this.logOdds = new double[rows * columns];
    List<Integer> all = IntStream.range(0, rows).boxed().toList();
    Parallel.within(all, i -> fill(i, odds));
  }

  /** The log odds of a cell; thread-safe. */
  interface OddsOfCell {
    double of(int i, int j);
  }

  /** Whether a cell may be a link; thread-safe. */
  interface CellTest {
    boolean test(int i, int j);
  }

  /** Two sentences that are counterparts at these odds, nats. */
  record Link(int i, int j, double logOdds) {}

  private int fill(int i, OddsOfCell odds) {
    for (int j = 0; j < columns; j++) {
      logOdds[i * columns + j] = odds.of(i, j);
    }
    return i;
  }

  double at(int i, int j) {
    return logOdds[i * columns + j];
  }

  private static int next(BitSet taken, int after) {
    return taken.nextClearBit(after + 1);
  }

  /**
   * The likeliest cells of those that may be links, no two in one row or column: likeliest first;
   * of equal ones the likelier by another grid, then the first by row, then by column.
   */
  List<Link> oneToOne(CellTest mayLink, LinkGrid before) {
    BitSet takenRows = new BitSet();
    BitSet takenColumns = new BitSet();
    List<Link> links = new ArrayList<>();
    double most = Double.POSITIVE_INFINITY;
    for (double least = FIRST_LEVEL; most > NONE; least = least > LAST_LEVEL ? least - 1 : NONE) {
      List<Link> level = between(least, most, mayLink, takenRows, takenColumns);
      level.sort(
          Comparator.comparingDouble(Link::logOdds)
              .thenComparingDouble(l -> before.at(l.i, l.j))
              .reversed());
      for (Link link : level) {
        if (!takenRows.get(link.i) && !takenColumns.get(link.j)) {
          takenRows.set(link.i);
          takenColumns.set(link.j);
          links.add(link);
        }
      }
      most = least;
    }
    return links;
  }

  /** The free cells with odds of more than the least, and up to the most. */
  private List<Link> between(
      double least, double most, CellTest mayLink, BitSet takenRows, BitSet takenColumns) {
    List<Link> found = new ArrayList<>();
    for (int i = takenRows.nextClearBit(0); i < rows; i = next(takenRows, i)) {
      for (int j = takenColumns.nextClearBit(0); j < columns; j = next(takenColumns, j)) {
        double odds = at(i, j);
        if (odds > least && odds <= most && mayLink.test(i, j)) {
          found.add(new Link(i, j, odds));
        }
      }
    }
    return found;
  }
}
