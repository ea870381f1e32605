package io.cotejo.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

  @TempDir private Path folder;

  @Test
  void replacesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("out.tsv"), "old");
    AtomicFiles.write(file, out -> out.write("ñ😀 \ud800\n"));
    assertThat(file).content().isEqualTo("ñ😀 ?\n");
    assertThat(names()).containsExactly("out.tsv");
  }

  @Test
  void makesTheFolder() throws IOException {
    Path file = folder.resolve("a/b/out.tsv");
    AtomicFiles.write(file, out -> out.write("x"));
    assertThat(file).hasContent("x");
  }

  @Test
  void keepsTheOldFileIfWritingFailsHalfway() throws IOException {
    Path file = Files.writeString(folder.resolve("out.tsv"), "old");
    IOException cause = new IOException("disk full");
    assertThatThrownBy(
            () ->
                AtomicFiles.write(
                    file,
                    out -> {
                      out.write("new");
                      out.flush();
                      throw cause;
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage(file + ": cannot be written: disk full")
        .hasCause(cause);
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("out.tsv");
  }

  @Test
  void keepsTheOldFileAfterABugToo() throws IOException {
    Path file = Files.writeString(folder.resolve("out.tsv"), "old");
    assertThatThrownBy(
            () ->
                AtomicFiles.write(
                    file,
                    out -> {
                      throw new IllegalStateException("bug");
                    }))
        .hasMessage("bug");
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("out.tsv");
  }

  @Test
  void namesTheFileWhoseFolderIsAFile() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "old");
    Path file = taken.resolve("out.tsv");
    assertThatThrownBy(() -> AtomicFiles.write(file, out -> out.write("x")))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + ": cannot be written: ");
    assertThat(taken).content().isEqualTo("old");
  }

  @Test
  void namesTheFileThatCannotBeReplaced() throws IOException {
    Path file = Files.createDirectories(folder.resolve("out.tsv/inside")).getParent();
    assertThatThrownBy(() -> AtomicFiles.write(file, out -> out.write("x")))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + ": cannot be written: ");
    assertThat(names()).containsExactly("out.tsv");
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList().stream();
    }
  }
}
