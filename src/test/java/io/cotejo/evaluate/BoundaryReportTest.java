package io.cotejo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BoundaryReportTest {

  @Test
  void countsEndsButTheLastOfEachText() {
    BoundaryReport report =
        BoundaryReport.of(
            List.of(
                new BoundaryDocument(spans(0, 5, 6, 9, 10, 20), spans(0, 5, 6, 20)),
                new BoundaryDocument(spans(0, 8, 9, 12), spans(0, 4, 5, 8, 9, 12)),
                new BoundaryDocument(spans(0, 3), spans(0, 3))));
    assertThat(report.boundaries().precision()).isEqualTo(new Ratio(2, 3));
    assertThat(report.boundaries().recall()).isEqualTo(new Ratio(2, 3));
    assertThat(report.exact()).isEqualTo(new Ratio(1, 3));
    assertThat(report.signature()).hasToString("boundaries|last:left-out|docs:3");
  }

  @Test
  void comparesStartsForExactnessOnly() {
    BoundaryReport report =
        BoundaryReport.of(List.of(new BoundaryDocument(spans(0, 5, 6, 9), spans(0, 5, 5, 9))));
    assertThat(report.boundaries().f1()).isEqualTo(1);
    assertThat(report.exact()).isEqualTo(new Ratio(0, 1));
  }

  @Test
  void makesZeroOfNothing() {
    assertThat(BoundaryReport.of(List.of()).figures().values()).containsOnly(0.0);
    BoundaryDocument silent = new BoundaryDocument(spans(0, 5, 6, 9), List.of());
    assertThat(BoundaryReport.of(List.of(silent)).boundaries())
        .isEqualTo(new PrecisionRecall(new Ratio(0, 0), new Ratio(0, 1)));
  }

  @RepeatedTest(50)
  void swappingGoldAndTestSwapsPrecisionAndRecall(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Span> gold = random(random);
    List<Span> test = random(random);
    PrecisionRecall there =
        BoundaryReport.of(List.of(new BoundaryDocument(gold, test))).boundaries();
    PrecisionRecall back =
        BoundaryReport.of(List.of(new BoundaryDocument(test, gold))).boundaries();
    assertThat(back).isEqualTo(new PrecisionRecall(there.recall(), there.precision()));
    BoundaryReport same = BoundaryReport.of(List.of(new BoundaryDocument(gold, gold)));
    assertThat(same.figures().values()).containsOnly(1.0);
  }

  private static List<Span> random(Random random) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int left = 2 + random.nextInt(8); left > 0; left--) {
      int end = start + 1 + random.nextInt(3);
      spans.add(new Span(start, end));
      start = end;
    }
    return spans;
  }

  private static List<Span> spans(int... offsets) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < offsets.length; i += 2) {
      spans.add(new Span(offsets[i], offsets[i + 1]));
    }
    return spans;
  }
}
