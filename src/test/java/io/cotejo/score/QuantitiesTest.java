package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          60.000 millones de euros | 60 billion euros
          1.250 becas | 1,250 grants
          el 2,5 % | 2.5%
          20 millones de dólares | $20m
          3 mil millones | £3bn
          5.000 toneladas | five thousand tonnes
          los años 80 | the 1980s
          a las 17 h | at 5 pm
          300.000 millones | $300+ billion
          10.405,83 puntos | 10 405.83 points
          2019-2020 | 2019–20
          siete casas en 3 calles | 7 houses in three streets
          el 3.º año | the third year
          """)
  void sameQuantitiesInBothForms(String spanish, String english) {
    assertThat(missing(spanish, english)).isEmpty();
    assertThat(missing(english, spanish)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          un 12 % | 21% | 12
          50.000 personas | 5,000 people | 50.000
          2 millones | 2 billion | 2
          en 1998 y 2004 | in 1998 | 2004
          """)
  void anotherQuantityIsMissed(String spanish, String english, String missed) {
    assertThat(missing(spanish, english)).isEqualTo(missed);
  }

  @Test
  void imperialUnitsAreConvertedElsewhereAndNotMissed() {
    assertThat(missing("at 140 mph, 58 miles away", "a 225 km/h")).isEmpty();
  }

  @Test
  void timesAndWordsWithDigitsAreNoQuantities() {
    assertThat(missing("a las 15:30 con COVID19 y B2B", "nothing")).isEmpty();
  }

  @Test
  void hugeDigitRunsDoNoHarm() {
    assertThat(missing("9".repeat(100_000), "1")).isEmpty();
  }

  private static String missing(String text, String other) {
    return String.join(" ", new Quantities(text).missingIn(new Quantities(other)));
  }
}
