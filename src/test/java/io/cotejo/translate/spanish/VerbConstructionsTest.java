package io.cotejo.translate.spanish;

import static io.cotejo.translate.spanish.InEnglish.translate;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What belongs to a verb: auxiliaries, infinitives, se, adverbs, objects. */
class VerbConstructionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El ministro acababa de salir. | The minister had just left.",
        "Acabamos de verlo. | We have just seen it.",
        "Van a verlo. | They are going to see it.",
        "Volvió a llamar. | He called again.",
        "Volvió a leer el libro en casa. | He read the book again at home.",
        "El equipo ha vuelto a perder. | The team has lost again.",
        "No quiero volver a perder el tren. | I do not want to miss the train again.",
        "Volvió a Madrid. | He returned to Madrid.",
        "Empezó a llover. | It began to rain.",
        "Se puso a llorar. | He started to cry.",
        "Suele ser difícil. | It tends to be difficult.",
        "Fue a Madrid. | He went to Madrid.",
        "Fue a comprar pan. | He went to buy bread.",
      })
  void knowsVerbsThatAreGrammar(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La puerta se abrió. | The door opened.",
        "El hielo se ha derretido. | The ice has melted.",
        "Se cerró la puerta. | The door was closed.",
        "La casa se vendió. | The house was sold.",
        "Se produjo un accidente. | An accident occurred.",
      })
  void seSaysWhatHappensOfItsOwnAccord(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Desde aquí se puede ver el mar. | From here the sea can be seen.",
        "No se puede entrar sin permiso. | One cannot enter without permission.",
        "No se sabe cuándo terminará la obra. | It is not known when the work will finish.",
        "No se ha podido abrir el archivo. | The file could not be opened.",
        "Se está construyendo un hospital. | A hospital is being built.",
        "Nunca se ha visto. | It has never been seen.",
      })
  void seSaysWhatIsDoneByNobodyInParticular(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Se dio cuenta de su error. | He realized his error.",
        "El ministro se ha dado cuenta de su error. | The minister has realized his error.",
        "Nos sentamos. | We sit down.",
        "Sentémonos. | Let's sit down.",
        "Puedes quedarte. | You can stay.",
        "Me he levantado tarde. | I have gotten up late.",
        "Me quiero levantar. | I want to get up.",
      })
  void readsPhrasesOfReflexiveVerbs(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No me lo puedo creer. | I cannot believe it.",
        "Lo puede ver. | He can see it.",
        "Deberían haberlo visto. | They should have seen it.",
        "Habiendo comido, se fue. | Having eaten, he left.",
        "Puede haber llegado. | He may have arrived.",
        "Podría haber más víctimas. | There could be more victims.",
        "Va a haber un problema. | There is going to be a problem.",
        "Ha habido muchos cambios. | There have been many changes.",
        "Podría haber sido peor. | It could have been worse.",
        "Ha sido detenido por la policía. | He has been arrested by the police.",
        "Están siendo investigados por corrupción. | They are being investigated for corruption.",
      })
  void putsTheWordsOfAVerbGroupInOrder(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nunca he estado en París. | I have never been in Paris.",
        "El ministro ya ha salido. | The minister has already left.",
        "Ya no vive aquí. | He no longer lives here.",
        "Todavía no ha llegado. | He has not arrived yet.",
        "Ni siquiera me saludó. | He did not even greet me.",
        "El rey tampoco vino. | The king did not come either.",
        "Ya hay resultados. | There are already results.",
        "Algunos sí lo hacen. | Some do it.",
      })
  void putsAdverbsIntoTheVerbGroup(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Me lo dio ayer. | He gave it to me yesterday.",
        "Te lo diré. | I will tell you.",
        "Quiero dártelo. | I want to give it to you.",
        "Hay que creérselo. | It is necessary to believe it.",
        "Le agradeció a Putin el apoyo. | He thanked Putin for the support.",
      })
  void saysToWhomAndWhat(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dejaron escapar al ladrón. | They let the thief escape.",
        "Nos obligó a salir. | He forced us to leave.",
        "El acuerdo permite a las empresas exportar."
            + " | The agreement allows the companies to export.",
        "Hizo que la gente riera. | He made people laugh.",
      })
  void letsAndMakesOthersAct(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quiero que vengas conmigo. | I want you to come with me.",
        "Le pidió que le ayudara. | He asked him to help him.",
        "Pidió a los ciudadanos que salieran. | He asked the citizens to leave.",
        "Me gustaría que me ayudaras. | I would like you to help me.",
        "No lo hagas. | Do not do it.",
        "No temas. | Do not fear.",
        "Siga las instrucciones. | Follow the instructions.",
        "Añadir sal y servir. | Add salt and serve.",
        "Para ser libres hay que luchar. | To be free it is necessary to fight.",
      })
  void saysWhatIsWanted(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }
}
