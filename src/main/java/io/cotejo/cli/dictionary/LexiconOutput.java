package io.cotejo.cli.dictionary;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.Console;
import io.cotejo.translate.dictionaryimport.LexiconFile;
import io.cotejo.translate.dictionaryimport.WordEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a dictionary is written to. A file that is there may have been edited: it is kept. */
final class LexiconOutput {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to (default: standard output).")
  private String output;

  @Option(
      names = {"-f", "--force"},
      description = "Replace the output file if there is one.")
  private boolean force;

  /** Refuses a file that is there, before any work is done. */
  void check(Console console) throws InvalidInputException {
    if (output != null && !force && Files.exists(console.resolve(output))) {
      throw new InvalidInputException(
          Diagnostic.of(output, "is there already; give -f to replace it, or another name"));
    }
  }

  void write(Console console, String origin, List<WordEntry> entries) throws IOException {
    console.deliver(
        Optional.ofNullable(output).map(console::resolve),
        out -> LexiconFile.write(origin, entries, out));
  }
}
