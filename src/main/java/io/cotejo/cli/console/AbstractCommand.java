package io.cotejo.cli.console;

import io.cotejo.pipeline.LineAlignment.NamedFile;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all subcommands have in common. */
@Command(mixinStandardHelpOptions = true, versionProvider = VersionText.class)
public abstract class AbstractCommand implements Callable<Integer> {

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

  /** A file as the user named it. */
  public NamedFile named(String label) {
    return new NamedFile(label, console.resolve(label));
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
