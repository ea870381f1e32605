package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.align.LinkGrid.CellTest;
import io.cotejo.align.LinkGrid.Link;
import io.cotejo.text.Parallel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkGridTest {

  /** The plain twin: all cells in order, each taken whose row and column are free. */
  private static List<Link> plain(
      int rows, int columns, LinkGrid grid, CellTest mayLink, LinkGrid before) {
    List<Link> cells = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        if (grid.at(i, j) > LinkGrid.NONE && mayLink.test(i, j)) {
          cells.add(new Link(i, j, grid.at(i, j)));
        }
      }
    }
    cells.sort(Comparator.comparingDouble((Link l) -> before.at(l.i(), l.j())).reversed());
    cells.sort(Comparator.comparingDouble(Link::logOdds).reversed());
    Set<Integer> takenRows = new HashSet<>();
    Set<Integer> takenColumns = new HashSet<>();
    List<Link> links = new ArrayList<>();
    for (Link cell : cells) {
      if (!takenRows.contains(cell.i()) && !takenColumns.contains(cell.j())) {
        takenRows.add(cell.i());
        takenColumns.add(cell.j());
        links.add(cell);
      }
    }
    return links;
  }

  /** Odds in steps, so that many are equal; some cells are none. */
  private static LinkGrid random(Random random, int rows, int columns, double middle, double step) {
    return new LinkGrid(
        rows,
        columns,
        (i, j) ->
            j > 0 && random.nextInt(9) == 0
                ? LinkGrid.NONE
                : Math.round((middle + 6 * random.nextGaussian()) / step) * step);
  }

  @ParameterizedTest
  @CsvSource({"30, 30, 0, 1", "17, 40, -6, 0.5", "40, 9, -25, 2", "12, 12, 9, 0.01", "2, 1, -3, 1"})
  void findsWhatAnOrderOfAllCellsFinds(int rows, int columns, double middle, double step) {
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      LinkGrid grid = random(random, rows, columns, middle, step);
      LinkGrid before = random(random, rows, columns, middle, 0.5);
      CellTest mayLink = (i, j) -> (i * 31 + j) % 5 != 0 || i == j;

      assertThat(grid.oneToOne(mayLink, before))
          .isNotEmpty()
          .isEqualTo(plain(rows, columns, grid, mayLink, before));
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "2"})
  void eachCellIsFilledOnceByAnyNumberOfThreads(int threads) {
    AtomicInteger filled = new AtomicInteger();
    LinkGrid grid =
        Parallel.map(
                List.of(0),
                threads,
                k ->
                    new LinkGrid(
                        70, 50, (i, j) -> (i + 1) * 100 + j + 0 * filled.incrementAndGet()))
            .get(0);

    assertThat(filled).hasValue(70 * 50);
    for (int i = 0; i < 70; i++) {
      for (int j = 0; j < 50; j++) {
        assertThat(grid.at(i, j)).isEqualTo((i + 1) * 100 + j);
      }
    }
  }
}
