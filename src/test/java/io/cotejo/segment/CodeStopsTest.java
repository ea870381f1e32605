package io.cotejo.segment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stops inside names of files, programs and placeholders end nothing. */
class CodeStopsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Abra el archivo Informe.Final.pdf y léalo.",
        "Hola, {{user.Name}}, bienvenido.",
        "Hola, {{ user.Name }}, bienvenido.",
        "Use ${app.Title} como título.",
        "Llame a System.Out.Print para ver algo.",
        "Llame a System.Out para ver algo.",
        "Está en www.Ejemplo.es desde ayer.",
        "Mire Datos.Ventas.xlsx hoy.|Es urgente.",
        "El módulo Acme.Core.Utils falla.",
        "Lo compró barato.⏐Después lo vendió.⏐Nadie protestó.",
        "Vino Ana.⏐Después se fue.",
        "Mira esto: https://ejemplo.es/a",
        "Hoy es martes.⏐Sr. Ruiz, venga.",
        "Envíe foto.Perfil.JPG.png ya.",
        "Ejecute Main.Program.Run() ahora.",
        "Su saldo es {cuenta.Saldo} euros.",
        "Hola %{cliente.Nombre}, su pedido llegó.",
        "Lea Manual.Usuario.docx, por favor.|Gracias.",
        "Vea http://www.Casa.Com/Uno.Dos ahora.",
        "Escriba a Ana.Ruiz@Ejemplo.es hoy."
      })
  void inSpanish(String marked) {
    MarkedText.holdsSpanish(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Open Report.Final.pdf and read it.",
        "Hello {{user.Name}}, welcome.",
        "Use System.Out.Print to see it.|It works.",
        "Look at this: https://example.org/a",
        "Report.2020.Final.docx is lost.|Find it.",
        "Set ${user.Home} first.|Then run it.",
        "The class System.Collections.Generic is old.",
        "It closed in 1998.⏐Nobody knew."
      })
  void inEnglish(String marked) {
    MarkedText.holdsEnglish(marked);
  }
}
