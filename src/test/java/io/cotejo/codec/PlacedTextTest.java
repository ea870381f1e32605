package io.cotejo.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places of units in runs. */
class PlacedTextTest {

  @Test
  void plainTextStandsAsItIs() {
    PlacedText text = PlacedText.plain("abc", 10);

    assertThat(text.inFile(0)).isEqualTo(10);
    assertThat(text.unit(2)).isEqualTo(new Span(12, 13));
    assertThat(text.inFile(3)).isEqualTo(13);
    assertThat(text.inFile(99)).isEqualTo(13);
  }

  @Test
  void runsThatStandApartKeepTheirPlaces() {
    PlacedText text = new PlacedText("abcd", List.of(0, 2), List.of(5, 20), 22);

    assertThat(text.inFile(1)).isEqualTo(6);
    assertThat(text.inFile(2)).isEqualTo(20);
    assertThat(text.inFile(3)).isEqualTo(21);
  }

  @Test
  void aRunWithoutAPlaceIsRefused() {
    assertThatThrownBy(() -> new PlacedText("ab", List.of(0, 1), List.of(0), 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("runs must have two places each: 2, 1");
  }

  @Test
  void aWalkTellsTheSamePlacesAndMayGoBack() {
    PlacedText text = new PlacedText("abcdef", List.of(0, 2, 3), List.of(5, 10, 20), 30);
    PlacedText.Walk walk = text.walk();

    for (int position : new int[] {0, 1, 2, 3, 5, 6, 9, 4, 1, 0, 3}) {
      assertThat(walk.inFile(position)).as("" + position).isEqualTo(text.inFile(position));
    }
    assertThat(new PlacedText("", List.of(), List.of(), 4).walk().inFile(0)).isEqualTo(4);
  }
}
