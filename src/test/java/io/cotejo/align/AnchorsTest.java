package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.align.Anchors.Anchor;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.score.Adaptation;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.CounterpartIndex;
import io.cotejo.score.CounterpartIndex.Candidates;
import io.cotejo.score.DictionaryWords;
import io.cotejo.score.PairScores;
import io.cotejo.testing.Pairs;
import io.cotejo.testing.ParallelText;
import io.cotejo.testing.RandomTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {

  /** Nodes of the first search for each line of a translation. */
  private static final int MOST_CELLS = 37;

  @ParameterizedTest
  @CsvSource({"1,1", "2,100", "3,400", "4,900", "5,5000"})
  void areThoseOfASlowSearch(long seed, int fullSearch) {
    DocumentPair pair = ParallelText.of(new RandomTexts(seed, 300), 90).pair();

    assertThat(find(pair, fullSearch)).hasSizeGreaterThan(5).isEqualTo(slow(pair, fullSearch));
  }

  @Test
  void ofEqualChainsTheLowerColumnWins() {
    RandomTexts texts = new RandomTexts(6, 5000);
    List<String> repeated = Collections.nCopies(6, "zorrillo murcielago ardilla tlacuache");
    List<String> targets = new ArrayList<>(texts.sentences(30));
    List<String> pivots = new ArrayList<>(new RandomTexts(7, 5000).sentences(30));
    IntStream.range(0, 6).forEach(k -> targets.set(3 + 4 * k, repeated.get(k)));
    pivots.set(5, repeated.get(0));
    DocumentPair pair = Pairs.of(Collections.nCopies(30, "—"), pivots, targets);

    assertThat(find(pair, 850)).contains(new Anchor(5, 3)).isEqualTo(slow(pair, 850));
  }

  @Test
  void riseOnBothSides() {
    DocumentPair pair = ParallelText.of(new RandomTexts(8, 200), 200).pair();

    List<Anchor> anchors = find(pair, 50);

    assertThat(anchors).hasSizeGreaterThan(50);
    for (int k = 1; k < anchors.size(); k++) {
      assertThat(anchors.get(k).i()).isGreaterThan(anchors.get(k - 1).i());
      assertThat(anchors.get(k).j()).isGreaterThan(anchors.get(k - 1).j());
    }
  }

  @Test
  void mostAreRightInATranslation() {
    ParallelText text = ParallelText.of(new RandomTexts(9, 1000), 300);
    Set<Anchor> right = new HashSet<>();
    text.links()
        .forEach(
            l ->
                IntStream.range(l.source().start(), l.source().end())
                    .forEach(
                        i ->
                            IntStream.range(l.target().start(), l.target().end())
                                .forEach(j -> right.add(new Anchor(i, j)))));

    List<Anchor> anchors = find(text.pair(), 100);

    assertThat(anchors.stream().filter(right::contains).count())
        .isGreaterThan(anchors.size() * 95L / 100);
  }

  @Test
  void aSmallTextNeedsNone() {
    DocumentPair pair = ParallelText.of(new RandomTexts(10, 300), 20).pair();

    assertThat(find(pair, 10_000)).isEmpty();
  }

  @Test
  void textsWithoutASharedWordHaveNone() {
    DocumentPair pair =
        Pairs.withoutPivot(
            Collections.nCopies(50, "uno dos tres"), Collections.nCopies(50, "alpha beta"));

    assertThat(find(pair, 1)).isEmpty();
  }

  private static List<Anchor> find(DocumentPair pair, int fullSearch) {
    return new Anchors(index(pair), fullSearch).find(pair.source().size(), pair.target().size());
  }

  /** What most of the time of a search goes by. */
  @Test
  void aTranslationIsSearchedInFewCellsALine() {
    DocumentPair pair = ParallelText.of(new RandomTexts(6, 5000), 2000).pair();
    int n = pair.source().size();
    int m = pair.target().size();
    AlignOptions options = AlignOptions.defaults();

    List<Anchor> anchors = new Anchors(index(pair), options.fullSearch()).find(n, m);

    assertThat(Corridor.around(anchors, n, m, options.margin()).nodes() / n)
        .isLessThanOrEqualTo(MOST_CELLS);
  }

  private static CounterpartIndex index(DocumentPair pair) {
    return PairScores.prepare(List.of(pair), new BeadTypes(2, 3), DictionaryWords.NONE)
        .index(0, Adaptation.start());
  }

  private static List<Anchor> slow(DocumentPair pair, int fullSearch) {
    List<Anchor> anchors = new ArrayList<>();
    search(index(pair), fullSearch, 0, pair.source().size(), 0, pair.target().size(), anchors);
    anchors.sort(Comparator.comparingInt(Anchor::i));
    return anchors;
  }

  private static void search(
      CounterpartIndex index, int least, int i0, int i1, int j0, int j1, List<Anchor> into) {
    if ((long) (i1 - i0) * (j1 - j0) <= least) {
      return;
    }
    List<Anchor> chain = slowChain(index.candidates(i0, i1, j0, j1, false));
    if (chain.isEmpty()) {
      chain = slowChain(index.candidates(i0, i1, j0, j1, true));
    }
    into.addAll(chain);
    int i = i0;
    int j = j0;
    for (Anchor anchor : chain) {
      search(index, least, i, anchor.i(), j, anchor.j(), into);
      i = anchor.i() + 1;
      j = anchor.j() + 1;
    }
    if (!chain.isEmpty()) {
      search(index, least, i, i1, j, j1, into);
    }
  }

  /** Each candidate looks at all before it. */
  private static List<Anchor> slowChain(Candidates found) {
    int size = found.sources().length;
    double[] totals = new double[size];
    int[] before = new int[size];
    for (int k = 0; k < size; k++) {
      before[k] = best(found, totals, found.sources()[k], found.targets()[k]);
      totals[k] = found.weights()[k] + (before[k] < 0 ? 0 : totals[before[k]]);
    }
    List<Anchor> chain = new ArrayList<>();
    int last = best(found, totals, Integer.MAX_VALUE, Integer.MAX_VALUE);
    for (int k = last; k >= 0; k = before[k]) {
      chain.add(0, new Anchor(found.sources()[k], found.targets()[k]));
    }
    return chain;
  }

  private static int best(Candidates found, double[] totals, int i, int j) {
    return IntStream.range(0, totals.length)
        .filter(k -> found.sources()[k] < i && found.targets()[k] < j)
        .boxed()
        .max(
            Comparator.comparingDouble((Integer k) -> totals[k])
                .thenComparing(k -> -found.targets()[k])
                .thenComparing(k -> -found.sources()[k]))
        .orElse(-1);
  }
}
