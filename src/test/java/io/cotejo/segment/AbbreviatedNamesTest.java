package io.cotejo.segment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streets, offices, telephones and findings of doctors. */
class AbbreviatedNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Data del siglo II a. e. c. y está entera.",
        "Trajo pan, vino, etc.|Luego se fue.",
        "Vive en la Av. El Sol 33.",
        "Está en Av. Los Álamos con Pl. Mayor.",
        "La Avda. La Paz está cerrada.|Use otra.",
        "Vive en la Mz. C lote 4.",
        "Según el oficio ord. Nº 312 del alcalde.",
        "Véase la disp. adic. 3.ª de la ley.",
        "Llame al cel. 555 1234 hoy.",
        "Paciente con Dx. Gripe leve.",
        "Vive en la c. Mayor 3.",
        "Véase el núm. 3 del art. 5.",
        "Reside en la urb. Los Pinos, blq. 3.",
        "Véanse las págs. 3 y 4, s. v. casa.",
        "La dinastía cayó en 221 a. e. c.|Vino el caos.",
        "Vive en Avda. Las Palmas 3, Col. Del Valle.",
        "Está en la Pza. El Carmen esq. con Cl. La Luz.",
        "Tel. 555 12 34.",
        "Llame al tel. 91 555 o al cel. 600 hoy mismo.",
        "Según el R. D. 3/2019 y la L. O. 5/1985, no.",
        "Pte. con Dx. HTA y Tto. Enalapril.",
        "Véase el exp. N.º 22 y la res. 33.",
        "Los arts. 3 y 4 y el núm. 2 bis.",
        "Fue a la c. Real y a la c. Mayor.",
        "En el apdo. c.|El plazo es de 3 días.",
        "El Ing. Agr. Pérez y el Ing. Civ. Soto vinieron.|Cenaron.",
        "La cía. Aérea del Norte quebró.|No hay vuelos.",
        "Subió al Pto. Alto con el Exmo. Sr. Alcalde.|Bajó tarde.",
        "Vive en la av. Brasil, dpto. 4 B.|La casa es azul.",
        "Consulte el ap. IV y el km. 5 del plano.|Gracias.",
        "Vive en el 2.º izda.|Suba.",
        "La Acad. Española abrió el Mus. Vasco.|Es lunes.",
        "Aprox. 40 vecinos vinieron.|Cinco se quedaron.",
        "Está en la pág. 3.|El resto, no."
      })
  void inSpanish(String marked) {
    MarkedText.holdsSpanish(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Born c. 300 B.C.E. in Athens.",
        "Approx. 40 people came.|Five stayed.",
        "Take Rd. No. 7 to the mill.|Turn left."
      })
  void inEnglish(String marked) {
    MarkedText.holdsEnglish(marked);
  }
}
