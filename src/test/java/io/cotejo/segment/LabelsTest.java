package io.cotejo.segment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, letters and speakers belong to what stands behind them. */
class LabelsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R. Ahora enseño yo.",
        "P. ¿Y dónde enseña?|R. En casa.|P. ¿Solo?|R. No, con Ana.",
        "R. No hay más.|Era tarde.",
        "P1. ¿Quién vino?|R1. Era Ana.",
        "Art. 1.- Se crea el consejo.|Art. 2.- El consejo tiene sede en Lima.",
        "Art. 1. Se crea el consejo.|Art. 2. El consejo tiene sede en Lima.",
        "Artículo 1.- Se crea el consejo.|Artículo 2.- Tendrá sede en Lima.",
        "Art. 1.º Se crea el consejo.|Art. 2.º Tendrá sede en Lima.",
        "Cap. 1. La llegada.|Cap. 2. El mercado.",
        "Capítulo 1. La llegada",
        "Capítulo II. El mercado",
        "I. La llegada",
        "II. El mercado",
        "XIV. En el mar",
        "1.2. Métodos",
        "1.1. Introducción",
        "3. Los métodos",
        "a) Los métodos",
        "iv. Los métodos",
        "(3) Los métodos.|Luego se verá.",
        "5.º El plazo es corto.",
        "Sección 2. Del consejo",
        "Anexo A. La lista",
        "Tabla 3. Los resultados de la prueba.",
        "1. Remoje el pan en agua fría durante al menos una hora antes de seguir con lo demás.|2. Pele los tomates.|3. Añada el aceite poco a poco, sin dejar de batir, hasta que todo esté bien mezclado.",
        "4. Los vecinos que vivan en el término desde hace más de un año podrán votar en la junta.",
        "1.º Desestimar el recurso presentado por la parte demandada contra la sentencia de 3 de mayo de 2019 del juzgado.",
        "E. ¿Cuándo llegó?|M. Llegué en mayo.|E. ¿Y luego?|M. En junio me fui.",
        "P. ¿Por qué?|R. Porque sí.",
        "R.: Ahora no.|P.: ¿Y luego?",
        "Sec. 1. Del consejo.|Sec. 2. De la junta.",
        "Título I. De la ley.|Título II. Del rey.",
        "Cláusula 1.ª El precio es fijo.|Cláusula 2.ª El plazo es corto.",
        "Disposición 3. La ley entra en vigor.",
        "Paso 1. Abra la caja.|Paso 2. Saque el cable.",
        "Lección 4. El verbo ser",
        "Acto III. La muerte",
        "Fig. 2. El puerto en 1900.",
        "Cuadro 1.2. Los precios",
        "2.3.1. Los datos del censo",
        "IV. Los resultados",
        "B. Los otros casos",
        "A) Los otros casos",
        "3) El puerto está lejos.|Nadie va.",
        "(iv) El cuarto caso",
        "ii) El segundo caso es raro.|Nadie lo vio.",
        "18:00 h. Concierto en la plaza.|20.30 h. Cena.",
        "§ 1. El dueño paga.|§ 2. El vecino limpia.",
        "7.ª La séptima regla dice que nadie puede entrar en la sala sin permiso del presidente de la mesa."
      })
  void inSpanish(String marked) {
    MarkedText.holdsSpanish(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q. And now?|A. In Leeds.",
        "A. In Leeds.",
        "Q. Where?|A. At home.|Q. Alone?|A. No one came.",
        "Chapter II. The market",
        "Chapter 1. The arrival",
        "I. The arrival",
        "II. The market",
        "III. In the sea",
        "1.2. Methods",
        "2. The methods",
        "(b) The methods",
        "Sec. 1. The board is made.|Sec. 2. It meets in May.",
        "Art. 1.- The board is made.|Art. 2.- It meets in May.",
        "Table 3. The results of the test.",
        "Experiment 2-1. The first run.",
        "1. Soak the bread in cold water for at least one hour before you go on with all the rest.|2. Peel the tomatoes.|3. Add the oil little by little, without stopping, until all of it is well mixed and thick.",
        "Q1. Who came?|A1. Nobody.",
        "Appendix B. The list",
        "Part IV. The end",
        "Figure 2. The harbour in 1900.|Figure 3. The mill.",
        "Step 1. Open the box.|Step 2. Take the lid off.",
        "Question 3. Where is the mill?",
        "Rule 5. No dogs.",
        "(1) The first case is odd.|Nobody saw it.",
        "iv) The fourth case",
        "1.3.2. The data",
        "U.S.|The Senate met."
      })
  void inEnglish(String marked) {
    MarkedText.holdsEnglish(marked);
  }
}
