package io.cotejo.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class WordConverterTest {

  /** Words of which one is written in two ways. */
  enum Fruit {
    FIG,
    RED_APPLE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"red-apple", "red_apple", "RED-APPLE", "Red_Apple"})
  void aWordIsTakenAsPeopleWriteIt(String word) {
    assertThat(new WordConverter<>(Fruit.class).convert(word)).isEqualTo(Fruit.RED_APPLE);
  }

  @Test
  void anUnknownWordIsRefusedWithThoseThereAre() {
    assertThatThrownBy(() -> new WordConverter<>(Fruit.class).convert("plum"))
        .isInstanceOf(TypeConversionException.class)
        .hasMessage("there is no 'plum'; name one of fig, red-apple");
  }
}
