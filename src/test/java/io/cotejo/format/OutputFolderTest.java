package io.cotejo.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.cli.Shell;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir private Path folder;

  @Test
  void replacesAllFiles() throws IOException {
    Files.writeString(folder.resolve("a"), "old");
    Files.writeString(folder.resolve("other"), "stays");
    Map<String, AtomicFiles.Content> files = new LinkedHashMap<>();
    files.put("a", out -> out.write("new a"));
    files.put("b", out -> out.write("new b"));
    new OutputFolder(folder, "out").write(files);
    assertThat(new Shell(folder).contents("."))
        .isEqualTo(Map.of("a", "new a", "b", "new b", "other", "stays"));
  }

  @Test
  void aDiskThatFillsUpOnTheLastFileChangesNone() throws IOException {
    Files.writeString(folder.resolve("a"), "old");
    Map<String, AtomicFiles.Content> files = new LinkedHashMap<>();
    files.put("a", out -> out.write("new a"));
    files.put(
        "b",
        out -> {
          throw new IOException("No space left on device");
        });
    assertThatThrownBy(() -> new OutputFolder(folder, "out").write(files))
        .isInstanceOf(FileSystemException.class)
        .hasMessage("out/b: cannot be written: No space left on device");
    assertThat(new Shell(folder).contents(".")).isEqualTo(Map.of("a", "old"));
    assertThat(folder.toFile().list()).containsExactly("a");
  }
}
