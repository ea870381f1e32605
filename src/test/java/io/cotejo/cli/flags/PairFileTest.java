package io.cotejo.cli.flags;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cotejo run --pairs}. */
class PairFileTest {

  private static final String STORM =
      "La tormenta duró tres días en la costa de Tolhuin.\n\nEl barco no salió del puerto.\n";

  private static final String STORM_RETOLD =
      "The storm lasted three days on the coast of Tolhuin.\n\nThe ship did not leave the port.\n";

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
    write("in/a.txt", STORM);
    write("in/b.txt", STORM);
    write("in/c.txt", STORM_RETOLD);
  }

  private void write(String name, String text) {
    shell.write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void onlyTheNamedDocumentsAreAligned() {
    write("pairs.tsv", "# source\ttarget\nb.txt\tin/c.txt\n");
    Shell.Result result = shell.run("run", "in", "--pairs", "pairs.tsv");

    assertThat(result.code()).isZero();
    assertThat(shell.read("out/bitext.jsonl").lines().filter(l -> l.contains("\"type\":\"1-1\"")))
        .hasSize(2)
        .allMatch(l -> l.contains("\"source\":{\"document\":\"b.txt\""));
  }

  @Test
  void aNameOfNoDocumentIsTold() {
    write("pairs.tsv", "b.txt\tc.txt\n\nz.txt\tc.txt\n");
    Shell.Result result = shell.run("run", "in", "--pairs", "pairs.tsv");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.errors())
        .contains("pairs.tsv:3: error: no document is called 'z.txt'; check the name");
  }

  @Test
  void aLineOfOneNameIsWrong() {
    write("pairs.tsv", "b.txt c.txt\n");
    Shell.Result result = shell.run("run", "in", "--pairs", "pairs.tsv");

    assertThat(result.code()).isEqualTo(4);
    assertThat(result.errors())
        .containsExactly("pairs.tsv:1:1: error: needs two names of documents, separated by a tab");
  }

  @Test
  void anEmptyListIsWrong() {
    write("pairs.tsv", "# nothing\n");

    assertThat(shell.run("run", "in", "--pairs", "pairs.tsv").errors())
        .containsExactly("pairs.tsv: error: names no pair; give one a line");
  }
}
