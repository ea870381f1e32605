package io.cotejo.cli;

import io.cotejo.cli.console.WordConverter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What words on a command line mean to every command. Stateless. */
final class CommonWords {

  private static final String STDIN = "-";

  private CommonWords() {}

  /** {@code help}, {@code help COMMAND} and {@code version} as the options that they stand for. */
  static String[] asOptions(String... arguments) {
    List<String> words = new ArrayList<>(List.of(arguments));
    if (words.isEmpty()) {
      return arguments;
    }
    if (words.get(0).equals("help")) {
      words.remove(0);
      words.add("--help");
    } else if (words.equals(List.of("version"))) {
      words.set(0, "--version");
    }
    return words.toArray(String[]::new);
  }

  /** Has all enumerations read, and told of, in small letters. */
  static void teach(CommandLine line) {
    for (CommandLine command : line.getSubcommands().values()) {
      for (ArgSpec arg : command.getCommandSpec().args()) {
        Stream.concat(Stream.of(arg.type()), Arrays.stream(arg.auxiliaryTypes()))
            .filter(Class::isEnum)
            .forEach(type -> teach(line, type));
      }
      teach(command);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void teach(CommandLine line, Class type) {
    line.registerConverter(type, new WordConverter<>(type));
  }

  /** Standard input is read once. */
  static void checkStandardInput(ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    long times =
        last.matchedArgs().stream()
            .filter(arg -> !(arg instanceof OptionSpec o && o.longestName().equals("--output")))
            .distinct()
            .flatMap(arg -> arg.originalStringValues().stream())
            .filter(STDIN::equals)
            .count();
    if (times > 1) {
      throw new ParameterException(
          last.commandSpec().commandLine(),
          "- is named " + times + " times, and standard input can be read once");
    }
  }
}
