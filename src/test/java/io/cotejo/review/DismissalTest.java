package io.cotejo.review;

import static io.cotejo.review.Reviews.en;
import static io.cotejo.review.Reviews.es;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.ReviewState;
import io.cotejo.bitext.Verdict;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DismissalTest {

  private static final Evidence AGAINST =
      new Evidence(
          List.of("1"),
          List.of("Lima"),
          List.of("w"),
          List.of("a"),
          List.of("b"),
          List.of("1 ≠ 2"));

  private static AlignedPair pair(Verdict verdict, boolean paired) {
    return new AlignedPair(
        Optional.of(es(0)),
        "p",
        paired ? Optional.of(en(0)) : Optional.empty(),
        1,
        OptionalDouble.of(0.8),
        verdict,
        AGAINST,
        List.of(Doubt.NAME_LOST, Doubt.NUMBER_LOST));
  }

  @Test
  void onlyWhatIsDismissedGoes() {
    AlignedPair partial = pair(Verdict.PARTIAL, true);
    assertThat(Dismissal.without(partial, List.of())).isSameAs(partial);
    AlignedPair left = Dismissal.without(partial, List.of("number-lost", "grouping"));
    assertThat(left.doubts()).containsExactly(Doubt.NAME_LOST);
    assertThat(left.verdict()).isEqualTo(Verdict.PARTIAL);
    assertThat(left.evidence()).isEqualTo(AGAINST);
  }

  @Test
  void aVerdictAndAContradictionAreSettled() {
    AlignedPair left =
        Dismissal.without(pair(Verdict.PARTIAL, true), List.of("contradiction", "partial"));
    assertThat(left.verdict()).isEqualTo(Verdict.EQUIVALENT);
    assertThat(left.evidence().contradictions()).isEmpty();
    assertThat(left.evidence().words()).containsExactly("w");
    assertThat(left.doubts()).hasSize(2);
    assertThat(Dismissal.without(pair(Verdict.COPY, false), List.of("copy")).verdict())
        .isEqualTo(Verdict.NONE);
    assertThat(Dismissal.without(pair(Verdict.COPY, true), List.of("partial")).verdict())
        .isEqualTo(Verdict.COPY);
  }

  @Test
  void aClaimNamesChecksAlone() {
    PairRef row = Reviews.row(Reviews.ref("es.txt", "s0."), null);
    assertThatThrownBy(
            () ->
                new Claim(
                    row,
                    ReviewState.AUTO,
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    List.of("No Error!")))
        .hasMessageContaining("\"dismissed\" must name checks");
  }

  @Test
  void thePageHasEveryDoubt() throws Exception {
    String checks =
        Files.readString(Path.of("src/main/resources/io/cotejo/review/checks.js"))
            + Files.readString(Path.of("src/main/resources/io/cotejo/review/details.js"));
    for (Field field : Doubt.class.getFields()) {
      Doubt doubt = (Doubt) field.get(null);
      assertThat(checks.split("(?m)^ +'?" + doubt.code() + "'?:"))
          .as(doubt.code())
          .hasSizeGreaterThan(2);
    }
  }
}
