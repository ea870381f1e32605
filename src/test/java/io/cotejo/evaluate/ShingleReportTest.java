package io.cotejo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cotejo.evaluate.ShingleReport.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShingleReportTest {

  @Test
  void sharedShinglesAreCountedAsOftenAsTheyOccur() {
    ShingleReport report = ShingleReport.of(List.of(new Page("a b c d e", "x a b, c d! a b c d")));
    // Gold: abcd, bcde. Test: xabc, abcd, bcda, cdab, dabc, abcd.
    assertThat(report.precision()).isEqualTo(1 / 6.0, within(1e-12));
    assertThat(report.recall()).isEqualTo(1 / 2.0, within(1e-12));
    assertThat(report.f1()).isEqualTo(0.25, within(1e-12));
  }

  @Test
  void pagesCountAlikeHoweverLong() {
    ShingleReport report =
        ShingleReport.of(List.of(new Page("a b c d", "a b c d"), new Page("a b c d e f", "x")));
    assertThat(report.precision()).isEqualTo(0.5);
    assertThat(report.recall()).isEqualTo(0.5);
    assertThat(report.signature().text()).isEqualTo("shingles|words:4|mean:pages|docs:2");
  }

  @Test
  void missingTextIsNoPrecisionAndNeedlessTextNoRecall() {
    ShingleReport report =
        ShingleReport.of(List.of(new Page("sí", "sí"), new Page("a b", ""), new Page("", "c")));
    assertThat(report.precision()).isEqualTo(0.5);
    assertThat(report.recall()).isEqualTo(0.5);
    assertThat(ShingleReport.of(List.of()).f1()).isZero();
  }
}
