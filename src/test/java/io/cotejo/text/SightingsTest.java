package io.cotejo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SightingsTest {

  @Test
  void everyTextIsCountedByItself() {
    Sightings seen = new Sightings();
    for (int round = 1; round <= 3; round++) {
      for (int k = 0; k < 20_000; k++) {
        assertThat(seen.add("text " + k)).isEqualTo(round);
      }
    }
    assertThat(seen.add("")).isEqualTo(1);
    assertThat(seen.add("another")).isEqualTo(1);
  }

  @Test
  void whatIsForgottenIsSeenForTheFirstTime() {
    Sightings seen = new Sightings();
    seen.add("ñ");
    seen.add("ñ");
    seen.clear();
    assertThat(seen.add("ñ")).isEqualTo(1);
  }
}
