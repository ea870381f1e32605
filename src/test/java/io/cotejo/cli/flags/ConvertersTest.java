package io.cotejo.cli.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ConvertersTest {

  /** Words of which one is written in two ways. */
  enum Fruit {
    FIG,
    RED_APPLE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static final class OfFruit extends Converters.OfWord<Fruit> {
    OfFruit() {
      super(Fruit.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"red-apple", "red_apple", "RED-APPLE", "Red_Apple"})
  void aWordIsTakenAsPeopleWriteIt(String word) {
    assertThat(new OfFruit().convert(word)).isEqualTo(Fruit.RED_APPLE);
  }

  @Test
  void anUnknownWordIsRefusedWithThoseThereAre() {
    assertThatThrownBy(() -> new OfFruit().convert("plum"))
        .isInstanceOf(TypeConversionException.class)
        .hasMessage(
            "expected one of [fig, red_apple, red-apple] (case-insensitive) but was 'plum'");
  }
}
