package io.cotejo.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharesTest {

  private final Shares shares =
      new Shares(List.of(Language.ENGLISH, Language.SPANISH), new double[] {0.25, 0.75});

  @Test
  void twoColumnsAreAMap() {
    assertThat(shares)
        .isEqualTo(Map.of(Language.SPANISH, 0.75, Language.ENGLISH, 0.25))
        .hasSize(2)
        .containsEntry(Language.SPANISH, 0.75);
    assertThat(shares.getOrDefault(Language.of("fr"), 0.0)).isZero();
  }

  @Test
  void keepTheOrderOfTheLanguages() {
    assertThat(shares.keySet()).containsExactly(Language.ENGLISH, Language.SPANISH);
    assertThat(shares.values()).containsExactly(0.25, 0.75);
  }

  @Test
  void cannotBeChanged() {
    assertThatThrownBy(() -> shares.put(Language.SPANISH, 1.0))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
