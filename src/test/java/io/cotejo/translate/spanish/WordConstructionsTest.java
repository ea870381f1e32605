package io.cotejo.translate.spanish;

import static io.cotejo.translate.spanish.InEnglish.translate;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nouns with what belongs to them, little words, names, old spelling. */
class WordConstructionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vive en una pequeña casa blanca. | He lives in a small white house.",
        "las nuevas medidas económicas | the new economic measures",
      })
  void putsAdjectivesInOrder(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Es ministro. | He is a minister.",
        "Toda casa tiene un techo. | Every house has a roof.",
        "Las víctimas del terrorismo. | The victims of terrorism.",
        "El gobierno anunció medidas. | The government announced measures.",
        "Todos los países firmaron. | All countries signed.",
        "Todos los países de la región firmaron. | All the countries of the region signed.",
        "Es una de las soluciones. | It is one of the solutions.",
        "Estados Unidos y el Reino Unido | The United States and the United Kingdom",
      })
  void knowsWhereEnglishHasAnArticle(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trabaja en una fábrica de coches. | He works in a car factory.",
      })
  void makesCompoundsOfNouns(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sacó dinero del banco. | He took out money from the bank.",
        "Dividieron el país en dos zonas. | They divided the country into two areas.",
        "El plan en sí es malo. | The plan in itself is bad.",
        "Huyeron de la ciudad. | They fled from the city.",
        "Hablaron sobre la guerra. | They talked about the war.",
        "El cambio está relacionado con el clima. | The change is related to the climate.",
      })
  void choosesPrepositions(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El presidente de EE. UU. llegó a EE. UU."
            + " | The president of the United States reached the United States.",
        "Charles Baudelaire nació en París. | Charles Baudelaire was born in Paris.",
        "El señor García vino. | Mr. García came.",
        "Su hermano Colin vino. | His brother Colin came.",
        "Un señor vino. | A gentleman came.",
        "El Señor es bueno. | The Lord is good.",
        "El banco ha xestado su iniciativa. | The bank has xestado its initiative.",
      })
  void readsNamesAndAbbreviations(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fué á la ciudad y vió á su padre. | He went to the city and saw his father.",
        "La luz; Y la noche. | The light; and the night.",
      })
  void readsOldSpelling(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Las chapuzas del gobierno son conocidas. | The botched jobs of the government are known.",
        "La técnica es nueva. | The technique is new.",
        "La física es difícil. | Physics is difficult.",
      })
  void tellsThingsFromWomenWithATrade(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }
}
