package io.cotejo.translate.spanish;

import static io.cotejo.translate.spanish.InEnglish.translate;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many, how much, and more than what. */
class AmountConstructionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3,5 millones de euros | 3.5 million euros",
        "un millón de personas | a million people",
        "La empresa invertirá 2.500 millones de euros."
            + " | The company will invest 2.5 billion euros.",
        "Mil personas asistieron. | One thousand people attended.",
        "Tres de cada diez jóvenes no tienen trabajo."
            + " | Three out of every ten young people do not have work.",
        "Ganó por 2-1. | He won 2-1.",
        "El artículo 14 es claro. | Article 14 is clear.",
      })
  void writesNumbersAsEnglishDoes(String spanish, String english) {
    assertThat(translate(spanish)).isEqualToIgnoringCase(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El paro bajó hasta el 12 %. | Unemployment fell to 12%.",
        "El precio subió en un 30 %. | The price rose by 30%.",
        "Cuesta 85 dólares el barril. | It costs 85 dollars a barrel.",
        "Vientos de hasta 200 km/h. | Winds of up to 200 km/h.",
        "Más de diez personas murieron. | More than ten people died.",
        "Cuesta menos de cien euros. | It costs less than one hundred euros.",
        "Murieron al menos diez personas. | At least ten people died.",
      })
  void measuresAndPrices(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Es más caro de lo que pensaba. | It is more expensive than he thought.",
        "Es más caro de lo previsto. | It is more expensive than planned.",
        "España crecerá menos de lo esperado. | Spain will grow less than expected.",
        "Ganó menos dinero del que pensaba. | He earned less money than he thought.",
        "La otra casa es más grande que las otras. | The other house is bigger than the others.",
        "Es la ciudad más grande de España. | It is the largest city in Spain.",
        "Los más ricos pagan menos. | The richest pay less.",
        "Cuanto más estudia, más aprende. | The more he studies, the more he learns.",
        "Tiene tantos libros como yo. | He has as many books as me.",
        "No hay tanto ruido como ayer. | There is not as much noise as yesterday.",
        "Su hija menor vive aquí. | His younger daughter lives here.",
      })
  void compares(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Es demasiado caro. | It is too expensive.",
        "No es lo suficientemente grande. | It is not big enough.",
      })
  void saysTooMuchAndEnough(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }
}
