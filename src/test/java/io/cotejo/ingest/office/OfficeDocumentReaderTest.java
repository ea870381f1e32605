package io.cotejo.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.Span;
import io.cotejo.filter.okapi.OfficeSample;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.RawDocument;
import io.cotejo.ingest.UnreadableDocumentException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OfficeDocumentReaderTest {

  private static final Input INPUT = new Input("a", "a", Optional.empty());

  private static RawDocument read(byte[] bytes) throws UnreadableDocumentException {
    return new OfficeDocumentReader().read(INPUT, bytes);
  }

  /**
   * Each block as {@code place: text}, a heading with {@code #}, what is left out with its reason.
   */
  private static List<String> blocks(byte[] bytes) throws UnreadableDocumentException {
    RawDocument raw = read(bytes);
    return raw.blocks().stream().map(b -> described(raw, b)).toList();
  }

  private static String described(RawDocument raw, Block block) {
    Span all = block.inFile(new Span(0, block.text().length()));
    String role = block.leftOut().map(r -> "(" + r.words() + ") ").orElse("");
    String heading = block.role() == io.cotejo.bitext.Role.HEADING ? "# " : "";
    return raw.places().of(all).orElse("") + ": " + role + heading + block.text();
  }

  @Test
  void aWordFileHasHeadingsCellsNotesAndNothingThatIsGone() throws Exception {
    String body =
        "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>"
            + OfficeSample.run("", "El informe")
            + "</w:p><w:p>"
            + OfficeSample.run("", "El ")
            + "<w:del w:id=\"1\"><w:r><w:delText>viejo </w:delText></w:r></w:del>"
            + "<w:ins w:id=\"2\">"
            + OfficeSample.run("<w:b/>", "barco")
            + "</w:ins><w:r><w:br/></w:r>"
            + OfficeSample.run("", "azul")
            + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p><w:p/>"
            + "<w:tbl><w:tr><w:tc>"
            + OfficeSample.paragraph("Una celda")
            + "</w:tc></w:tr></w:tbl>";

    assertThat(blocks(OfficeSample.docx(body)))
        .containsExactly(
            "paragraph 1: # El informe",
            "paragraph 2: El barco azul",
            "paragraph 4: Una celda",
            "footnotes, paragraph 1: Los datos son del ministerio.",
            "comments, paragraph 1: (comments) Hay que revisar este precio.",
            "header, paragraph 1: (page furniture) La cabecera del informe.");
  }

  @Test
  void slidesHaveTheirNotes() throws Exception {
    assertThat(blocks(OfficeSample.pptx("Una diapositiva", "Una nota")))
        .containsExactly(
            "slide 1, paragraph 1: Una diapositiva", "slide 1, notes, paragraph 1: Una nota");
  }

  @Test
  void cellsOfASheetAreKnownByRowAndColumn() throws Exception {
    assertThat(blocks(OfficeSample.xlsx("El pan", "La leche")))
        .containsExactly("Ventas!A1: El pan", "Ventas!A2: La leche", "Ventas!A3: El pan");
    String sheet =
        "<table:table table:name=\"Hoja\"><table:table-row table:number-rows-repeated=\"1000\"><table:table-cell/></table:table-row>"
            + "<table:table-row><table:table-cell table:number-columns-repeated=\"27\"/><table:table-cell office:value-type=\"string\"><text:p>El pan</text:p></table:table-cell>"
            + "<table:table-cell office:value-type=\"float\"><text:p>12</text:p></table:table-cell>"
            + "<table:table-cell table:formula=\"of:=[.A1]\" office:value-type=\"string\"><text:p>dado</text:p></table:table-cell></table:table-row></table:table>";
    assertThat(blocks(OfficeSample.odf("spreadsheet", sheet)))
        .containsExactly("Hoja!AB1001: El pan");
  }

  @Test
  void anOpenDocumentTextHasHeadingsAndNotes() throws Exception {
    String body =
        "<text:tracked-changes><text:p>se fue</text:p></text:tracked-changes><text:h>Un título</text:h>"
            + "<text:p>El <text:span>barco</text:span><text:s/>azul<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Una nota.</text:p></text:note-body></text:note>"
            + "<office:annotation><dc:creator>Ana</dc:creator><text:p>¿Seguro?</text:p></office:annotation> llegó.</text:p>";

    assertThat(blocks(OfficeSample.odf("text", body)))
        .containsExactly(
            "paragraph 1: # Un título",
            "paragraph 2: El barco azul llegó.",
            "notes, paragraph 1: Una nota.",
            "notes, paragraph 2: (comments) ¿Seguro?");
    assertThat(
            blocks(
                OfficeSample.odf(
                    "presentation",
                    "<draw:page/><draw:page><text:p>Una idea</text:p></draw:page>")))
        .containsExactly("slide 2, paragraph 1: Una idea");
  }

  @Test
  void chaptersOfABookComeInTheOrderOfItsSpine() throws Exception {
    assertThat(
            blocks(
                OfficeSample.epub(
                    "<h1>El puerto</h1><p>El barco llegó ayer al puerto de Manta con mucha gente.</p>",
                    "<p>Nadie sabía nada de la tormenta que venía del sur.</p>")))
        .containsExactly(
            "chapter 1 (OEBPS/text/c1.xhtml), paragraph 1: # El puerto",
            "chapter 1 (OEBPS/text/c1.xhtml), paragraph 2: El barco llegó ayer al puerto de Manta con mucha gente.",
            "chapter 2 (OEBPS/text/c2.xhtml), paragraph 1: Nadie sabía nada de la tormenta que venía del sur.");
  }

  @Test
  void eachBlockIsFoundInTheTextThatWasRead() throws Exception {
    RawDocument raw =
        read(OfficeSample.docx(OfficeSample.paragraph("Uno") + OfficeSample.paragraph("Dos")));

    Block second = raw.blocks().get(1);
    assertThat(second.inFile(new Span(0, 3))).isEqualTo(new Span(4, 7));
    assertThat(raw.lines().line(4)).isEqualTo(2);
  }

  @Test
  void whatMeansHarmOrIsNoDocumentIsOneLine() {
    assertRefused(OfficeSample.zip(Map.of("a.txt", "hola")), "a zip archive without a document");
    assertRefused(OfficeSample.docx(""), null);
    Map<String, String> parts = OfficeSample.docxParts("");
    parts.put("word/document.xml", "<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>");
    assertRefused(
        OfficeSample.zip(parts),
        "word/document.xml in it has a document type, which is never read; save the file anew");
    parts.put("word/document.xml", "<a>".repeat(10_000));
    assertRefused(OfficeSample.zip(parts), "word/document.xml in it is nested too deeply");
    assertRefused(Arrays.copyOf(OfficeSample.docx(""), 100), "a broken archive");
    assertRefused(
        OfficeSample.odf("text", "<text:p> </text:p>"), "a document without text; nothing to do");
  }

  private static void assertRefused(byte[] bytes, String message) {
    if (message != null) {
      assertThatThrownBy(() -> read(bytes))
          .isInstanceOf(UnreadableDocumentException.class)
          .hasMessageStartingWith("a: error: " + message);
    }
  }

  @Test
  void damagedFilesAreReadOrRefused() {
    byte[][] samples = {
      OfficeSample.docx(OfficeSample.paragraph("Hola a todos")),
      OfficeSample.pptx("Una", "Dos"),
      OfficeSample.xlsx("Una", "Dos"),
      OfficeSample.odf("text", "<text:p>Hola</text:p>"),
      OfficeSample.epub("<p>Hola</p>", "<p>Adiós</p>"),
    };
    Random random = new Random(21);
    for (int i = 0; i < 1000; i++) {
      byte[] damaged = samples[i % samples.length].clone();
      for (int k = 0; k < 1 + i % 4; k++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(read(damaged).blocks()).isNotEmpty();
      } catch (UnreadableDocumentException e) {
        assertThat(e.diagnostic().message()).isNotBlank();
      }
    }
  }
}
