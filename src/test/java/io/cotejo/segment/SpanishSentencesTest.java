package io.cotejo.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanishSentencesTest extends SentenceSplitterContract {

  private static final SentenceSplitter SPLITTER =
      new OpenNlpSentenceSplitter(SentenceModels.spanish().load(), BreakRules.of(Language.SPANISH));

  @Override
  SentenceSplitter splitter() {
    return SPLITTER;
  }

  /** A bar stands where a sentence ends and the next begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "el barco llega tarde.|no sé por qué, p. ej. por el viento.",
        "¿Quién llamó?|Nadie contestó.|¡Qué raro!",
        "El Dr. Ibáñez y la Sra. Montes firmaron.|Después se fueron.",
        "Llegó J. R. Ortega con su hijo.|Venían de Soria.",
        "La Srta. D. Peña vive en la av. del Mar.",
        "Creció un 3.5 % en 2.019 casos.|Nadie lo esperaba.",
        "Está en www.ejemplo.es/a.html y en http://ejemplo.es/b.c desde ayer.|Léalo.",
        "Escriba a ana.ruiz@ejemplo.es o a @ana.ruiz cuando quiera.|Gracias.",
        "Lo pensó… y se calló.|No dijo más.",
        "«No volveré».|Eso dijo.",
        "«¿Volverás?», preguntó ella.|Él no respondió.",
        "Viajó a EE. UU. en mayo.|Volvió en junio.",
        "Vive en EE. UU.|Su hermana, no.",
        "Trajo peras, higos, etc.|Comimos todos.",
        "Véase el art. 5 y la pág. 12.|Es breve.",
        "El 1.º de mayo y el 2.º de junio son fiesta.",
        "La Piedra S. A. cerró.|Nadie lloró.",
        "—¿Vienes?|—Voy —dijo Ana.",
        "(Todo fue mentira.)|Lo sabíamos.",
        "El portal n.º 4 está cerrado.|Use el otro.",
        "Fue en 1999 (n. 3 de marzo).|Hubo fiesta.",
        "Abre a las 9.30 h.|Cierra a las 20 h.",
        "Salieron a las 5 p. m.|Nadie los vio.",
        "Así fue.[4][5]|Nadie lo niega.",
        "Era tarde; por eso corrió.",
        "El No. 7 perdió.|No.|No ganó nadie.",
        "Lo dijo J. La Rosa ayer.",
        "Alcanzó 30°C.|Nadie aguantó."
      })
  void marksEndSentencesWhereTheyShould(String marked) {
    List<String> wanted = wanted(marked);
    String text = String.join(" ", wanted);
    assertThat(SPLITTER.split(text).stream().map(s -> s.of(text)))
        .containsExactlyElementsOf(wanted);
  }

  private static List<String> wanted(String marked) {
    return List.of(marked.split("\\|"));
  }

  @Test
  void missingSpaceIsNoObstacle() {
    assertThat(texts("Lo compró barato.Después lo vendió.Nadie protestó."))
        .containsExactly("Lo compró barato.", "Después lo vendió.", "Nadie protestó.");
  }

  @Test
  void itemsOfAListOnOneLineAreSentences() {
    assertThat(texts("1. Lave el arroz 2. Cueza el arroz 3. Sirva caliente"))
        .containsExactly("1. Lave el arroz", "2. Cueza el arroz", "3. Sirva caliente");
  }

  @Test
  void numberOfALongParagraphStaysWithIt() {
    assertThat(
            texts(
                "4. Los vecinos que vivan en el término desde hace más de un año podrán votar en"
                    + " la junta."))
        .hasSize(1);
  }

  @Test
  void semicolonBeforeAWordThatBeginsSentencesEndsOne() {
    assertThat(texts("El acta se perdió; Nadie la buscó.")).hasSize(2);
    assertThat(texts("Vinieron Luis Gil, alcalde; Marta Ros, jueza; y su hijo.")).hasSize(1);
  }

  @Test
  void chunksOfALongParagraphLeaveNoTrace() {
    String sentence = "El Sr. Gil vive en la av. del Mar n.º 3, a 2.5 km.";
    String text = (sentence + " ").repeat(1000).strip();
    assertThat(texts(text)).hasSize(1000).containsOnly(sentence);
    assertThat(texts("?!".repeat(20_000))).hasSize(1);
  }

  @Test
  void emojiBehindAStopEndsASentence() {
    assertThat(texts("El equipo ganó. 🎉 Todos bailaron.")).first().isEqualTo("El equipo ganó. 🎉");
  }

  private static List<String> texts(String text) {
    return SPLITTER.split(text).stream().map(s -> s.of(text)).toList();
  }
}
