package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageDataTest {

  @Test
  void theSameRunIsTheSameTextWhoeverWritesIt() {
    Evidence evidence =
        new Evidence(
            List.of("1"), List.of("n"), List.of("w"), List.of("s"), List.of("t"), List.of("1 ≠ 2"));
    AlignedPair pair = Reviews.pair(Reviews.es(0), Reviews.en(0), 0.9);
    AlignedPair known =
        new AlignedPair(
            pair.source(),
            pair.pivot(),
            pair.target(),
            pair.cost(),
            pair.confidence(),
            pair.verdict(),
            evidence,
            List.of());
    // A map that has no order has another one in every process.
    assertThat(PageData.of("run", Reviews.bitext(known)))
        .contains(
            "\"evidence\":{\"numbers\":[\"1\"],\"names\":[\"n\"],\"words\":[\"w\"],"
                + "\"sourceOnly\":[\"s\"],\"targetOnly\":[\"t\"],\"contradictions\":[\"1 ≠ 2\"]}");
  }

  @Test
  void thePageLearnsWhereBandsBegin() {
    assertThat(PageData.bands())
        .isEqualTo(
            "[{\"name\":\"high\",\"least\":0.75,\"dots\":\"●●●●\",\"unsure\":false},"
                + "{\"name\":\"fair\",\"least\":0.5,\"dots\":\"●●●○\",\"unsure\":false},"
                + "{\"name\":\"low\",\"least\":0.3,\"dots\":\"●●○○\",\"unsure\":true},"
                + "{\"name\":\"doubtful\",\"least\":0.0,\"dots\":\"●○○○\",\"unsure\":true}]");
  }
}
