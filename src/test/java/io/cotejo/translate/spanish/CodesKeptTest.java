package io.cotejo.translate.spanish;

import static io.cotejo.translate.spanish.InEnglish.translate;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes, units, numbers with a sign, placeholders, lists and capitals. */
class CodesKeptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "El ACE2 es un receptor.               | The ACE2 is a receptor.",
        "El H2O es agua.                       | The H2O is water.",
        "Falta el archivo 'H2O' en la carpeta. | The file is missing 'H2O' in the folder.",
        "La casa ('grande') es roja.           | The house ('big') is red.",
        "Pulse (“H2O”) para seguir.            | Press (“H2O”) to continue.",
        "Pulse Ctrl+C para copiar.             | Press Ctrl+C to copy.",
        "Cuesta $20 según el artículo §3.      | It costs $20 according to the article §3.",
        "Las mascarillas N95 y KN95 protegen.  | The masks N95 and KN95 protect.",
        "AT&T compró la empresa.               | AT&T bought the company.",
        "El A320 aterrizó ayer.                | The A320 landed yesterday.",
        "La versión v2.3.1 salió ayer.         | The version v2.3.1 left yesterday.",
        "Abre datos_finales.csv ahora.         | He opens datos_finales.csv now.",
        "Está en C:\\Usuarios\\Ana.             | He is in C:\\Usuarios\\Ana.",
        "Escribe a ana.perez_1990 hoy.         | He writes to ana.perez_1990 today.",
        "El vuelo salió a las 10:30:15.        | The flight left at 10:30:15.",
        "Terminó el 2024-05-01T10:30:00Z ayer.  | He finished the 2024-05-01T10:30:00Z yesterday.",
        "El agua hierve a 100 °C.              | The water boils at 100 °C.",
        "El agua hierve a 36,6°C.              | The water boils at 36.6°C.",
        "Había -7 °C y +34 600.                | There was -7 °C and +34 600.",
        "Giró 180° y se fue.                   | He turned 180° and left.",
        "Pesa 1,5kg y mide 5m.                 | He weighs 1.5kg and measures 5m.",
        "Duró 00:01:23,456 y paró.             | It lasted 00:01:23,456 and stopped.",
        "Ganó 3-1 y 50/50.                     | He won 3-1 and 50/50.",
        "Según el art. 5.2.a) de la ley.       | According to the art. 5.2.a) of the law.",
      })
  void comeBackAsTheyWere(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Borró ⟦1⟧ archivos ayer.     | He erased ⟦1⟧ files yesterday.",
        "Quedan ⟦1⟧ mensajes.         | ⟦1⟧ messages remain.",
        "Ejecuta ⟦1⟧ en la consola.   | He executes ⟦1⟧ in the console.",
        "Llegó ⟦1⟧ a la ciudad.       | ⟦1⟧ arrived to the city.",
        "El pan &amp; el vino          | Bread &amp; wine",
      })
  void placeholdersAreNumbersOrThings(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El Gobierno aprobó ayer una subida del 4,4 %. | The Government approved a rise of 4.4%"
            + " yesterday.",
        "El Gobierno aprobó ayer una subida de 20 €. | The Government approved a rise of 20 €"
            + " yesterday.",
      })
  void nothingPartsANumberFromItsMark(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.º Desestimar el recurso.  | 1st Dismiss the resource.",
        "2.ª Añadir la sal.          | 2nd Add the salt.",
        "1º Lavar las manos.         | 1st Wash the hands.",
        "1) Abrir la puerta.         | 1) Open the door.",
        "a) Presentar el informe.    | a) Submit the report.",
        "I.- Confirmar la sentencia. | I.- Confirm the sentence.",
        "2.º Presidente del Gobierno.| 2nd Prime minister.",
        "• Comprar pan               | • Buy bread",
      })
  void whatNumbersACommandMakesNoNameOfIt(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TRIBUNAL SUPREMO                     | SUPREME COURT",
        "EL GOBIERNO APROBÓ AYER LA LEY.      | THE GOVERNMENT PASSED THE LAW YESTERDAY.",
        "LA ONU CONDENA EL ATAQUE EN ESPAÑA   | THE UN CONDEMNS THE ATTACK IN SPAIN",
        "FALLO: Que debemos pagar.            | FAILURE: That we must pay.",
        "HAY ⟦1⟧ MENSAJES Y 30 °C             | THERE ARE ⟦1⟧ MESSAGES AND 30 °C",
        "VISITA www.puerto.es Y datos.csv HOY | VISIT www.puerto.es AND datos.csv TODAY",
        "La ONU y la OTAN piden paz.          | The UN and the NATO ask for peace.",
        "ONU                                  | UN",
        "PP Y PSOE                            | PP Y PSOE",
        "MADRID, 3 (EFE). El ministro dimitió.   | MADRID, 3 (EFE). The minister resigned.",
      })
  void capitalsComeOutInCapitals(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "¿Qué tal?             | How are things?",
        "¿Qué tal estás?       | How are you?",
        "No hay de qué.        | You're welcome.",
        "Hace mucho calor hoy. | It is very hot today.",
      })
  void formulasAreReadAsOne(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }
}
