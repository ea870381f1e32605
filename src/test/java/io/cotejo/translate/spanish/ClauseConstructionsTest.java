package io.cotejo.translate.spanish;

import static io.cotejo.translate.spanish.InEnglish.translate;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How clauses ask, refer and are joined. */
class ClauseConstructionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "¿Dónde vives? | Where do you live?",
        "¿Qué quiere decir esto? | What does this mean?",
        "¿Por qué no vino el ministro? | Why did the minister not come?",
        "¿Ha llegado el tren? | Has the train arrived?",
        "¿Quién ganó? | Who won?",
        "¿Puede venir? | Can he come?",
      })
  void asksWithAnAuxiliary(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No sabe dónde vive su hermana. | He does not know where his sister lives.",
        "No sé qué quiere. | I do not know what he wants.",
        "Explicó por qué dimitió. | He explained why he resigned.",
        "¡Qué bonita es tu casa! | How pretty your house is!",
      })
  void asksIndirectlyAndExclaims(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No entiendo lo que quieres. | I do not understand what you want.",
        "Lo que dijo es falso. | What he said is false.",
        "Lo que pasó ayer fue grave. | What happened yesterday was serious.",
        "Lo que más me gusta es el cine. | What I like most is the cinema.",
        "Lo que importa es el amor. | What matters is love.",
        "Lo ocurrido es grave. | What happened is serious.",
        "Lo importante es ganar. | The important thing is to win.",
        "Todo lo que dijo era falso. | Everything that he said was false.",
      })
  void saysWhatWithoutANoun(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Una línea que no se ve. | A line that is not seen.",
        "Los países que también participan. | The countries that also participate.",
        "Dijo que no se ve. | He said that it is not seen.",
        "Me dijo que vendría. | He told me that he would come.",
        "La niña, que tenía hambre, lloró. | The girl, who was hungry, cried.",
        "Advirtió de que habrá consecuencias. | He warned that there will be consequences.",
        "El ministro negó que hubiera recibido dinero."
            + " | The minister denied that he had received money.",
      })
  void tellsRelativesFromConjunctions(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A pesar de la lluvia, salieron. | Despite the rain, they left.",
        "Al salir, vio a su vecino. | When leaving, he saw his neighbor.",
        "Fue detenido por cruzar la línea. | He was arrested for crossing the line.",
        "No tenía ni dinero ni amigos. | He did not have money or friends.",
        "No hay agua ni comida. | There is no water or food.",
      })
  void joinsClauses(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Terminada la reunión, el ministro se fue. | With the meeting finished, the minister left.",
        "Una vez firmado el acuerdo de paz, volvieron."
            + " | Once the peace agreement was signed, they returned.",
        "De haberlo sabido, no habría venido. | If he had known it, he would not have come.",
        "Fundada en 1900, la empresa creció. | Founded in 1900, the company grew.",
      })
  void readsClausesWithoutVerb(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }
}
