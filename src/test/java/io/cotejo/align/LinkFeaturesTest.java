package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.score.Adaptation;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.DictionaryWords;
import io.cotejo.score.EvidenceReader;
import io.cotejo.score.PairScores;
import io.cotejo.score.SpanEvidence;
import io.cotejo.testing.Pairs;
import io.cotejo.testing.RandomTexts;
import io.cotejo.text.Parallel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkFeaturesTest {

  private static EvidenceReader reader(int n, int m) {
    RandomTexts texts = new RandomTexts(3, 300);
    List<String> pivots = texts.sentences(n);
    List<String> targets = new ArrayList<>(texts.sentences(m));
    for (int k = 0; k < Math.min(n, m); k += 2) {
      targets.set(m - 1 - k, texts.reword(pivots.get(k), 0.8));
    }
    DocumentPair pair =
        Pairs.of(pivots.stream().map(RandomTexts::foreign).toList(), pivots, targets);
    return PairScores.prepare(List.of(pair), new BeadTypes(2, 3), DictionaryWords.NONE)
        .reader(0, Adaptation.start());
  }

  /** The plain twin of a line's rivals: all other cells but the neighbours, in order. */
  private static double rivals(List<SpanEvidence> line, int k) {
    List<Double> others =
        IntStream.range(0, line.size())
            .filter(o -> Math.abs(o - k) > 1)
            .mapToObj(o -> line.get(o).text())
            .sorted(Comparator.reverseOrder())
            .limit(LinkFeatures.RIVALS)
            .toList();
    double sum = 0;
    for (double other : others) {
      sum += other;
    }
    return others.isEmpty() ? Math.min(0, line.get(k).text()) : sum / others.size();
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "2, 9, 1", "9, 3, 2", "150, 40, 1", "150, 40, 2"})
  void eachCellStandsOutFromItsRowAndColumn(int n, int m, int threads) {
    EvidenceReader reader = reader(n, m);
    LinkFeatures features =
        Parallel.map(List.of(0), threads, k -> new LinkFeatures(n, m, reader)).get(0);

    List<List<SpanEvidence>> cells =
        IntStream.range(0, n)
            .mapToObj(i -> IntStream.range(0, m).mapToObj(j -> reader.read(i, 1, j, 1)).toList())
            .toList();
    for (int j = 0; j < m; j++) {
      int column = j;
      List<SpanEvidence> ofColumn = cells.stream().map(row -> row.get(column)).toList();
      for (int i = 0; i < n; i++) {
        SpanEvidence cell = ofColumn.get(i);
        double margin = cell.text() - (rivals(cells.get(i), j) + rivals(ofColumn, i)) / 2;
        assertThat(features.margin(i, j)).isEqualTo(margin);
        assertThat(features.logOdds(i, j)).isEqualTo(LinkOdds.of(cell, margin));
      }
    }
  }
}
