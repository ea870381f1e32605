package io.cotejo.cli;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Messages;
import io.cotejo.cli.console.StandardOutput;
import io.cotejo.cli.console.VersionText;
import io.cotejo.cli.dictionary.DictionaryCommand;
import io.cotejo.cli.lines.AlignCommand;
import io.cotejo.cli.lines.MineCommand;
import io.cotejo.cli.lines.ScoreCommand;
import io.cotejo.cli.measure.EvaluateCommand;
import io.cotejo.cli.measure.FitConfidenceCommand;
import io.cotejo.cli.measure.TrainSplitterCommand;
import io.cotejo.cli.review.DecisionsCommand;
import io.cotejo.cli.review.ExportCommand;
import io.cotejo.cli.review.ReviewCommand;
import io.cotejo.cli.review.ValidateCommand;
import io.cotejo.cli.run.DetectCommand;
import io.cotejo.cli.run.RunCommand;
import io.cotejo.cli.run.SegmentCommand;
import io.cotejo.cli.translate.BackendsCommand;
import io.cotejo.cli.translate.TmCommand;
import io.cotejo.cli.translate.TranslateCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The top command; chooses the subcommand and turns failures into messages and exit codes. */
@Command(
    name = "cotejo",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = "Translates a pile of documents and aligns it with its counterparts.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  cotejo run                        seeds/ to out/ with the embedded dictionary",
      "  cotejo run news/ -o out/          every text file in news/",
      "  cotejo segment a.txt | cotejo detect | cotejo translate | cotejo align > bitext.jsonl",
      "  cotejo review out/                check the pairs in the browser",
      "  cotejo export --format tmx out/ > memory.tmx"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:success",
      "1:a bug",
      "2:wrong usage",
      "3:finished, but some documents failed",
      "4:no usable input, or a configuration that cannot work",
      "5:the translation service cannot be reached",
      "6:the translation service refused the key",
      "7:a quota is used up",
      "8:a check failed",
      "130:stopped by Ctrl-C"
    })
final class Commands implements Runnable {

  private static final int MOST_SUGGESTIONS = 2;

  /** Answers a command, or a command line of several. */
  private static final Map<String, Function<Console, Object>> ALL =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("run", RunCommand::new),
              Map.entry("segment", SegmentCommand::new),
              Map.entry("detect", DetectCommand::new),
              Map.entry("translate", TranslateCommand::new),
              Map.entry("align", AlignCommand::new),
              Map.entry("mine", MineCommand::new),
              Map.entry("score", ScoreCommand::new),
              Map.entry("review", ReviewCommand::new),
              Map.entry("decisions", DecisionsCommand::new),
              Map.entry("export", ExportCommand::new),
              Map.entry("validate", ValidateCommand::new),
              Map.entry("evaluate", EvaluateCommand::new),
              Map.entry("fit-confidence", FitConfidenceCommand::new),
              Map.entry("backends", BackendsCommand::new),
              Map.entry("dictionary", DictionaryCommand::with),
              Map.entry("tm", TmCommand::new),
              Map.entry("train-splitter", TrainSplitterCommand::new)));

  @Spec private CommandSpec spec;

  /** Runs a command line and answers its exit code; never exits. */
  static int execute(Console outer, String... arguments) {
    Console console = outer.withOut(new StandardOutput(outer.out()));
    CommandLine line = new CommandLine(new Commands());
    // Reading a class's annotations takes time: only the command that is asked for is looked at.
    String asked = arguments.length == 0 ? "" : arguments[0];
    for (String name : ALL.containsKey(asked) ? List.of(asked) : List.copyOf(ALL.keySet())) {
      line.addSubcommand(name, ALL.get(name).apply(console));
    }
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setUsageHelpAutoWidth(true);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((e, given) -> explain(e, console));
    line.setExecutionExceptionHandler((e, command, result) -> explain(e, console));
    int code = line.execute(arguments);
    try {
      // Picocli tells nobody if help could not be written.
      console.out().flush();
    } catch (IOException e) {
      return code == ExitCode.OK || code == ExitCode.SOME_FAILED ? explain(e, console) : code;
    }
    return code;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command");
  }

  /** One line, what may have been meant, and where all of it is told. */
  private static int explain(ParameterException e, Console console) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println(command + ": error: " + e.getMessage().replaceAll("\\s*\\R\\s*", " "));
    if (e instanceof UnmatchedArgumentException unmatched) {
      unmatched.getSuggestions().stream()
          .limit(MOST_SUGGESTIONS)
          .forEach(s -> console.err().println("perhaps: " + s));
    }
    console.err().println("see " + command + " --help");
    return ExitCode.USAGE;
  }

  private static int explain(Exception e, Console console) {
    if (e instanceof InvalidInputException invalid) {
      console.err().println(invalid.diagnostic());
      return ExitCode.INVALID_INPUT;
    }
    if (e instanceof UncheckedIOException unchecked) {
      return explain(unchecked.getCause(), console);
    }
    if (e instanceof IOException io) {
      console.err().println(Messages.of(io));
      return ExitCode.INVALID_INPUT;
    }
    console.err().println("cotejo: error: this is a bug; please report it with what follows");
    e.printStackTrace(console.err());
    return ExitCode.BUG;
  }
}
