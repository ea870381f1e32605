package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionAloneTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Console console(OutputStream out) {
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Console(
        InputStream.nullInputStream(), out, messages, folder, false, Map.of(), stop -> {});
  }

  @Test
  void saysWhatTheCommandLineSays() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(VersionAlone.say(console(out))).isEqualTo(ExitCode.OK);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(new Shell(folder).run("--version").out());
  }

  @Test
  void isAskedForByTheFlagAlone() {
    assertThat(VersionAlone.isAsked("--version")).isTrue();
    assertThat(VersionAlone.isAsked("-V")).isTrue();
    assertThat(VersionAlone.isAsked("--version", "run")).isFalse();
    assertThat(VersionAlone.isAsked("version")).isFalse();
    assertThat(VersionAlone.isAsked()).isFalse();
  }

  @Test
  void aFullDiskIsOneLine() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    assertThat(VersionAlone.say(console(full))).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left").hasLineCount(1);
  }
}
