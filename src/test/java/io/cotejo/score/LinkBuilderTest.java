package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.testing.Pairs;
import io.cotejo.testing.RandomTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkBuilderTest {

  /** Enough other text for rare words to be rare. */
  private final List<String> filler = new RandomTexts(1, 3000).sentences(60);

  @Test
  void theSameWordIsLinked() {
    Links links = links("casa", "murciélago zorro", "murciélago zorro");

    assertThat(links.ofPivot("zorro", "zorro")).isPositive();
    assertThat(links.ofPivot("zorro", "murcielago")).isZero();
  }

  @Test
  void aPivotWordThatNoTargetHasIsNotLinkedWithItself() {
    Links links = links("casa", "zorro", "perro");

    assertThat(links.ofPivot("zorro", "zorro")).isZero();
  }

  @Test
  void wordsOfOneFamilyAreLinkedMoreWeaklyThanTheSameWord() {
    Links links = links("casa", "negociate negociated", "negociate negociation");

    assertThat(links.ofPivot("negociated", "negociation")).isPositive();
    assertThat(links.ofPivot("negociate", "negociation"))
        .isPositive()
        .isLessThan(links.ofPivot("negociate", "negociate"));
  }

  @Test
  void wordsWithSimilarLettersAreLinked() {
    Links links = links("casa", "sulphuric", "xulphuric xzzzzzric");

    assertThat(links.ofPivot("sulphuric", "xulphuric")).isPositive();
    assertThat(links.ofPivot("sulphuric", "xzzzzzric")).isZero();
  }

  @Test
  void similarLettersDoNotCountWhereTheWordItselfIsThere() {
    Links links = links("casa", "sulphuric", "sulphuric xulphuric");

    assertThat(links.ofPivot("sulphuric", "xulphuric")).isZero();
    assertThat(links.ofPivot("sulphuric", "sulphuric")).isPositive();
  }

  @Test
  void aThesaurusLinksWhatItTranslatesAndReplaces() {
    DictionaryWords dictionary =
        new DictionaryWords() {
          @Override
          public List<String> translations(String sourceWord) {
            return sourceWord.equals("casa") ? List.of("dwelling", "absent") : List.of();
          }

          @Override
          public List<String> synonyms(String targetWord) {
            return targetWord.equals("home") ? List.of("hearth") : List.of();
          }
        };
    List<String> targets = new ArrayList<>(Collections.nCopies(40, "the of and to a in"));
    targets.add("dwelling hearth roof");
    Links links = new Links(List.of("casa"), List.of("home"), targets, dictionary);

    assertThat(links.ofSource("casa", "dwelling")).isPositive();
    assertThat(links.ofSource("casa", "hearth")).isZero();
    assertThat(links.ofPivot("home", "hearth")).isPositive();
    assertThat(links.ofPivot("home", "roof")).isZero();
  }

  @Test
  void rareWordsBindMoreStronglyThanFrequentOnes() {
    Links links = links("casa", "zorro", "zorro " + "lince ".repeat(9), "lince");

    assertThat(links.ofPivot("zorro", "zorro")).isGreaterThan(links.ofPivot("lince", "lince"));
  }

  @Test
  void aWordThatIsEverywhereBindsNothing() {
    List<String> targets = Collections.nCopies(Background.LEAST_TOKENS / 4, "the the the the");
    Links links = new Links(List.of("casa"), List.of("the"), targets);

    assertThat(links.ofPivot("the", "the")).isZero();
  }

  @Test
  void sourceWordsAreLinkedToo() {
    Links links = links("Volkswagen sulfúrico", "", "volkswagen sulfurica");

    assertThat(links.ofSource("volkswagen", "volkswagen")).isPositive();
    assertThat(links.ofSource("sulfurico", "sulfurica")).isPositive();
  }

  @Test
  void shortSourceWordsAreOftenFalseFriendsButNumbersAndMarksAreNot() {
    Links links = links("once 11 sin ?", "", "once 11 sin ?");

    assertThat(links.ofSource("sin", "sin")).isZero();
    assertThat(links.ofSource("once", "once")).isPositive();
    assertThat(links.ofSource("11", "11")).isPositive();
    assertThat(links.ofSource("?", "?")).isPositive();
  }

  @Test
  void numbersHaveNoFamily() {
    Links links = links("casa", "1234567", "1234599");

    assertThat(links.ofPivot("1234567", "1234599")).isZero();
  }

  @Test
  void weakLinksAreDroppedAndRowsAreSorted() {
    Links links = links("casa grande", "zorro sulphuric", "zorro xulphuric zorros");

    assertThat(links.table.starts).hasSize(links.pool.rows() + 1);
    for (float lift : links.table.lifts) {
      assertThat((double) lift).isGreaterThanOrEqualTo(ScoreConstants.LEAST_LIFT);
    }
    for (int row = 0; row < links.pool.rows(); row++) {
      for (int e = links.table.starts[row] + 1; e < links.table.starts[row + 1]; e++) {
        assertThat(links.table.targets[e]).isGreaterThan(links.table.targets[e - 1]);
      }
    }
  }

  @Test
  void aSideInSeveralPairsIsCountedOnce() {
    DocumentPair pair = Pairs.of(List.of("casa"), List.of("house zorro"), List.of("house"));

    Statistics once = Statistics.of(List.of(pair));
    Statistics twice = Statistics.of(List.of(pair, pair));

    assertThat(twice.tokens()).isEqualTo(once.tokens()).isEqualTo(3);
    assertThat(twice.counts()).isEqualTo(once.counts());
  }

  @Test
  void aSideMayBeSourceOfOnePairAndTargetOfAnother() {
    DocumentPair forth = Pairs.of(List.of("casa"), List.of("house"), List.of("house"));
    DocumentPair back =
        new DocumentPair(
            /* source= */ forth.target(), /* target= */ forth.source(), List.of("casa roja"));

    Statistics both = Statistics.of(List.of(forth, back));

    assertThat(both.counts()).isEqualTo(Map.of("house", 2L, "casa", 2L, "roja", 1L));
    assertThat(both.tokens()).isEqualTo(5);
  }

  private Links links(String source, String pivot, String... targets) {
    List<String> all = new ArrayList<>(filler);
    all.addAll(List.of(targets));
    return new Links(List.of(source), List.of(pivot), all);
  }

  /** The links of some texts, by word. */
  private static final class Links {
    private final WordPool pool;
    private final LinkTable table;

    Links(List<String> sources, List<String> pivots, List<String> targets) {
      this(sources, pivots, targets, DictionaryWords.NONE);
    }

    Links(
        List<String> sources,
        List<String> pivots,
        List<String> targets,
        DictionaryWords dictionary) {
      this.pool = new WordPool(Pairs.of(sources, pivots, targets));
      this.table =
          new LinkBuilder(
                  pool, new WordKin(pool, dictionary), new WordFrequencies(pool, Statistics.NONE))
              .build();
    }

    double ofPivot(String word, String target) {
      return lift(pool.words.find(word), target);
    }

    double ofSource(String word, String target) {
      return lift(pool.words.size() + pool.sourceWords.find(word), target);
    }

    private double lift(int row, String target) {
      int type = pool.words.find(target);
      double lift = 0;
      for (int e = table.starts[row]; e < table.starts[row + 1]; e++) {
        lift += table.targets[e] == type ? table.lifts[e] : 0;
      }
      return lift;
    }
  }
}
