package io.cotejo.cli.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --backend} beside {@code --pivot}: the files count, and it is said. */
class GivenPivotsTest {

  private static final List<List<String>> COMMANDS =
      List.of(List.of("align", "--one-per-line"), List.of("score"), List.of("mine"));

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void writeLines() {
    shell = new Shell(folder);
    write("es.txt", "La puerta está abierta.\nMi hermana compró una casa azul.\nLlueve mucho.\n");
    write("en.txt", "The door is open.\nMy sister bought a blue house.\nIt rains a lot.\n");
    write("mt.txt", "The gate is open.\nMy sister bought one blue house.\nIt rains much.\n");
    write("bad.txt", "Seven frogs sang.\nNobody came.\nThe end.\n");
  }

  private void write(String name, String text) {
    shell.write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Shell.Result run(List<String> command, String... more) {
    List<String> line = new ArrayList<>(command);
    line.addAll(List.of("es.txt", "en.txt"));
    line.addAll(List.of(more));
    return shell.run(line.toArray(String[]::new));
  }

  @Test
  void theFilesCountWhateverTheBackEnd() {
    for (List<String> command : COMMANDS) {
      String expected = run(command, "--pivot", "mt.txt").out();

      for (String backend : List.of("none", "dictionary")) {
        assertThat(run(command, "-b", backend, "--pivot", "mt.txt").out())
            .as("%s %s", command, backend)
            .isEqualTo(expected);
      }
      assertThat(run(command, "-b", "dictionary", "--pivot", "bad.txt").out())
          .as("%s", command)
          .isNotEqualTo(run(command, "-b", "dictionary").out());
    }
  }

  @Test
  void thatNobodyIsAskedNeedsNoWord() {
    for (List<String> command : COMMANDS) {
      assertThat(run(command, "-b", "none", "--pivot", "mt.txt").err())
          .as("%s", command)
          .doesNotContain("--backend");
    }
  }

  @Test
  void itIsSaidOnce() {
    for (List<String> command : COMMANDS) {
      assertThat(run(command, "-b", "dictionary", "--pivot", "mt.txt").errors())
          .as("%s", command)
          .contains(
              "cotejo: note: the translations are those of --pivot (mt.txt); --backend is not"
                  + " asked")
          .noneMatch(l -> l.contains("no translation"));
      assertThat(run(command, "-b", "dictionary", "--pivot", "mt.txt", "--pivot", "bad.txt").err())
          .as("%s", command)
          .containsOnlyOnce("those of --pivot (2 files); --backend is not asked");
      assertThat(run(command, "--pivot", "mt.txt").err())
          .as("%s", command)
          .doesNotContain("not asked");
      assertThat(run(command, "-q", "-b", "none", "--pivot", "mt.txt").err())
          .as("%s", command)
          .isEmpty();
    }
  }
}
