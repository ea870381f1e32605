package io.cotejo.cli.translate;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.flags.FolderName;
import io.cotejo.cli.flags.OutputRule;
import io.cotejo.ingest.Input;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides where translated files go, so that no input is ever written over; all of it is said
 * before anything is paid for.
 */
final class FileTargets {

  private final AbstractCommand command;
  private final Console console;
  private final String output;
  private final List<String> arguments;

  FileTargets(AbstractCommand command, String output, List<String> arguments) {
    this.command = command;
    this.console = command.console();
    this.output = output;
    this.arguments = arguments;
  }

  /**
   * The file for each input: the output itself for one file, otherwise the same name in that
   * folder.
   *
   * @param force whether files that are there are replaced
   * @throws InvalidInputException if an input would be written over, or another file without {@code
   *     force}
   * @throws IOException if the folder is one of the inputs, or a file cannot be looked at
   */
  Map<Input, Path> of(List<Input> inputs, boolean force) throws IOException, InvalidInputException {
    Map<Input, Path> targets = new LinkedHashMap<>();
    OutputRule rule = OutputRule.of(command, paths(inputs), force);
    Path root = console.resolve(output);
    boolean folder = isFolder(root);
    if (folder) {
      checkApart(root);
    }
    for (Input input : inputs) {
      Path target = folder ? root.resolve(place(input)) : root;
      String name = folder ? output.replaceAll("/+$", "") + "/" + input.name() : output;
      rule.check(name, target);
      targets.put(input, target);
    }
    return targets;
  }

  private static List<Path> paths(Collection<Input> inputs) {
    return inputs.stream().flatMap(i -> i.path().stream()).toList();
  }

  private boolean isFolder(Path root) {
    return Files.isDirectory(root)
        || output.endsWith("/")
        || arguments.size() > 1
        || Files.isDirectory(console.resolve(arguments.get(0)))
        || !Files.exists(console.resolve(arguments.get(0)));
  }

  private void checkApart(Path root) throws IOException {
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new FileSystemException(output, null, "is a file; name a folder");
    }
    FolderName.check(command, output);
    // Else the next run would translate the translations.
    Path real = real(root);
    for (String argument : arguments) {
      Path path = console.resolve(argument);
      if (Files.isDirectory(path) && real.startsWith(real(path))) {
        throw new FileSystemException(
            output, null, "is in the input folder " + argument + "; name another folder");
      }
    }
  }

  /** Two inputs of one name are told apart by a number, which no mirror has room for. */
  private static Path place(Input input) throws IOException {
    if (!input.name().endsWith(input.path().orElseThrow().getFileName().toString())) {
      throw new FileSystemException(
          input.label(),
          null,
          "has the name of another input; name the folder that both are in, or translate it apart");
    }
    // Not its name: the system may lack characters of it, or not have it in its charset.
    Path path = input.path().orElseThrow().toAbsolutePath().normalize();
    int parts = input.name().split("/").length;
    return path.subpath(path.getNameCount() - parts, path.getNameCount());
  }

  /**
   * Checks that a report goes over no input and no target.
   *
   * @throws InvalidInputException if it goes over an input
   * @throws IOException if it goes over a target
   */
  void checkReport(Path report, String name, Map<Input, Path> targets)
      throws IOException, InvalidInputException {
    OutputRule.of(command, paths(targets.keySet()), true).check(name, report);
    for (Path target : targets.values()) {
      if (target.toAbsolutePath().normalize().equals(report.toAbsolutePath().normalize())) {
        throw new FileSystemException(
            name, null, "is the place of a translated file; name another file");
      }
    }
  }

  /** Links resolved as far as there are files. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path there = absolute;
    while (!Files.exists(there)) {
      there = there.getParent();
    }
    return there.toRealPath().resolve(there.relativize(absolute));
  }
}
