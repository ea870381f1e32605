package io.cotejo.cli.flags;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.Headings;
import io.cotejo.cli.console.TextLines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The flag of commands whose inputs may be more than a command line holds. */
public final class FilesFrom {

  @Option(
      names = "--files-from",
      descriptionKey = Headings.INPUT,
      paramLabel = "FILE",
      description = "Inputs listed in a file, one a line; - for standard input.")
  private String list;

  /** The inputs that are named, then those of the list, as they stand there. */
  public List<String> and(List<String> named, Console console)
      throws IOException, InvalidInputException {
    if (list == null) {
      return named;
    }
    List<String> inputs = new ArrayList<>(named);
    TextLines.of(console, list).stream().filter(l -> !l.isBlank()).forEach(inputs::add);
    if (inputs.isEmpty()) {
      throw new InvalidInputException(Diagnostic.of(list, "names no input; one a line"));
    }
    return inputs;
  }
}
