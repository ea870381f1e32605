package io.cotejo.cli.flags;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.Headings;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.ingest.files.LineFileReader;
import io.cotejo.ingest.files.PackedFile;
import io.cotejo.score.Statistics;
import io.cotejo.score.StatisticsFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The flag by which the words of other texts are known. */
public final class StatisticsFlags {

  @Option(
      names = "--statistics",
      descriptionKey = Headings.ALIGNMENT,
      paramLabel = "FILE",
      description =
          "What is known of words, as --write-statistics of run and align tells it (default: told from the"
              + " texts themselves).")
  private String name;

  /** What is known; empty if no file is named. */
  public Optional<Statistics> read(Console console) throws IOException, InvalidInputException {
    if (name == null) {
      return Optional.empty();
    }
    Path path = console.resolve(name);
    if (!Files.isRegularFile(path)) {
      throw new InvalidInputException(Diagnostic.of(name, "no such file; check the name"));
    }
    try (InputStream in = PackedFile.open(name, path)) {
      List<String> lines = new ArrayList<>();
      new LineFileReader(Optional.of(StandardCharsets.UTF_8))
          .read(name, in.readAllBytes(), lines::add);
      return Optional.of(new StatisticsFile(name).parse(lines));
    } catch (UnreadableDocumentException e) {
      throw new InvalidInputException(e.diagnostic());
    }
  }
}
