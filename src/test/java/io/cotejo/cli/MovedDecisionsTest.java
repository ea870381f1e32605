package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.console.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions follow the text, not the folder that it was read from. */
class MovedDecisionsTest {

  private static final String SPANISH =
      """
      El barco salió del puerto a las 12 y nadie volvió a verlo.
      Los pescadores de Manta lo buscaron durante tres días.
      La alcaldesa Elena Quirós agradeció su ayuda.
      """;
  private static final String ENGLISH =
      """
      The ship left the port at 12 and nobody saw it again.
      The fishermen of Manta searched for it for three days.
      Mayor Elena Quirós thanked them for their help.
      """;
  private static final String LOG =
      """
      {"seq":1,"op":"accept","time":"","by":"anna","put":[{"source":{"document":"news/a.es.txt","sentences":["000000000000"],"text":"Los pescadores de Manta lo buscaron durante tres días."},"target":{"document":"news/a.en.txt","sentences":["000000000000"],"text":"The fishermen of Manta searched for it for three days."},"state":"accepted","note":"seen"}]}
      """;

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void write() {
    shell = new Shell(folder);
    shell.write("docs/news/a.es.txt", SPANISH);
    shell.write("docs/news/a.en.txt", ENGLISH);
    shell.write("log.jsonl", LOG);
  }

  private String run(String input, String output) {
    Shell.Result result = shell.run("run", input, "-o", output, "--decisions", "log.jsonl");
    assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.OK);
    assertThat(result.err()).contains("decisions  1 in force, 0 stale\n");
    Shell.Result checked = shell.run("decisions", "check", output, "--log", "log.jsonl");
    assertThat(checked.code()).as(checked.err()).isEqualTo(ExitCode.OK);
    return shell.run("export", "--format", "tsv", "--include", "accepted", output).out();
  }

  @Test
  void ofTheFolderAboveOfTheFolderItselfAndOfOneThatWasRenamed() throws Exception {
    String rows = run("docs", "out");
    assertThat(rows).contains("\tnews/a.es.txt\t", "accepted\tseen\tanna");
    assertThat(run("docs/news", "out2"))
        .contains("\ta.es.txt\t", "accepted\tseen\tanna")
        .doesNotContain("news/");
    Files.move(folder.resolve("docs/news/a.es.txt"), folder.resolve("docs/news/b.es.txt"));
    Files.move(folder.resolve("docs/news/a.en.txt"), folder.resolve("docs/news/b.en.txt"));
    assertThat(run("docs/news", "out3")).contains("b.es.txt", "accepted\tseen\tanna");
  }
}
