package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes in by the doors: pages, records, lists, lines, memories of others. */
class ReadersCommandTest {

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private void write(String name, String text) {
    assertThat(shell.write(name, text)).exists();
  }

  @Test
  void linesHaveOneRowEachBlankOnesToo() {
    write("a.txt", "El barco zarpó ayer del puerto.\r\n\r\nThe ship\tsank in the harbour.\nx");
    Shell.Result result = shell.run("detect", "--one-per-line", "--format", "tsv", "a.txt");
    assertThat(result.code()).isZero();
    assertThat(result.out().lines())
        .satisfiesExactly(
            l -> assertThat(l).matches("es\t[01]\\.\\d{4}\tEl barco zarpó ayer del puerto\\."),
            l -> assertThat(l).isEqualTo("und\t0.0000\t"),
            l -> assertThat(l).matches("en\t[01]\\.\\d{4}\tThe ship sank in the harbour\\."),
            l -> assertThat(l).isEqualTo("und\t0.0000\tx"));
  }

  @Test
  void linesAreCountedOnOverBatches() {
    String lines = "Hola.\n\n".repeat(5000);
    Shell.Result result = shell.runOn(lines, "segment", "--one-per-line");
    assertThat(result.out().lines()).hasSize(5000);
    assertThat(result.out().lines().skip(4999))
        .singleElement()
        .asString()
        .contains("\"document\":\"stdin\",\"index\":4999,", "\"start\":34993,\"end\":34998,");
  }

  @Test
  void badLineEndsItsFileOnly() {
    shell.write("a.txt", new byte[] {'a', '\n', 0, '\n'});
    write("b.txt", "Hola.\n");
    Shell.Result result = shell.run("segment", "--one-per-line", "a.txt", "b.txt", "c.txt");
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).contains("\"text\":\"Hola.\"");
    assertThat(result.errors())
        .containsExactly(
            "c.txt: error: no such file or folder",
            "a.txt:2: error: not a text file (NUL byte); convert it to plain text");
  }

  @Test
  void listNamesInputsInItsOrder() {
    write("b.html", "<p>Uno dos tres.</p>");
    write("a.txt", "Cuatro cinco seis.");
    write("list", "b.html\n\na.txt\r\n");
    Shell.Result result = shell.run("segment", "--files-from", "list");
    assertThat(result.out().lines().map(l -> l.substring(0, 20)))
        .containsExactly("{\"document\":\"b.html\"", "{\"document\":\"a.txt\",");
    assertThat(shell.runOn("\n", "segment", "--files-from", "-").errors())
        .containsExactly("-: error: names no input; one a line");
  }

  @Test
  void recordsOfOthersAreDocumentsThoseOfStagesSentences() {
    write("a.jsonl", "{\"id\":\"x\",\"text\":\"El barco zarpó ayer.\"}\n{\"id\":1}\n");
    Shell.Result segmented = shell.run("segment", "a.jsonl");
    assertThat(segmented.code()).isEqualTo(3);
    assertThat(segmented.out()).startsWith("{\"document\":\"a.jsonl#x\",\"index\":0,");
    assertThat(segmented.errors().get(0)).startsWith("a.jsonl:2: error: no text in a field 'text'");
    write("s.jsonl", segmented.out());
    assertThat(shell.run("detect", "s.jsonl").out()).contains("\"language\":\"es\"");
  }

  @Test
  void memoryOfOthersIsExported() {
    write(
        "m.tmx",
        "<tmx version='1.4'><header srclang='es'/><body><tu><tuv xml:lang='es'><seg>Hola.</seg>"
            + "</tuv><tuv xml:lang='en'><seg>Hello.</seg></tuv></tu></body></tmx>");
    assertThat(shell.run("export", "--format", "moses-target", "m.tmx").out())
        .isEqualTo("Hello.\n");
    assertThat(shell.run("export", "--format", "tsv", "m.xlf").errors())
        .containsExactly("m.xlf: error: cannot be read: no such file or folder; check the name");
  }

  @Test
  void articleTextIsMeasuredOnPagesBesideTheGold() {
    String text =
        "Los pescadores de Manta firmaron ayer un acuerdo largo que reparte la cuota de atún.";
    write("html/p.html", "<nav><a href=x>Inicio</a></nav><h1>Uno</h1><p>" + text + "</p>");
    write("gold.json", "{\"p\":{\"articleBody\":\"" + text + "\"}}");
    Shell.Result result = shell.run("evaluate", "pages", "--gold", "gold.json");
    assertThat(result.out()).contains("article text     1.0000  1.0000  1.0000");
    write("gold.json", "{\"../p\":{\"articleBody\":\"\"}}");
    assertThat(shell.run("evaluate", "pages", "--gold", "gold.json").errors())
        .containsExactly("gold.json: error: there is no page html/../p.html or .html.gz beside it");
  }
}
