package io.cotejo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DataDigestTest {

  private static final String ONE = "/io/cotejo/align/confidence.tsv";
  private static final String OTHER = "/io/cotejo/detect/function-words.txt";

  @Test
  void otherDataHaveAnotherDigest() {
    assertThat(DataDigest.of(List.of(ONE)))
        .hasSize(12)
        .isEqualTo(DataDigest.of(List.of(ONE)))
        .isNotEqualTo(DataDigest.of(List.of(OTHER)))
        .isNotEqualTo(DataDigest.of(List.of(ONE, OTHER)));
    assertThat(DataDigest.of(List.of(ONE, OTHER))).isNotEqualTo(DataDigest.of(List.of(OTHER, ONE)));
  }

  @Test
  void whatIsNotThereHasNone() {
    assertThatThrownBy(() -> DataDigest.of(List.of("/none.tsv")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/none.tsv");
  }
}
