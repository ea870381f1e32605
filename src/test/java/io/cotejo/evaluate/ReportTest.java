package io.cotejo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

  private final Locale usual = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(usual);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "de-DE", "ar-EG-u-nu-arab", "en-US"})
  void printsTheSameInEveryLocale(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));
    BeadReport report =
        new AlignmentEvaluator(true)
            .evaluate(
                List.of(
                    new BeadDocument(
                        Beads.of("[0]:[0]", "[1, 2]:[1, 2]", "[3]:[3, 4]", "[4]:[5]"),
                        Beads.of(
                            "[0]:[0]", "[1]:[1]", "[2]:[2]", "[3]:[3]", "[]:[4]", "[4]:[5]"))));
    assertThat(report.render("0.1.0"))
        .isEqualTo(
            """
            beads                  precision  recall      F1
            strict, nulls counted     0.5000  0.6667  0.5714
            lax, nulls counted        0.7500  1.0000  0.8571
            sound, nulls counted      0.5000  0.6667  0.5714
            strict, nulls ignored     0.6667  0.6667  0.6667
            lax, nulls ignored        1.0000  1.0000  1.0000
            sound, nulls ignored      0.6667  0.6667  0.6667

            type  gold  test  strict P  strict R   lax P   lax R  sound P  sound R
            1-1      2     3    0.6667    1.0000  1.0000  1.0000   0.6667   1.0000
            1-2      1     0    0.0000    0.0000  0.0000  1.0000   0.0000   0.0000
            0-n      0     1    0.0000    0.0000  0.0000  0.0000   0.0000   0.0000
            3 coarse beads left out
            strict-lax-sound|nulls:both|coarse:left-out|docs:1|version:0.1.0
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "de-DE", "ar-EG-u-nu-arab", "en-US"})
  void printsCalibrationTheSameInEveryLocale(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));
    Calibration calibration =
        Calibration.of("sound", List.of(new Judged(0.9, true), new Judged(0.25, false)));
    assertThat(calibration.render("0.1.0"))
        .startsWith("confidence  claims    mean   right\n0.0-0.1          0  0.0000  0.0000\n")
        .contains("\n0.2-0.3          1  0.2500  0.0000\n")
        .endsWith(
            """
            0.9-1.0          1  0.9000  1.0000

            all claims           2
            right           0.5000
            ece             0.1750
            auc             1.0000
            brier           0.0363
            wrong-in-doubt  1.0000
            calibration|right:sound|bins:10|doubt:0.8|n:2|version:0.1.0
            """);
  }

  @Test
  void namesItsFiguresInAFixedOrder() {
    BeadReport report = new AlignmentEvaluator(false).evaluate(List.of());
    assertThat(report.figures().keySet())
        .containsExactly(
            "strict.precision",
            "strict.recall",
            "strict.f1",
            "lax.precision",
            "lax.recall",
            "lax.f1",
            "sound.precision",
            "sound.recall",
            "sound.f1",
            "nulls-ignored.strict.precision",
            "nulls-ignored.strict.recall",
            "nulls-ignored.strict.f1",
            "nulls-ignored.lax.precision",
            "nulls-ignored.lax.recall",
            "nulls-ignored.lax.f1",
            "nulls-ignored.sound.precision",
            "nulls-ignored.sound.recall",
            "nulls-ignored.sound.f1");
    assertThat(report.signature()).hasToString("strict-lax-sound|nulls:both|coarse:counted|docs:0");
  }

  @Test
  void labelsCannotBreakTheTable() {
    LabelReport report = LabelReport.of(List.of(new Labelled("e\u001b[31ms\n\u202e", "😀")));
    assertThat(report.table())
        .startsWith(
            """
            label      gold  precision  recall      F1
            e\uFFFD[31ms\uFFFD\uFFFD     1     0.0000  0.0000  0.0000
            😀             0     0.0000  0.0000  0.0000
            """);
  }

  @Test
  void signaturesCannotBeForged() {
    Signature signature = Signature.of("labels");
    assertThat(signature.with("version", "0.1.0-SNAPSHOT"))
        .hasToString("labels|version:0.1.0-SNAPSHOT");
    assertThatThrownBy(() -> signature.with("version", "1|docs:9"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1|docs:9");
  }

  @Test
  void ratiosRejectMoreHitsThanThereAre() {
    assertThatThrownBy(() -> new Ratio(2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 of 1");
  }
}
