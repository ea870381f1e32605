package io.cotejo.filter.okapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.filter.MalformedFileException;
import io.cotejo.filter.Segment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StringFilesTest {

  private static final String MARKDOWN =
      """
      ---
      titulo: El informe
      ---
      # El *informe* anual

      El **barco** [llegó](https://example.org/a "El puerto") con `codigo_fuente`
      ayer por la tarde.

      ```python
      print("hola mundo")
      ```

          código con sangría

      | Mes | Barcos |
      |-----|-------:|
      | enero | 12 |

      1. ![Una foto](foto.png) y <https://example.org>
      """;

  private static final String PO =
      """
      # Ana, 2026
      msgid ""
      msgstr ""
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Language: \\n"
      "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

      #: a.c:1
      msgid "El archivo no existe."
      msgstr ""

      #, fuzzy
      msgid "Guardar como"
      msgstr "Save"

      #, c-format
      msgid "%d archivo"
      msgid_plural "%d archivos"
      msgstr[0] ""
      msgstr[1] ""

      msgid "Ya traducido"
      msgstr "Already translated"
      """;

  private static final String PROPERTIES =
      """
      # Comentario: \\u00f1
      titulo=El t\\u00edtulo
      saludo = Hola, {0}.\\nBienvenido
      larga=Una \\
        larga
      otra:\\
        url
      icono=img/barco.png
      """;

  private static final String JSON =
      """
      { "titulo": "El título" ,
        "n": 3, "lista": ["Uno \\"solo\\""],
      "url": "https://example.org" , "v": null}
      """;

  private static final String YAML =
      """
      # comentario
      es:
        titulo: El título
        saludo: "Hola, %{nombre}.\\nAdiós"
        largo: |
          Una línea
          y otra.
        activo: true
        ancho: 12
        clave: btn_ok
        lista:
          - 'Uno de ellos'
      """;

  private static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <doc b="2" xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0">
       <its:rules version="2.0"><its:translateRule selector="//code" translate="no"/><its:withinTextRule selector="//b" withinText="yes"/></its:rules>
       <p>El <b>barco</b> llegó.</p><code>no tocar</code><p its:translate="no">No</p>
      </doc>
      """;

  private static String translated(String name, String text, UnaryOperator<String> engine)
      throws MalformedFileException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new String(OfficeFilesTest.translated(name, bytes, engine), StandardCharsets.UTF_8);
  }

  private static List<String> texts(String name, String text) throws MalformedFileException {
    return OfficeFilesTest.texts(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String sample(String name) {
    return switch (name) {
      case "a.md" -> MARKDOWN;
      case "a.po" -> PO;
      case "a.properties" -> PROPERTIES;
      case "a.json" -> JSON;
      case "a.yaml", "a.yml" -> YAML;
      default -> XML;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "a.md,8",
    "a.po,4",
    "a.properties,4",
    "a.json,2",
    "a.yaml,4",
    "a.yml,4",
    "a.xml,1",
  })
  void whatIsPutInIsWhatIsTakenOut(String name, int units) throws Exception {
    String text = sample(name);
    List<Segment> before =
        OfficeFilesTest.open(name, text.getBytes(StandardCharsets.UTF_8)).segments();
    String other = translated(name, text, OfficeFilesTest::pseudo);

    assertThat(before).hasSizeGreaterThanOrEqualTo(units);
    if (!name.equals("a.po")) {
      assertThat(texts(name, other))
          .isEqualTo(before.stream().map(s -> OfficeFilesTest.pseudo(s.text()).strip()).toList());
    }
    assertThat(translated(name, text, t -> t)).isEqualTo(text);
    assertThat(translated(name, text.replace("\n", "\r\n"), t -> t))
        .isEqualTo(text.replace("\n", "\r\n"));
  }

  @Test
  void codeOfMarkdownStays() throws Exception {
    String other = translated("a.md", MARKDOWN, String::toUpperCase);

    assertThat(other)
        .startsWith("---\ntitulo: El informe\n---\n# EL *INFORME* ANUAL\n\n")
        .contains(
            "EL **BARCO** [LLEGÓ](https://example.org/a \"EL PUERTO\") CON `codigo_fuente` AYER\nPOR LA TARDE.",
            "```python\nprint(\"hola mundo\")\n```\n\n    código con sangría\n",
            "| MES | BARCOS |\n|-----|-------:|\n| ENERO | 12 |",
            "![UNA FOTO](foto.png) Y <https://example.org>");
  }

  @Test
  void aCatalogueIsFilledWhereItIsEmptyOrFuzzy() throws Exception {
    assertThat(translated("a.po", PO, t -> "<" + t + ">"))
        .isEqualTo(
            PO.replace("Language: ", "Language: en")
                .replace("existe.\"\nmsgstr \"\"", "existe.\"\nmsgstr \"<El archivo no existe.>\"")
                .replace("\"Save\"", "\"<Guardar como>\"")
                .replace("[0] \"\"", "[0] \"%d <archivo>\"")
                .replace("[1] \"\"", "[1] \"%d <archivos>\""));
  }

  @Test
  void aCatalogueForAnotherLanguageIsRefused() {
    assertThatThrownBy(() -> texts("a.po", PO.replace("Language: ", "Language: fr")))
        .isInstanceOf(MalformedFileException.class)
        .hasMessage("a.po: error: a catalogue for fr, not for en; say -t fr, or change its head");
  }

  @Test
  void escapesOfPropertiesStay() throws Exception {
    assertThat(translated("a.properties", PROPERTIES, t -> t.equals("El título") ? "Ñandú" : t))
        .isEqualTo(PROPERTIES.replace("El t\\u00edtulo", "\\u00d1and\\u00fa"));
    assertThat(translated("a.properties", "a=Ya está\n", t -> "Ñandú")).isEqualTo("a=Ñandú\n");
  }

  @Test
  void latinPropertiesStayLatin() throws Exception {
    byte[] latin = "a=Ya está\nb=ñ_1\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] other = OfficeFilesTest.translated("a.properties", latin, t -> "No — sé");

    assertThat(new String(other, StandardCharsets.ISO_8859_1))
        .isEqualTo("a=No \\u2014 s\\u00e9\nb=ñ_1\n");
  }

  @Test
  void linesOfJsonWithoutATextStay() throws Exception {
    assertThat(translated("a.json", JSON, t -> t.equals("El título") ? "A \"b\" / c" : t))
        .isEqualTo(
            JSON.replace("El título", "A \\\"b\\\" / c")
                .replace("\" ,\n  \"n\"", "\"  ,\n  \"n\""));
  }

  @Test
  void whatYamlWouldTakeForSomethingElseIsQuoted() throws Exception {
    for (String text : List.of("Note: this", "- one", "yes", "12", "it's #1 # x", "@home")) {
      String other = translated("a.yaml", YAML, t -> t.equals("El título") ? text : t);

      assertThat(other).contains("  titulo: '" + text.replace("'", "''") + "'\n");
    }
    assertThat(translated("a.yaml", YAML, t -> t.equals("El título") ? "A title" : t))
        .isEqualTo(YAML.replace("El título", "A title"));
  }

  @Test
  void rulesOfXmlSayWhatIsText() throws Exception {
    assertThat(translated("a.xml", XML, String::toUpperCase))
        .isEqualTo(XML.replace("El <b>barco</b> llegó.", "EL <b>BARCO</b> LLEGÓ."));
    assertThatThrownBy(() -> texts("a.xml", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>"))
        .isInstanceOf(MalformedFileException.class)
        .hasMessage("a.xml: error: has a document type, which is never read; save the file anew");
  }

  @ParameterizedTest
  @CsvSource({"a.md", "a.po", "a.properties", "a.json", "a.yaml", "a.xml"})
  void damagedFilesAreReadOrRefusedInOneLine(String name) {
    byte[] whole = sample(name).getBytes(StandardCharsets.UTF_8);
    Random random = new Random(21);
    for (int i = 0; i < 100; i++) {
      byte[] damaged = whole.clone();
      for (int k = 0; k < 1 + i % 4; k++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(128);
      }
      try {
        OfficeFilesTest.translated(name, damaged, OfficeFilesTest::pseudo);
      } catch (MalformedFileException e) {
        assertThat(e.diagnostic().message()).isNotBlank().doesNotContain("\n");
      }
    }
  }
}
