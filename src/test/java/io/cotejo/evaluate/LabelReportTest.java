package io.cotejo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LabelReportTest {

  private static final LabelReport REPORT =
      LabelReport.of(
          List.of(
              new Labelled("es", "es"),
              new Labelled("es", "es"),
              new Labelled("es", "gl"),
              new Labelled("gl", "es"),
              new Labelled("en", "en"),
              new Labelled("en", "und")));

  @Test
  void scoresEachLabel() {
    assertThat(REPORT.labels()).containsExactly("en", "es", "gl", "und");
    assertThat(REPORT.score("es")).isEqualTo(new PrecisionRecall(new Ratio(2, 3), new Ratio(2, 3)));
    assertThat(REPORT.score("en")).isEqualTo(new PrecisionRecall(new Ratio(1, 1), new Ratio(1, 2)));
    assertThat(REPORT.score("gl")).isEqualTo(new PrecisionRecall(new Ratio(0, 1), new Ratio(0, 1)));
    assertThat(REPORT.score("fr")).isEqualTo(PrecisionRecall.NONE);
  }

  @Test
  void averagesOverTheGoldsLabels() {
    assertThat(REPORT.accuracy()).isEqualTo(new Ratio(3, 6));
    assertThat(REPORT.macroF1()).isEqualTo((2 / 3.0 + 2 / 3.0 + 0) / 3, within(1e-12));
  }

  @Test
  void countsConfusions() {
    assertThat(REPORT.count("es", "gl")).isEqualTo(1);
    assertThat(REPORT.count("gl", "gl")).isZero();
    assertThat(REPORT.confusion()).containsEntry(new Labelled("es", "es"), 2L).hasSize(5);
  }

  @Test
  void printsScoresAndConfusions() {
    assertThat(REPORT.render("0.1.0"))
        .isEqualTo(
            """
            label  gold  precision  recall      F1
            en        2     1.0000  0.5000  0.6667
            es        3     0.6667  0.6667  0.6667
            gl        1     0.0000  0.0000  0.0000
            und       0     0.0000  0.0000  0.0000

            accuracy  0.5000
            macro F1  0.4444

            gold \\ test  en  es  gl  und
            en            1   0   0    1
            es            0   2   1    0
            gl            0   1   0    0
            und           0   0   0    0
            labels|macro:gold-labels|n:6|version:0.1.0
            """);
  }

  @Test
  void isPerfectForTheGoldItself() {
    LabelReport same = LabelReport.of(List.of(new Labelled("es", "es"), new Labelled("en", "en")));
    assertThat(same.figures().values()).containsOnly(1.0);
  }

  @Test
  void makesZeroOfNothing() {
    assertThat(LabelReport.of(List.of()).figures().values()).containsOnly(0.0);
  }

  @Test
  void rejectsCountsBelowOne() {
    TreeMap<Labelled, Long> counts = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    counts.put(new Labelled("es", "en"), 0L);
    assertThatThrownBy(() -> new LabelReport(counts))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("> 0");
  }
}
