package io.cotejo.cli;

import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Headings;
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
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

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
      "  cotejo export --format tmx out/ > memory.tmx",
      "",
      "cotejo COMMAND --help, or cotejo help COMMAND, tells of each; - is standard input."
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

  /** A command that can be asked for: where its help stands, and what answers it. */
  private record Choice(Supplier<Class<?>> type, Function<Console, Object> command) {

    /** Its name and description alone, for lists: options take most of the time. */
    CommandSpec outline() {
      CommandSpec outline = CommandSpec.create();
      outline.usageMessage().description(type.get().getAnnotation(Command.class).description());
      outline.parser().unmatchedArgumentsAllowed(true);
      return outline;
    }
  }

  /** No method references: making one loads the class that it is of. */
  private static final Map<String, Choice> ALL =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("run", new Choice(() -> RunCommand.class, c -> new RunCommand(c))),
              Map.entry(
                  "segment", new Choice(() -> SegmentCommand.class, c -> new SegmentCommand(c))),
              Map.entry("detect", new Choice(() -> DetectCommand.class, c -> new DetectCommand(c))),
              Map.entry(
                  "translate",
                  new Choice(() -> TranslateCommand.class, c -> new TranslateCommand(c))),
              Map.entry("align", new Choice(() -> AlignCommand.class, c -> new AlignCommand(c))),
              Map.entry("mine", new Choice(() -> MineCommand.class, c -> new MineCommand(c))),
              Map.entry("score", new Choice(() -> ScoreCommand.class, c -> new ScoreCommand(c))),
              Map.entry("review", new Choice(() -> ReviewCommand.class, c -> new ReviewCommand(c))),
              Map.entry(
                  "decisions",
                  new Choice(() -> DecisionsCommand.class, c -> DecisionsCommand.with(c))),
              Map.entry("export", new Choice(() -> ExportCommand.class, c -> new ExportCommand(c))),
              Map.entry(
                  "validate", new Choice(() -> ValidateCommand.class, c -> new ValidateCommand(c))),
              Map.entry(
                  "evaluate", new Choice(() -> EvaluateCommand.class, c -> new EvaluateCommand(c))),
              Map.entry(
                  "fit-confidence",
                  new Choice(() -> FitConfidenceCommand.class, c -> new FitConfidenceCommand(c))),
              Map.entry(
                  "backends", new Choice(() -> BackendsCommand.class, c -> new BackendsCommand(c))),
              Map.entry(
                  "dictionary",
                  new Choice(() -> DictionaryCommand.class, c -> DictionaryCommand.with(c))),
              Map.entry("tm", new Choice(() -> TmCommand.class, c -> new TmCommand(c))),
              Map.entry(
                  "train-splitter",
                  new Choice(() -> TrainSplitterCommand.class, c -> new TrainSplitterCommand(c)))));

  private static final Set<String> VERSION = Set.of("--version", "-V");

  @Spec private CommandSpec spec;

  /** Runs a command line and answers its exit code; never exits. */
  static int execute(Console outer, String... arguments) {
    Console console = outer.withOut(new StandardOutput(outer.out()));
    String[] words = CommonWords.asOptions(arguments);
    String asked = words.length == 0 ? "" : words[0];
    boolean isUnknown = !asked.isEmpty() && !asked.startsWith("-") && !ALL.containsKey(asked);
    CommandLine line = line(asked, console);
    int code;
    try {
      code = line.execute(isUnknown ? new String[] {asked} : words);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return Failures.explain(e, console);
    }
    try {
      // Picocli tells nobody if help could not be written.
      console.out().flush();
    } catch (IOException e) {
      return code == ExitCode.OK || code == ExitCode.SOME_FAILED
          ? Failures.explain(e, console)
          : code;
    }
    return code;
  }

  /** Reading a class's annotations takes time: only the command that is asked for is looked at. */
  private static CommandLine line(String asked, Console console) {
    CommandLine line = new CommandLine(new Commands());
    if (ALL.containsKey(asked)) {
      line.addSubcommand(asked, ALL.get(asked).command().apply(console));
    } else if (!VERSION.contains(asked)) {
      ALL.forEach((name, choice) -> line.addSubcommand(name, choice.outline()));
    }
    return prepared(line, console);
  }

  /** All commands with all of their options. */
  static CommandLine whole(Console console) {
    CommandLine line = new CommandLine(new Commands());
    ALL.forEach((name, choice) -> line.addSubcommand(name, choice.command().apply(console)));
    return prepared(line, console);
  }

  private static CommandLine prepared(CommandLine line, Console console) {
    CommonWords.teach(line);
    Headings.show(line);
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setUsageHelpAutoWidth(true);
    line.setParameterExceptionHandler((e, given) -> Failures.explain(e, console));
    line.setExecutionExceptionHandler((e, command, result) -> Failures.explain(e, console));
    line.setExecutionStrategy(Commands::executed);
    return line;
  }

  private static int executed(ParseResult parsed) {
    CommonWords.checkStandardInput(parsed);
    return new CommandLine.RunLast().execute(parsed);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command");
  }
}
