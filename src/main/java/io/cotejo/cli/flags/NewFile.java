package io.cotejo.cli.flags;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.Console;
import io.cotejo.format.AtomicFiles;
import java.io.IOException;
import java.nio.file.Files;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a result goes that took long, or may be edited: a file that is there is kept. */
public final class NewFile {

  @Mixin private OutputFile output;

  @Option(
      names = {"-f", "--force"},
      description = "Replace the output file if there is one.")
  private boolean force;

  /** Refuses a file that is there, before any work is done. */
  public void check(Console console) throws InvalidInputException {
    if (!force && output.path(console).filter(Files::exists).isPresent()) {
      throw new InvalidInputException(
          Diagnostic.of(
              output.name().orElseThrow(),
              "is there already; give -f to replace it, or another name"));
    }
  }

  public void write(Console console, AtomicFiles.Content content) throws IOException {
    output.write(console, content);
  }
}
