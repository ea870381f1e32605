package io.cotejo.cli.console;

import io.cotejo.pipeline.LineAlignment.NamedFile;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all subcommands have in common. */
@Command(mixinStandardHelpOptions = true, versionProvider = VersionText.class)
public abstract class AbstractCommand implements Callable<Integer> {

  private static final Set<String> OUTPUTS = Set.of("--output", "--review", "--write-statistics");

  private final Console console;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but errors.")
  private boolean quiet;

  @Spec private CommandSpec command;

  public AbstractCommand(Console console) {
    this.console = console;
  }

  /** For flags that do not fit together; usage is shown. */
  public ParameterException wrongUsage(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  public Console console() {
    return console;
  }

  /** Whether the command line has an option, by its longest name. */
  public boolean isGiven(String option) {
    return command.commandLine().getParseResult().hasMatchedOption(option);
  }

  /** The value of an option as it was typed; empty if it was not. */
  public Optional<String> typed(String option) {
    return Optional.ofNullable(command.commandLine().getParseResult().matchedOption(option))
        .map(given -> given.originalStringValues().get(0));
  }

  /** A file as the user named it, or standard input, which is {@code -}. */
  public NamedFile named(String label) {
    Optional<InputStream> stream = label.equals("-") ? Optional.of(console.in()) : Optional.empty();
    return new NamedFile(label, console.resolve(label), stream);
  }

  /** Every file that the command line names, but for outputs; some may not be there. */
  public List<Path> filesGiven() {
    List<Path> files = new ArrayList<>();
    for (ArgSpec arg : command.commandLine().getParseResult().matchedArgs()) {
      if (isFile(arg)) {
        for (String value : arg.originalStringValues()) {
          files.add(console.resolve(arg.isMultiValue() ? fileOf(value) : value));
        }
      }
    }
    return files;
  }

  /** Languages, numbers and words have types of their own. */
  private static boolean isFile(ArgSpec arg) {
    boolean writes = arg instanceof OptionSpec option && OUTPUTS.contains(option.longestName());
    return !writes && List.of(arg.auxiliaryTypes()).contains(String.class);
  }

  /** As in {@code --abbreviations es=FILE}. */
  private static String fileOf(String value) {
    return value.replaceFirst("^[\\w-]+=", "");
  }

  public boolean quiet() {
    return quiet;
  }

  /** A message for people; nothing with {@code --quiet}. */
  public void say(String message) {
    if (!quiet) {
      console.err().println(message);
    }
  }
}
