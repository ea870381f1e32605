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
  void documentsAreATableWithAHeader() {
    write(
        "a.txt",
        "El barco zarpó ayer.\tNo volvió nunca.\n\nThe ship sank in the harbour last night.\n");
    Shell.Result result = shell.run("detect", "--format", "tsv", "a.txt");
    assertThat(result.code()).isZero();
    assertThat(result.out().lines())
        .satisfiesExactly(
            l ->
                assertThat(l)
                    .isEqualTo(
                        "document\tindex\tparagraph\tstart\tend\tlanguage\tconfidence\trole\ttext"),
            l ->
                assertThat(l)
                    .matches(
                        "a\\.txt\t0\t0\t0\t20\tes\t[01]\\.\\d{4}\tprose\tEl barco zarpó ayer\\."),
            l -> assertThat(l).matches("a\\.txt\t1\t0\t21\t37\tes\t.+\tNo volvió nunca\\."),
            l -> assertThat(l).matches("a\\.txt\t2\t1\t39\t79\ten\t.+"));
  }

  @Test
  void languageCanBeGiven() {
    write("a.txt", "Vive en la Avda. Mayor. No sale.\n");
    Shell.Result result = shell.run("segment", "--language", "es", "a.txt");
    assertThat(result.out().lines())
        .hasSize(2)
        .allMatch(l -> l.contains("\"language\":\"es\",\"confidence\":1,\"mixed\":[]"));
    assertThat(shell.run("segment", "--language", "x", "a.txt").code()).isEqualTo(2);
  }

  @Test
  void changesOfLanguageAreTold() {
    write(
        "a.txt",
        "El alcalde no quiso decir nada: “we will not open the road before they have seen it”.\n");
    assertThat(shell.run("detect", "a.txt").out())
        .contains(
            "\"mixed\":[{\"start\":0,\"end\":31,\"language\":\"es\"},"
                + "{\"start\":32,\"end\":85,\"language\":\"en\"}]");
  }

  @Test
  void severalLanguagesAreTranslated() {
    write(
        "a.txt",
        "El barco salió del puerto ayer por la mañana.\n\nO barco saiu do porto ontem de manhã e não voltou.\n");
    Shell.Result one =
        shell.run("translate", "-q", "--backend", "command", "--set", "command=cat", "a.txt");
    Shell.Result two =
        shell.run(
            "translate",
            "-q",
            "--backend",
            "command",
            "--set",
            "command=cat",
            "-s",
            "es,pt",
            "a.txt");
    assertThat(one.out().lines().filter(l -> l.contains("\"pivot\":null"))).hasSize(1);
    assertThat(two.out().lines().filter(l -> l.contains("\"pivot\":null"))).isEmpty();
    Shell.Result spanishOnly = shell.run("translate", "-s", "es,pt", "a.txt");
    assertThat(spanishOnly.code()).isEqualTo(4);
    assertThat(spanishOnly.errors())
        .containsExactly("--backend: error: 'dictionary' does not translate from pt to en");
    write("b.txt", "The ship left the port yesterday in the morning.\n");
    Shell.Result aligned =
        shell.run(
            "align",
            "--backend",
            "command",
            "--set",
            "command=cat",
            "-s",
            "es,pt",
            "a.txt",
            "b.txt");
    assertThat(aligned.code()).as(aligned.err()).isZero();
    assertThat(aligned.out()).contains("\"language\":\"es\"", "\"language\":\"pt\"");
    Shell.Result file =
        shell.run(
            "translate",
            "--backend",
            "command",
            "--set",
            "command=tr a-z A-Z",
            "-s",
            "es,pt",
            "a.txt",
            "-o",
            "c.txt");
    assertThat(file.code()).as(file.err()).isZero();
    assertThat(shell.read("c.txt")).contains("EL BARCO", "O BARCO SAIU");
    assertThat(shell.run("align", "--one-per-line", "-s", "es,pt", "a.txt", "a.txt").code())
        .isEqualTo(2);
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
