package io.cotejo.translate.spanish;

import static io.cotejo.translate.spanish.InEnglish.translate;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what, and to whom. */
class SubjectConstructionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La mujer vendió su casa. | The woman sold her house.",
        "El hombre perdió su coche. | The man lost his car.",
        "La empresa vendió su casa. | The company sold its house.",
        "La reina murió. Tenía cien años. | The queen died. She was one hundred years old.",
        "Ayudó a su madre. | He helped his mother.",
        "La ministra presentó su dimisión. | The minister submitted her resignation.",
        "Robles presentó su libro. | Robles presented his book.",
        "La mujer que vino es mi madre. | The woman who came is my mother.",
        "Las personas que fuman viven menos. | People who smoke live less.",
        "Los niños abandonaron sus casas. | The children abandoned their houses.",
      })
  void knowsWhoIsAPerson(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A mi padre le gusta el café. | My father likes coffee.",
        "Al presidente no le preocupa la situación."
            + " | The president is not worried about the situation.",
        "Nos queda poco tiempo. | We have little time left.",
        "Se me olvidó la llave. | I forgot the key.",
        "Se me ha olvidado su nombre. | I have forgotten his name.",
        "Me parece que va a llover. | It seems to me that it is going to rain.",
        "¿Te gusta el cine? | Do you like the cinema?",
      })
  void makesThePersonTheSubject(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ayer aprobó el gobierno la ley. | Yesterday the government approved the law.",
        "Han muerto diez personas. | Ten people have died.",
        "Ha muerto el escritor de la novela. | The writer of the novel has died.",
        "Vino la familia, incluido el rey. | The family came, including the king.",
        "Lo preparó el ministro Sobotka. | Minister Sobotka prepared it.",
        "La escribió Cervantes. | Cervantes wrote it.",
        "Así lo afirmó el portavoz. | This is what the spokesperson said.",
        "Según dijo el ministro, no hay dinero. | As the minister said, there is no money.",
        "Según han informado las fuentes, no hay dinero."
            + " | As the sources have reported, there is no money.",
        "Díjole el rey. | The king told him.",
        "Levantóse el rey. | The king got up.",
      })
  void findsSubjectsBehindTheVerb(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No vino nadie. | Nobody came.",
        "No ha venido nadie. | Nobody has come.",
        "Nadie dijo nada. | Nobody said anything.",
        "Ningún país quiso hacer nada. | No country wanted to do anything.",
        "No existe ningún remedio. | No remedy exists.",
      })
  void saysThatNobodyDoes(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La policía ha detenido a un hombre. | The police have arrested a man.",
        "La gente cree que es verdad. | People believe that it is true.",
        "La mayoría de los españoles cree en Dios. | Most Spaniards believe in God.",
        "Tanto el gobierno como la oposición están de acuerdo."
            + " | Both the government and the opposition agree.",
        "Ni el gobierno ni la oposición quieren elecciones."
            + " | Neither the government nor the opposition want elections.",
        "El propio presidente lo dijo. | The president himself said it.",
        "Ella misma lo hizo. | She herself did it.",
      })
  void agreesWithGroups(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Usted tiene razón. | You are right.",
        "Si ustedes quieren, pueden venir. | If you want, you can come.",
        "Si olvida su contraseña, llame al administrador."
            + " | If you forget your password, call the administrator.",
        "Si tiene dudas, consulte a su médico. | If you have doubts, consult your doctor.",
        "¿Está seguro de que vendrá? | Is he sure that he will come?",
      })
  void speaksToTheReader(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Se lavó las manos. | He washed his hands.",
        "Me rompí el brazo. | I broke my arm.",
        "Le cortaron el pelo. | They cut his hair.",
        "Lávese las manos. | Wash your hands.",
        "Un amigo mío vino. | A friend of mine came.",
        "Mi coche es rojo y el suyo es azul. | My car is red and his is blue.",
      })
  void knowsWhoseItIs(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Según dijo el rey, perdió el tren. | As the king said, he missed the train.",
        "Como dijo el rey, ha visto el barco. | As the king said, he has seen the ship.",
      })
  void whoSaidSoIsTheOnlySubjectThatIsMovedThere(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }
}
