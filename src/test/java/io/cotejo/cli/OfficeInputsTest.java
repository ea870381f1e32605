package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.console.ExitCode;
import io.cotejo.filter.okapi.OfficeSample;
import io.cotejo.ingest.office.PdfSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of offices and books as inputs, mixed with texts. */
class OfficeInputsTest {

  private static final List<String> SPANISH =
      List.of(
          "El barco azul salió del puerto de Manta a las doce.",
          "La reina María visitó a 340 pescadores en abril.",
          "Los médicos de Quito encontraron tres libros antiguos.");

  private static final List<String> ENGLISH =
      List.of(
          "The blue ship left the port of Manta at twelve.",
          "Queen María visited 340 fishermen in April.",
          "The doctors of Quito found three old books.");

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void makeShell() {
    shell = new Shell(folder);
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.write(folder.resolve(name), bytes);
  }

  private static String word(List<String> texts) {
    return String.join("", texts.stream().map(OfficeSample::paragraph).toList());
  }

  private static String html(List<String> texts) {
    return "<p>" + String.join("</p><p>", texts) + "</p>";
  }

  @Test
  void aWordFileAndABookArePairedAndTheirPlacesKept() throws Exception {
    write("in/x.es.docx", OfficeSample.docx(word(SPANISH)));
    write("in/x.en.epub", OfficeSample.epub(html(ENGLISH)));

    Shell.Result run = shell.run("run", "in", "-o", "out");

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(shell.read("out/bitext.jsonl").lines().filter(l -> l.contains("\"type\":\"1-1\"")))
        .hasSizeGreaterThan(1)
        .first()
        .asString()
        .contains(
            SPANISH.get(0),
            "\"place\":\"paragraph 1\"",
            ENGLISH.get(0),
            "\"place\":\"chapter 1 (OEBPS/text/c1.xhtml), paragraph 1\"");
    assertThat(shell.read("out/report.html")).contains("title=\"paragraph 2\">2<");
    String exported = shell.run("export", "out", "--format", "jsonl").out();
    assertThat(exported).contains("\"place\":\"paragraph 3\"");
  }

  @Test
  void theStagesHandPlacesOn() throws Exception {
    write("in/x.es.docx", OfficeSample.docx(word(SPANISH)));
    String segmented = shell.run("segment", "in/x.es.docx").out();

    assertThat(segmented)
        .contains("\"place\":\"paragraph 1\"", "\"place\":\"header, paragraph 1\"");
    assertThat(shell.runOn(segmented, "detect", "-").out())
        .contains("\"place\":\"paragraph 3\"", "\"language\":\"es\"");
  }

  @Test
  void pagesWithoutTextAreTold() throws Exception {
    write("in/a.pdf", PdfSample.pdf("", List.of(SPANISH, List.of(), List.of())));

    Shell.Result segment = shell.run("segment", "in/a.pdf");

    assertThat(segment.err()).contains("cotejo: note: in/a.pdf: no text on pages 2–3; a scan");
    assertThat(segment.out()).contains("\"place\":\"page 1, line 1\"");
    shell.run("run", "in/a.pdf", "-o", "out");
    assertThat(shell.read("out/run.json")).contains("a.pdf: no text on pages 2–3; a scan");
  }

  @Test
  void aTextHasNoPlaces() {
    shell.write("a.txt", "Hola a todos.\n");

    assertThat(shell.run("segment", "a.txt").out()).doesNotContain("\"place\"");
  }

  @Test
  void aBrokenOneIsALineAndTheOthersGoOn() throws Exception {
    write("in/x.es.docx", OfficeSample.docx(word(SPANISH)));
    shell.write("in/y.docx", "no es un documento");
    shell.write("in/z.pdf", "%PDF-1.4\n1 0 obj\n");

    Shell.Result segment = shell.run("segment", "in");

    assertThat(segment.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(segment.errors())
        .contains("in/z.pdf: error: a PDF that is broken; save or fetch it anew")
        .contains("in/y.docx: error: not what its name says; give it the ending of what it is");
  }
}
