package io.cotejo.cli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import io.cotejo.cli.console.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainSplitterCommandTest {

  @TempDir private Path folder;

  @Test
  void writesAModelAndNoDraft() {
    Shell shell = new Shell(folder);
    shell.write(
        "text.txt", "Vino el Sr. Paz.\nNo dijo nada.\n¿Por qué?\nSe fue a las 9.\n".repeat(5));
    Shell.Result result = shell.run("train-splitter", "text.txt", "-o", "models/es.bin");
    assertThat(result).isEqualTo(new Shell.Result(ExitCode.OK, "", "models/es.bin written\n"));
    assertThat(folder.resolve("models")).isDirectoryContaining("glob:**/es.bin");
    assertThat(folder.resolve("models").toFile().list()).hasSize(1);
  }

  @Test
  void aMissingTextIsOneLine() {
    Shell.Result result = new Shell(folder).run("train-splitter", "nowhere.txt", "-o", "es.bin");
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.errors())
        .singleElement()
        .asString()
        .endsWith("nowhere.txt: error: no such file or folder; check the name");
    assertThat(folder).isEmptyDirectory();
  }
}
