package io.cotejo.translate.spanish;

import static io.cotejo.translate.spanish.InEnglish.translate;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long, how old, when. */
class TimeConstructionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hace tres años que vive en Madrid. | He has lived in Madrid for three years.",
        "Hace mucho tiempo que no llueve. | It has not rained for a long time.",
        "Hace un año que está trabajando. | He has been working for a year.",
        "Hace dos años que murió. | He died two years ago.",
        "Llegó hace dos años. | He arrived two years ago.",
        "Hace casi tres siglos nació el rey. | Almost three centuries ago the king was born.",
        "Vive aquí desde hace un mes. | He has lived here for a month.",
        "Llevo dos años trabajando. | I have been working for two years.",
        "Llevan tres meses viviendo en la ciudad."
            + " | They have been living in the city for three months.",
        "Llevaba más de un año enfermo. | He had been sick for more than a year.",
        "La empresa lleva diez años sin crecer. | The company has not grown for ten years.",
        "Llevamos casados veinte años. | We have been married for twenty years.",
      })
  void saysHowLong(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tengo veinte años. | I am twenty years old.",
        "El edificio tenía 100 años. | The building was 100 years old.",
        "No tiene un año. | He is not one year old.",
        "Tiene diez años de experiencia. | He has ten years of experience.",
        "Murió a los 85 años. | He died at the age of 85.",
        "Una mujer de 34 años murió ayer. | A 34-year-old woman died yesterday.",
        "El actor, de 72 años, vive aquí. | The actor, 72, lives here.",
      })
  void saysHowOld(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El tren sale a las 7:30. | The train leaves at 7:30.",
        "El tren sale a las 15.45 horas. | The train leaves at 15:45.",
        "Abren de las ocho a las diez de la mañana. | They open from eight to ten in the morning.",
        "Salió a las ocho y media. | He left at half past eight.",
      })
  void saysAtWhichTimeOfDay(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en los años 90 | in the 1990s",
        "en los años sesenta | in the 1960s",
        "en el siglo XIX | in the 19th century",
        "los siglos XVI y XVII | the 16th and 17th centuries",
        "los tres primeros días | the first three days",
      })
  void namesYearsDecadesAndCenturies(String spanish, String english) {
    assertThat(translate(spanish)).isEqualToIgnoringCase(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El Parlamento aprobó ayer la ley. | The Parliament passed the law yesterday.",
        "Llegó ayer el presidente. | The president arrived yesterday.",
        "El ministro presentó este martes un informe."
            + " | The minister submitted a report this Tuesday.",
      })
  void saysTimesBehindTheObject(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trabaja aquí desde 2010. | He has worked here since 2010.",
        "Patrullarán desde el 1 de mayo. | They will patrol from May 1.",
      })
  void saysSinceWhen(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }
}
