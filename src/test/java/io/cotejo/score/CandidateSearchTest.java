package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.testing.Pairs;
import io.cotejo.testing.ParallelText;
import io.cotejo.testing.RandomTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidateSearchTest {

  private static PileScores scores(DocumentPair pair) {
    return PileScores.prepare(
        pair.source().texts(),
        List.of(pair.pivot()),
        pair.target().texts(),
        DictionaryWords.NONE,
        Statistics.NONE);
  }

  /** The same evidence as for documents, without any index. */
  private static EvidenceReader reader(DocumentPair pair) {
    return PairScores.prepare(List.of(pair), new BeadTypes(1, 2), DictionaryWords.NONE)
        .reader(0, Adaptation.start());
  }

  @Test
  void theEvidenceIsThatOfDocuments() {
    DocumentPair pair = ParallelText.of(new RandomTexts(1, 400), 30).pair();
    EvidenceReader piles = scores(pair).reader();
    EvidenceReader documents = reader(pair);
    for (int i = 0; i < pair.source().size(); i++) {
      for (int j = 0; j < pair.target().size(); j++) {
        assertThat(piles.read(i, 1, j, 1)).isEqualTo(documents.read(i, 1, j, 1));
      }
    }
  }

  @Test
  void asManyAsThereAreGivesAllThatShareAWord() {
    RandomTexts texts = new RandomTexts(2, 300);
    List<String> pivots = texts.sentences(40);
    List<String> targets = texts.sentences(60);
    DocumentPair pair = Pairs.of(Collections.nCopies(40, "—"), pivots, targets);
    CandidateSearch search = scores(pair).search(60);
    for (int i = 0; i < 40; i++) {
      assertThat(search.candidates(i)).containsExactlyInAnyOrder(sharing(pivots.get(i), targets));
    }
  }

  private static int[] sharing(String pivot, List<String> targets) {
    List<String> words = Tokenizer.tokens(pivot);
    return IntStream.range(0, targets.size())
        .filter(j -> !Collections.disjoint(words, Tokenizer.tokens(targets.get(j))))
        .toArray();
  }

  @Test
  void theBestByBruteForceAreAmongAFewCandidates() {
    for (int seed = 3; seed < 8; seed++) {
      DocumentPair pair = ParallelText.of(new RandomTexts(seed, 3000), 150).pair();
      CandidateSearch search = scores(pair).search(16);
      EvidenceReader reader = reader(pair);
      int found = 0;
      for (int i = 0; i < pair.source().size(); i++) {
        int best = bestByText(reader, i, pair.target().size());
        found += IntStream.of(search.candidates(i)).anyMatch(j -> j == best) ? 1 : 0;
      }
      assertThat(found).isGreaterThanOrEqualTo(pair.source().size() - 2);
    }
  }

  private static int bestByText(EvidenceReader reader, int i, int targets) {
    return IntStream.range(0, targets)
        .boxed()
        .max(Comparator.comparingDouble(j -> reader.read(i, 1, j, 1).text()))
        .orElseThrow();
  }

  @Test
  void leavesNoStateBehind() {
    DocumentPair pair = ParallelText.of(new RandomTexts(9, 300), 60).pair();
    PileScores scores = scores(pair);
    CandidateSearch used = scores.search(8);
    for (int i = 0; i < 30; i++) {
      assertThat(used.candidates(i)).isNotEmpty().containsExactly(scores.search(8).candidates(i));
    }
  }

  @Test
  void ofEqualSentencesTheFirstAreKept() {
    List<String> targets = new ArrayList<>(new RandomTexts(10, 5000).sentences(40));
    IntStream.of(5, 11, 23, 31).forEach(j -> targets.set(j, "zorrillo murcielago ardilla"));
    DocumentPair pair = Pairs.of(List.of("—"), List.of("zorrillo murcielago ardilla"), targets);

    assertThat(scores(pair).search(3).candidates(0)).containsExactly(5, 11, 23);
  }

  @Test
  void aSentenceThatSharesNothingHasNoCandidates() {
    DocumentPair pair =
        Pairs.of(List.of("—", "—"), List.of("zorrillo", "…"), List.of("blue fish", "grey 12"));

    assertThat(scores(pair).search(3).candidates(0)).isEmpty();
    assertThat(scores(pair).search(3).candidates(1)).isEmpty();
  }
}
