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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
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
  static CommandLine line(String asked, Console console) {
    CommandLine line = new CommandLine(new Commands());
    for (String name : ALL.containsKey(asked) ? List.of(asked) : List.copyOf(ALL.keySet())) {
      line.addSubcommand(name, ALL.get(name).apply(console));
    }
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
