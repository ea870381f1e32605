package io.cotejo.segment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ends a sentence behind eras, places, initials and letters. */
class AbbreviationEndsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "El templo es del año 27 a. C. y sigue en pie.",
        "Murió en el 44 a. C. en Roma.",
        "Nació en el año 43 a. C.|Murió joven.",
        "La ciudad se fundó en el siglo III a. C.|El puerto vino después.",
        "Vivió del 63 a. C. al 14 d. C. y gobernó mucho.",
        "Es del siglo I n. e. según dicen.",
        "Es del siglo I n. e.|Nadie lo duda.",
        "En el 27 a. C. Octavio recibió el título.",
        "A mediados del siglo II a. C. Cartago cayó.",
        "Desde el 100 a. C. hasta el 50 d. C. hubo paz.|Luego no.",
        "Fue escrito hacia el 400 a. de C. por un griego.",
        "Se hizo en el 300 a.C.|Era de barro.",
        "Reinó del 312 a. n. e. al 280 a. n. e. en Siria.",
        "El ánfora (s. I a. C.) está rota.|La copa no.",
        "¿Fue en el 27 a. C.?|No lo sé.",
        "La oficina de Bogotá D. C.|Abre a las 8.",
        "La población de Washington D. C.|Creció un 3 % en mayo.",
        "Vive en Bogotá, D. C.|Trabaja en un banco.",
        "En Washington D. C. Obama firmó la ley.",
        "Fue a Washington D. C. en mayo.",
        "Mi piso es el 3 B.|La casa es grande.",
        "Tomaba vitamina A.|Doctores de aquí lo dicen.",
        "Quiero hablar con Ud.|María no está.",
        "Le escribo a Ud. para pedirle algo.",
        "Lo dijo J. R. R. Tolkien en 1950.|Era inglés.",
        "Lo dijo George W. Bush en 2001.|Nadie lo creyó.",
        "El Sr. D. Juan Pérez vino.|Luego se fue.",
        "Vive en EE. UU.|El resto, no.",
        "La Piedra S. A.|La empresa cerró.",
        "Compró la casa a Hilos, S. A.|Ambas partes firmaron.",
        "Viajó a EE. UU.|Esos años fueron largos.",
        "Felipe II.|El rey murió.",
        "El rey Felipe II.|El palacio sigue.",
        "Llegaron 12.|Los demás, no.",
        "Fue en 1998.|La casa era vieja.",
        "Habló de la vitamina C.|El médico calló.",
        "Sí.|A. Gómez lo dijo.",
        "Vive en C. P. 28001 Madrid.",
        "El paciente recibió 3 mg/kg de Tx.|Fue dado de alta.",
        "Murió en 1200 a. C.|Roma aún no existía.",
        "El s. V a. C. fue de oro.",
        "Hacia el siglo II a. C.|Después vino Roma.",
        "El rollo (ca. 150 a. C.) se perdió.",
        "Vivió ca. 1600 a. C. según el museo.",
        "Fue en el 300 a. C. y el 200 d. C.|Lo dice el libro.",
        "Del 70 a. C. data el templo de Pompeyo.",
        "Nació en Roma (63 a. C. - 14 d. C.) y allí murió.",
        "Reinó hasta el año 5 d. C.|¿Quién lo sucedió?",
        "Es de la cultura Moche, 100 d. C.-700 d. C., del norte.",
        "Gobernó entre 20 a. de C. y 10 d. de C. con mano dura.",
        "Firma en Bogotá D.C.|Llega mañana.",
        "Se mudó a Washington, D.C.|Nunca volvió.",
        "Vive en el 5.º C.|El ascensor no va.",
        "El examen incluye la parte B.|La nota sale el lunes.",
        "Tiene hepatitis C.|Ya no bebe.",
        "Según el profesor M. García es cierto.",
        "El libro de A. Machado gustó.|Nadie lo dudó.",
        "El vuelo sale de la puerta C.|Corre.",
        "Saqué un 7 B.|Bien hecho.",
        "Le agradezco a Ud.|Quedo a la espera.",
        "Vd. María, venga.",
        "Hablé con Uds.|Pedro no vino.",
        "Pesa 3 kg.|La caja es grande.",
        "Costó 5 €.|Luego subió.",
        "Firmado en Lima el 3 de mayo.|A. Gómez, alcalde.",
        "Él tiene 7 años, p. ej. en 2019.",
        "La Cía. S. A. de C. V. cerró.|Nadie lo supo.",
        "Véase ob. cit. p. 4.",
        "Estudió en la U. E.|La beca era buena.",
        "El 3 de feb. Juan vino."
      })
  void inSpanish(String marked) {
    MarkedText.holdsSpanish(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The temple dates from 27 B.C. and still stands.",
        "It dates from 27 B. C. and still stands.",
        "It was built in 27 B. C.|The town came later.",
        "They took vitamin A.|Doctors agreed.",
        "He lives in apartment 3 B.|Dogs bark.",
        "Hepatitis B.|It is common.",
        "The author J. K. Rowling came.|She left.",
        "George W. Bush came.|He left.",
        "Go to Washington D. C. in May.",
        "She lives in Washington, D.C.|It is big.",
        "This was you and I.|Did you see?",
        "Type I.|The other is II.",
        "He read a book by A. Smith.|He liked it.",
        "It has vitamin C.|People like it.",
        "We chose option B.|Nobody else did.",
        "Plan A. failed early.",
        "No.|It is late.",
        "The dog ran to St. John's."
      })
  void inEnglish(String marked) {
    MarkedText.holdsEnglish(marked);
  }
}
