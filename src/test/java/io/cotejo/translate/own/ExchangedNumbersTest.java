package io.cotejo.translate.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangedNumbersTest {

  private static Optional<String> exchanged(String known, String translation, String wanted) {
    return ExchangedNumbers.in(
        translation, OwnWords.of(known).numbers(), OwnWords.of(wanted).numbers());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vendió 40 casas. | He sold 40 houses. | Vendió 60 casas. | He sold 60 houses.",
        "De 3 a 5 días. | 3 to 5 days. | De 5 a 3 días. | 5 to 3 days.",
        "Cuesta 1.250,50 euros. | It costs 1,250.50 euros. | Cuesta 2.300,75 euros. | It costs 2,300.75 euros.",
        "A las 18.30. | At 18.30. | A las 19.45. | At 19.45.",
        "Artículo 4. | Article 4. | Artículo 40. | Article 40.",
        "En 2019 y 2020. | In 2019 and 2020. | En 2019 y 2021. | In 2019 and 2021.",
        "Sin números. | No numbers. | Sin números hoy. | No numbers."
      })
  void theTranslationGetsTheOtherNumbers(
      String known, String translation, String wanted, String expected) {
    assertThat(exchanged(known, translation, wanted)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // written as a word, twice, one more, part of another number
        "Vendió 2 casas. | He sold two houses. | Vendió 6 casas.",
        "Son 5. | 5 is 5. | Son 7.",
        "Vendió 2 casas. | He sold 2 houses. | Vendió 2 casas y 3 pisos.",
        "Vendió 2 casas. | He sold 20 houses. | Vendió 6 casas."
      })
  void whereANumberCannotBeToldNoneIsExchanged(String known, String translation, String wanted) {
    assertThat(exchanged(known, translation, wanted)).isEmpty();
  }
}
