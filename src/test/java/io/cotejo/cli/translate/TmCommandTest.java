package io.cotejo.cli.translate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import io.cotejo.cli.console.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TmCommandTest {

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void fillTheMemory() {
    shell = new Shell(folder);
    shell.write("es.txt", "uno\nEn 1987\n");
    shell.run("translate", "-q", "--one-per-line", "-b", "echo", "es.txt");
  }

  @Test
  void countsAnswers() {
    assertThat(shell.run("tm", "stats").out().lines().skip(1))
        .singleElement()
        .asString()
        .startsWith("echo/[ es-en\t2\t1\t10\t");
  }

  @Test
  void whatIsExportedCanBeImportedElsewhere() {
    assertThat(shell.run("tm", "export", "-o", "all.jsonl").code()).isEqualTo(ExitCode.OK);

    assertThat(shell.run("tm", "import", "all.jsonl", "--tm", "other.sqlite").err())
        .isEqualTo("all.jsonl: 2 answers imported\n");
    assertThat(shell.run("tm", "export", "--tm", "other.sqlite").out())
        .isEqualTo(shell.read("all.jsonl"))
        .hasLineCount(2);
  }

  @Test
  void aTmxThatIsImportedIsNotSentAnyMore() {
    shell.run("tm", "export", "-o", "all.tmx");
    shell.write("more.tmx", shell.read("all.tmx").replace("uno", "ciento"));

    shell.run("tm", "import", "more.tmx", "--engine", "echo/[");

    shell.write("es.txt", "ciento\n");
    assertThat(shell.run("translate", "--one-per-line", "-b", "echo", "es.txt").err())
        .contains("1 texts from memory, 0 sent");
  }

  @Test
  void prunesWhatIsDoubted() {
    assertThat(shell.run("tm", "prune", "--doubted").err()).isEqualTo("1 answers taken out\n");
    assertThat(shell.run("tm", "export").out()).hasLineCount(1).contains("\"uno\"");
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(shell.run("tm", "stats", "--tm", "none.sqlite").errors())
        .containsExactly(
            "none.sqlite: error: there is no translation memory yet; name one with --tm");
    assertThat(shell.run("tm", "prune").code()).isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("tm", "import").code()).isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("tm", "import", "x.tmx").err()).contains("a TMX needs --engine");
    assertThat(shell.run("tm", "import", "none.jsonl").errors())
        .containsExactly("none.jsonl: error: no such file or folder; check the name");
    assertThat(shell.run("tm").code()).isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("tm", "forget").code()).isEqualTo(ExitCode.USAGE);
  }
}
