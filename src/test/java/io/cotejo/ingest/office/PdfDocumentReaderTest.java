package io.cotejo.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.LeftOutReason;
import io.cotejo.bitext.Span;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.RawDocument;
import io.cotejo.ingest.UnreadableDocumentException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PdfDocumentReaderTest {

  private static final Input INPUT = new Input("a.pdf", "a.pdf", Optional.empty());

  private static RawDocument read(byte[] bytes) throws UnreadableDocumentException {
    return new PdfDocumentReader().read(INPUT, bytes);
  }

  private static List<String> content(RawDocument raw) {
    return raw.blocks().stream().filter(b -> b.leftOut().isEmpty()).map(Block::text).toList();
  }

  private static final List<List<String>> PAGES =
      List.of(
          List.of(
              "Informe de la pesca",
              "",
              "Los pescadores salieron al mar antes del amanecer y volvieron al",
              "puerto de Manta con las redes llenas. El mercado pagó muy bien el pes-",
              "cado de toda la temporada.",
              "",
              "El consejo se reunió en abril para hablar de las cuentas del año que",
              "",
              "Página 1"),
          List.of(
              "Informe de la pesca",
              "",
              "había terminado en diciembre, y todos quedaron muy contentos con ellas.",
              "",
              "Página 2"));

  @Test
  void linesWordsAndPagesAreJoinedAndHeadsSetAside() throws Exception {
    RawDocument raw = read(PdfSample.pdf("", PAGES));

    assertThat(content(raw))
        .containsExactly(
            "Los pescadores salieron al mar antes del amanecer y volvieron al puerto de Manta con las redes llenas."
                + " El mercado pagó muy bien el pescado de toda la temporada.",
            "El consejo se reunió en abril para hablar de las cuentas del año que había terminado en diciembre, y todos quedaron muy contentos con ellas.");
    assertThat(raw.blocks().stream().flatMap(b -> b.leftOut().stream()))
        .hasSize(4)
        .containsOnly(LeftOutReason.PAGE);
    Block last = raw.blocks().get(1);
    assertThat(raw.places().of(last.inFile(new Span(0, 2)))).hasValue("page 1, line 5");
    assertThat(
            raw.places()
                .of(last.inFile(new Span(last.text().indexOf("había"), last.text().length()))))
        .hasValue("page 2, line 2");
    assertThat(raw.notice()).isEmpty();
  }

  @Test
  void pagesWithoutTextAreToldAndAScanRefused() throws Exception {
    List<List<String>> some = List.of(PAGES.get(0), List.of(), List.of(), PAGES.get(1), List.of());

    assertThat(read(PdfSample.pdf("", some)).notice())
        .hasValue("no text on pages 2–3 and 5; a scan");
    assertRefused(
        PdfSample.pdf("", List.of(List.of())),
        "a PDF without text, a scan; have its text recognised (OCR) first");
  }

  @Test
  void aGapInMidSentenceIsNoParagraph() throws Exception {
    List<String> page =
        List.of(
            "El consejo se reunió en abril para hablar de las",
            "",
            "",
            "",
            "cuentas del año.",
            "",
            "",
            "Resultados",
            "",
            "",
            "Hubo pocos barcos.");

    assertThat(content(read(PdfSample.pdf("", List.of(page)))))
        .containsExactly(
            "El consejo se reunió en abril para hablar de las cuentas del año.",
            "Resultados",
            "Hubo pocos barcos.");
  }

  @Test
  void onePageIsNoRepetition() throws Exception {
    assertThat(content(read(PdfSample.pdf("", List.of(PAGES.get(0))))))
        .contains("Informe de la pesca");
  }

  @Test
  void aPasswordAndABrokenFileAreOneLine() throws Exception {
    assertRefused(PdfSample.pdf("secreto", PAGES), "a PDF with a password; save it without one");
    byte[] whole = PdfSample.pdf("", PAGES);
    assertRefused(
        "%PDF-1.4\n1 0 obj\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "a PDF that is broken; save or fetch it anew");
    Random random = new Random(21);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = whole.clone();
      for (int k = 0; k < 1 + i % 6; k++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(read(damaged).blocks()).isNotEmpty();
      } catch (UnreadableDocumentException e) {
        assertThat(e.diagnostic().message()).startsWith("a PDF ");
      }
    }
  }

  private static void assertRefused(byte[] bytes, String message) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("a.pdf: error: " + message);
  }
}
