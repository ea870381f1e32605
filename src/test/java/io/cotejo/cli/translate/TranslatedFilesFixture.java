package io.cotejo.cli.translate;

import io.cotejo.cli.Shell;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder with files to translate in their own format. */
public abstract class TranslatedFilesFixture {

  public static final String SRT = "1\n00:00:01,000 --> 00:00:02,000\n";

  @TempDir Path folder;

  public Shell shell;

  @BeforeEach
  void makeShell() {
    shell = new Shell(folder);
  }

  /** Translates by the back end that puts texts in brackets. */
  Shell.Result translate(String... more) {
    return shell.run(
        Stream.concat(Stream.of("translate", "-b", "echo"), Stream.of(more))
            .toArray(String[]::new));
  }

  void writeTen() {
    IntStream.range(0, 10)
        .forEach(i -> shell.write("es/" + i + ".srt", SRT + "el barco número " + i + "\n"));
  }
}
