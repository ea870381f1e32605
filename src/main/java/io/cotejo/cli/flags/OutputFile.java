package io.cotejo.cli.flags;

import io.cotejo.cli.console.Console;
import io.cotejo.format.AtomicFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a result goes; what is there is replaced. */
public final class OutputFile {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to (default: standard output).")
  private String name;

  /** The file as the user named it; empty for standard output. */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  public Optional<Path> path(Console console) {
    return name().map(console::resolve);
  }

  public void write(Console console, AtomicFiles.Content content) throws IOException {
    console.deliver(path(console), content);
  }
}
