package io.cotejo.cli.review;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Headings;
import io.cotejo.format.check.FileChecker;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cotejo validate}: whether files are what their names say. */
@Command(
    name = "validate",
    description = {
      "Check TMX, XLIFF, TSV and JSONL files, and Moses pairs; one line for each problem.",
      "",
      "Exit code 8 if a file is not valid."
    },
    footer = {
      "",
      "Examples:",
      "  cotejo validate memory.tmx reviewed.xlf out/bitext.jsonl",
      "  cotejo validate --moses corpus.es corpus.en"
    })
public final class ValidateCommand extends AbstractCommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Files that end in .tmx, .xlf, .xliff, .tsv or .jsonl (a bitext); - is standard input.")
  private List<String> files;

  @Option(
      names = "--moses",
      descriptionKey = Headings.INPUT,
      description = "The two FILEs are a Moses pair: as many lines in both, none of them empty.")
  private boolean moses;

  public ValidateCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    return moses ? checkPair() : checkEach();
  }

  private int checkPair() throws IOException {
    if (files.size() != 2) {
      throw wrongUsage("--moses checks two files: SOURCE TARGET");
    }
    String first = files.get(0);
    String second = files.get(1);
    List<Diagnostic> problems;
    try (InputStream source = console().open(first);
        InputStream target = console().open(second)) {
      problems = FileChecker.checkMoses(source, first, target, second);
    }
    problems.forEach(console().err()::println);
    if (problems.isEmpty()) {
      say(first + ", " + second + ": valid");
    }
    return problems.isEmpty() ? ExitCode.OK : ExitCode.CHECK_FAILED;
  }

  private int checkEach() throws IOException, InvalidInputException {
    for (String file : files) {
      if (!file.equals("-") && !FileChecker.knows(file)) {
        throw new InvalidInputException(
            Diagnostic.of(file, "cannot be checked; name a .tmx, .xlf, .xliff, .tsv or .jsonl"));
      }
    }
    int invalid = 0;
    for (String file : files) {
      List<Diagnostic> problems =
          file.equals("-")
              ? FileChecker.check(console().in(), file)
              : FileChecker.check(console().resolve(file), file);
      problems.forEach(console().err()::println);
      if (problems.isEmpty()) {
        say(file + ": valid");
      } else {
        invalid++;
      }
    }
    return invalid == 0 ? ExitCode.OK : ExitCode.CHECK_FAILED;
  }
}
