package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code cotejo run} says at its end. */
class RunNoticesTest {

  /** Not UTF-8, so that its charset is guessed. */
  private static final byte[] LATIN =
      "El niño salió de la casa con su padre el lunes por la mañana.\n"
          .getBytes(StandardCharsets.ISO_8859_1);

  @TempDir private Path folder;

  @Test
  void aNoticeIsToldWhateverTheFileIsCalled() {
    Shell shell = new Shell(folder);
    shell.write("x: error: y.txt", LATIN);
    shell.write("plain.txt", LATIN);

    String told = shell.run("run", ".", "-o", "out").err();

    assertThat(told)
        .containsSubsequence(
            "notice          plain.txt: read as ", "notice          x: error: y.txt: read as ");
  }

  @Test
  void anInputThatFailedIsToldOnce() {
    Shell shell = new Shell(folder);
    shell.write("plain.txt", LATIN);
    shell.write("empty.txt", "");

    Shell.Result result = shell.run("run", ".", "-o", "out");

    assertThat(result.err())
        .containsOnlyOnce("empty.txt: error: empty document")
        .doesNotContain("notice          empty.txt");
    assertThat(shell.read("out/run.json")).contains("\"empty.txt: error: empty document");
  }
}
