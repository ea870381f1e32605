package io.cotejo.translate.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.InvalidInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsTest {

  @TempDir private Path folder;

  private BackEnds installed() {
    return BackEnds.installed(Optional.of(folder), BackEnds.Configuration.NONE);
  }

  @Test
  void aPluginThatCannotBeLoadedIsToldOfAndTheOthersAreUsed() throws IOException {
    try (var out = new ZipOutputStream(Files.newOutputStream(folder.resolve("bad.jar")))) {
      out.putNextEntry(
          new ZipEntry("META-INF/services/io.cotejo.translate.TranslationClientProvider"));
      out.write("org.example.Missing\n".getBytes(StandardCharsets.UTF_8));
    }

    BackEnds backEnds = installed();

    assertThat(backEnds.names()).contains("dictionary");
    assertThat(backEnds.broken())
        .singleElement()
        .asString()
        .startsWith("bad.jar cannot be loaded: ")
        .contains("org.example.Missing");
    assertThatThrownBy(() -> backEnds.open("missing", Map.of(), Clock.systemUTC()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("bad.jar cannot be loaded");
  }

  @Test
  void aFileThatIsNoJarIsToldOf() throws IOException {
    Files.writeString(folder.resolve("broken.jar"), "no archive");
    Files.writeString(folder.resolve("README"), "no jar");

    assertThat(installed().names()).isEqualTo(BackEnds.installed().names());
    assertThat(installed().broken())
        .containsExactly("broken.jar cannot be loaded: it is no jar, or a damaged one");
  }

  @Test
  void aJarWithoutABackEndIsToldOf() throws IOException {
    try (var out = new ZipOutputStream(Files.newOutputStream(folder.resolve("library.jar")))) {
      out.putNextEntry(new ZipEntry("README"));
    }

    assertThat(installed().broken())
        .singleElement()
        .asString()
        .startsWith("library.jar holds no back end");
  }

  @Test
  void aFolderThatIsNotThereHoldsNothing() {
    BackEnds backEnds =
        BackEnds.installed(Optional.of(folder.resolve("none")), BackEnds.Configuration.NONE);

    assertThat(backEnds.names()).isEqualTo(BackEnds.installed().names());
  }
}
