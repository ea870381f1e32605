package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.score.CounterpartIndex.Candidates;
import io.cotejo.testing.Pairs;
import io.cotejo.testing.ParallelText;
import io.cotejo.testing.RandomTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CounterpartIndexTest {

  /** A source sentence and a target sentence. */
  private record Cell(int i, int j) {}

  @Test
  void findsThePairThatSharesRareWords() {
    List<String> pivots = new ArrayList<>(new RandomTexts(1, 4000).sentences(50));
    List<String> targets = new ArrayList<>(new RandomTexts(2, 4000).sentences(50));
    pivots.set(17, pivots.get(17) + " zorrillo murcielago");
    targets.set(31, targets.get(31) + " zorrillo murcielago");

    Candidates found = index(pivots, targets).candidates(0, 50, 0, 50, false);

    assertThat(cells(found)).contains(new Cell(17, 31));
    assertThat(Arrays.stream(found.weights()).min().orElseThrow()).isPositive();
    assertThat(weight(found, 17, 31)).isEqualTo(max(found));
  }

  @Test
  void looksOnlyInsideTheRectangle() {
    List<String> texts = new RandomTexts(3, 2000).sentences(40);

    Candidates found = index(texts, texts).candidates(5, 20, 10, 30, false);

    assertThat(cells(found))
        .contains(new Cell(12, 12))
        .allMatch(c -> c.i >= 5 && c.i < 20 && c.j >= 10 && c.j < 30);
  }

  @Test
  void candidatesComeByRowThenColumn() {
    DocumentPair pair = ParallelText.of(new RandomTexts(4, 300), 60).pair();

    List<Cell> cells = cells(index(pair).candidates(0, 40, 0, 40, false));

    assertThat(cells)
        .hasSizeGreaterThan(20)
        .isSortedAccordingTo(Comparator.comparingInt(Cell::i).thenComparingInt(Cell::j));
  }

  @Test
  void ofSomeRowsItFindsWhatItFindsOfAll() {
    DocumentPair pair = ParallelText.of(new RandomTexts(4, 30_000), 3000).pair();
    int m = pair.target().size();

    List<Cell> all = cells(index(pair).candidates(0, 2500, 0, m, false));
    List<Cell> even = cells(index(pair).candidates(0, 2500, 0, m, false, i -> i % 2 == 0));

    assertThat(even).isNotEmpty().isEqualTo(all.stream().filter(c -> c.i % 2 == 0).toList());
  }

  @Test
  void theBestOfEqualOnesAreTheFirst() {
    List<String> sources = List.of("aardvark badger coyote dingo echidna");
    List<String> targets = new ArrayList<>();
    for (int j = 0; j < 9; j++) {
      targets.add(j == 7 ? sources.get(0) : "aardvark badger coyote x" + j);
    }

    assertThat(cells(index(sources, targets).candidates(0, 1, 0, 9, false)))
        .extracting(Cell::j)
        .containsExactly(0, 1, 2, 7);
  }

  @Test
  void leavesNoStateBehind() {
    DocumentPair pair = ParallelText.of(new RandomTexts(5, 300), 60).pair();
    CounterpartIndex used = index(pair);
    used.candidates(0, 50, 0, 50, false);
    used.candidates(10, 20, 5, 35, false);

    Candidates again = used.candidates(3, 45, 2, 48, false);
    Candidates fresh = index(pair).candidates(3, 45, 2, 48, false);

    assertThat(cells(again)).isNotEmpty().isEqualTo(cells(fresh));
    assertThat(again.weights()).isEqualTo(fresh.weights());
  }

  @Test
  void aWordThatIsEverywhereFindsNothing() {
    List<String> texts = new ArrayList<>(new RandomTexts(6, 5000).sentences(80));
    IntStream.range(0, 80).forEach(k -> texts.set(k, texts.get(k) + " pqrst"));
    List<String> pivots = Collections.nCopies(80, "pqrst");

    CounterpartIndex index = index(pivots, texts);

    assertThat(cells(index.candidates(0, 80, 0, 80, false))).isEmpty();
  }

  @Test
  void moreCommonWordsAreLookedAtIfAsked() {
    List<String> pivots = new ArrayList<>(new RandomTexts(9, 5000).sentences(400));
    List<String> targets = new ArrayList<>(new RandomTexts(10, 5000).sentences(400));
    IntStream.range(0, 20)
        .forEach(k -> targets.set(10 * k, targets.get(10 * k) + " zorrillo murcielago ardilla"));
    pivots.set(5, "zorrillo murcielago ardilla");
    CounterpartIndex index = index(pivots, targets);

    assertThat(cells(index.candidates(5, 6, 0, 400, false))).isEmpty();
    assertThat(cells(index.candidates(5, 6, 0, 400, true)))
        .isNotEmpty()
        .allMatch(c -> c.j % 10 == 0 && c.j < 200);
  }

  @Test
  void theBestIsKeptHoweverManyWeakerOnesStandBeforeIt() {
    RandomTexts texts = new RandomTexts(7, 5000);
    List<String> targets = new ArrayList<>(texts.sentences(40));
    for (int j = 3; j < 10; j++) {
      targets.set(j, "zorrillo murcielago ardilla tlacuache");
    }
    targets.set(30, "zorrillo murcielago ardilla tlacuache ajolote");
    List<String> pivots = List.of("zorrillo murcielago ardilla tlacuache ajolote");

    Candidates found = index(pivots, targets).candidates(0, 1, 0, 40, false);

    assertThat(cells(found))
        .contains(new Cell(0, 30), new Cell(0, 3))
        .doesNotContain(new Cell(0, 9));
    assertThat(weight(found, 0, 30)).isEqualTo(max(found));
  }

  @Test
  void emptyRectanglesHoldNothing() {
    List<String> texts = new RandomTexts(8, 500).sentences(10);
    CounterpartIndex index = index(texts, texts);

    assertThat(cells(index.candidates(3, 3, 0, 10, false))).isEmpty();
    assertThat(cells(index.candidates(0, 10, 10, 10, false))).isEmpty();
  }

  private static CounterpartIndex index(List<String> pivots, List<String> targets) {
    return index(Pairs.of(Collections.nCopies(pivots.size(), "—"), pivots, targets));
  }

  private static CounterpartIndex index(DocumentPair pair) {
    return PairScores.prepare(List.of(pair), new BeadTypes(2, 3), DictionaryWords.NONE)
        .index(0, Adaptation.start());
  }

  private static List<Cell> cells(Candidates found) {
    return IntStream.range(0, found.sources().length)
        .mapToObj(k -> new Cell(found.sources()[k], found.targets()[k]))
        .toList();
  }

  private static double weight(Candidates found, int i, int j) {
    return found.weights()[cells(found).indexOf(new Cell(i, j))];
  }

  private static double max(Candidates found) {
    return Arrays.stream(found.weights()).max().orElseThrow();
  }
}
