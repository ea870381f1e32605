package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.console.ExitCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file of pairs holds and nobody reads is counted and told, by every command alike. */
class PassedOverPairsTest {

  private static final String XLIFF =
      "<xliff version='1.2'><file source-language='%s' target-language='%s'><body><trans-unit"
          + " id='1'><source>Uno %s.</source><target>One %s.</target></trans-unit></body></file>"
          + "</xliff>";

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  private List<Shell.Result> all(String file) {
    return List.of(
        shell.run("export", file, "-s", "es", "-t", "en", "--format", "tsv"),
        shell.run("align", file, "-s", "es", "-t", "en"),
        shell.run("run", file, "-b", "none", "-f", "-o", "out"));
  }

  @Test
  void textOutsideOfSegments() {
    shell.write(
        "m.tmx",
        "<tmx version='1.4'><header srclang='es'/><body>"
            + "<tu><tuv xml:lang='es'>Uno.</tuv><tuv xml:lang='en'>One.</tuv></tu>"
            + "<tu><tuv xml:lang='es'><seg>Dos.</seg></tuv><tuv xml:lang='en'><seg>Two.</seg></tuv>"
            + "</tu></body></tmx>");
    for (Shell.Result result : all("m.tmx")) {
      assertThat(result.code()).as(result.err()).isZero();
      assertThat(result.err()).contains("1 paired, 1 in neither", "2 texts outside of <seg>");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-s es -t en", ""})
  void textOutsideOfSegmentsAlone(String languages) {
    shell.write(
        "m.tmx",
        "<tmx version='1.4'><header/><body><tu><tuv xml:lang='es'>Uno.</tuv><tuv xml:lang='en'>One."
            + "</tuv></tu></body></tmx>");
    Shell.Result result = shell.run(("export m.tmx --format tsv " + languages).strip().split(" "));
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.errors()).hasSize(1);
    assertThat(result.err()).contains("2 texts outside of <seg>");
  }

  @Test
  void textsInsideOfCodes() {
    String code = "<ph id='1'>&lt;fn><sub>nota</sub></ph>";
    shell.write(
        "m.tmx",
        "<tmx version='1.4'><header srclang='es'/><body><tu><tuv xml:lang='es'><seg>Pan"
            + code
            + ".</seg></tuv><tuv xml:lang='en'><seg>Bread.</seg></tuv></tu></body></tmx>");
    shell.write("m.xlf", XLIFF.formatted("es", "en", code, code));
    for (Shell.Result result : all("m.tmx")) {
      assertThat(result.err()).contains("1 in <sub>, inside of codes");
      assertThat(result.out()).doesNotContain("nota");
    }
    for (Shell.Result result : all("m.xlf")) {
      assertThat(result.err()).contains("2 texts in <sub>, inside of codes");
    }
  }

  @Test
  void pairsInOtherLanguages() {
    shell.write("fr.xlf", XLIFF.formatted("fr", "de", "x", "x"));
    shell.write("es.xlf", XLIFF.formatted("es", "en", "x", "x"));
    for (String file : List.of("fr", "es")) {
      shell.run("export", file + ".xlf", "--format", "jsonl", "-o", file + ".jsonl");
    }
    shell.write("both.jsonl", shell.read("es.jsonl") + shell.read("fr.jsonl"));
    shell.write(
        "both.xlf",
        shell.read("es.xlf").replace("</xliff>", "")
            + shell.read("fr.xlf").replaceFirst("<xliff[^>]*>", ""));

    for (String file : List.of("fr.xlf", "fr.jsonl")) {
      for (Shell.Result result : all(file)) {
        assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(result.err()).contains(file + ": error: ", "fr");
      }
    }
    for (String file : List.of("both.xlf", "both.jsonl")) {
      for (Shell.Result result : all(file)) {
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.err()).contains("pairs left out: fr", "(1)");
      }
    }
  }
}
