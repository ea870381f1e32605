package io.cotejo.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

  private static final String CLEAR = "\r\u001B[K";

  @TempDir private Path folder;

  private Shell shell() {
    Shell shell = new Shell(folder);
    shell.write("a.txt", "The ships left the harbour at noon.\n");
    return shell;
  }

  @Test
  void isShownToPeopleAndTakenAway() {
    Shell.Result result = shell().watched().run("segment", "a.txt");
    assertThat(result.err()).startsWith(CLEAR + "reading").contains("splitting").endsWith(CLEAR);
  }

  @Test
  void isTakenAwayBeforeAnErrorIsTold() {
    Shell.Result result = shell().watched().run("segment", "a.txt", "b.txt");
    assertThat(result.err()).containsPattern("\\r\\x1B\\[Kb\\.txt: error: [^\\n]+\\n$");
  }

  @Test
  void isNotWrittenIntoFiles() {
    assertThat(shell().run("segment", "a.txt").err()).isEmpty();
  }

  @Test
  void isNotShownToThoseWhoWantQuiet() {
    assertThat(shell().watched().run("segment", "-q", "a.txt").err()).isEmpty();
  }

  @Test
  void theLauncherSaysWhetherPeopleWatch() {
    assertThat(Terminal.isInteractive(Map.of("COTEJO_TERMINAL", "1", "TERM", "xterm"))).isTrue();
    assertThat(Terminal.isInteractive(Map.of("COTEJO_TERMINAL", "1", "TERM", "dumb"))).isFalse();
    assertThat(Terminal.isInteractive(Map.of("TERM", "xterm"))).isFalse();
  }
}
