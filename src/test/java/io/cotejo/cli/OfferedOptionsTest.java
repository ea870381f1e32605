package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.console.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What help offers, command by command. */
class OfferedOptionsTest {

  /** Those of every command, which stand under no other heading. */
  private static final Set<String> GENERAL =
      Set.of("--help", "--version", "--quiet", "--verbose", "--threads");

  private static final Set<String> READING =
      Set.of("--text-field", "--id-field", "--keep-boilerplate");

  private static CommandLine top() {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            Path.of(""),
            false,
            Map.of(),
            stop -> {});
    return Commands.whole(console);
  }

  static List<CommandSpec> commands() {
    List<CommandSpec> all = new ArrayList<>();
    collect(top(), all);
    return all;
  }

  private static void collect(CommandLine line, List<CommandSpec> all) {
    all.add(line.getCommandSpec());
    line.getSubcommands().values().forEach(below -> collect(below, all));
  }

  private static Set<String> options(String name) {
    return commands().stream()
        .filter(c -> c.qualifiedName().equals("cotejo " + name))
        .flatMap(c -> c.options().stream())
        .map(OptionSpec::longestName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void whatAListShowsOfACommandIsASentence(CommandSpec command) {
    assertThat(command.usageMessage().description()[0]).endsWith(".").doesNotEndWith(" ...");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyDescriptionIsASentence(CommandSpec command) {
    for (ArgSpec arg : command.args()) {
      assertThat(String.join(" ", arg.description())).as(arg.toString()).endsWith(".");
      assertThat(arg.description()).allMatch(line -> line.matches("(?s).*[.:]"));
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionStandsUnderAHeading(CommandSpec command) {
    String help = command.commandLine().getUsageMessage();
    String general = help.split("\nGeneral:\n", 2)[1].split("\n\n", 2)[0];
    for (OptionSpec option : command.options()) {
      String name = option.longestName();
      assertThat(help).as(name).contains(" " + name);
      assertThat(general.contains(" " + name)).as(name).isEqualTo(GENERAL.contains(name));
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void valuesAreListedAsTheyAreTyped(CommandSpec command) {
    String help = command.commandLine().getUsageMessage().replaceAll("\\s+", " ");
    for (ArgSpec arg : command.args()) {
      Stream.concat(Stream.of(arg.type()), Arrays.stream(arg.auxiliaryTypes()))
          .filter(Class::isEnum)
          .flatMap(type -> Arrays.stream(type.getEnumConstants()))
          .map(value -> value.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
          .forEach(word -> assertThat(help).as(arg.toString()).containsPattern("\\b" + word));
    }
  }

  @Test
  void whatMeansNothingIsNotOffered() {
    assertThat(options("translate")).contains("--keep-boilerplate", "--source");
    for (String none : List.of("translate", "segment", "detect", "evaluate", "fit-confidence")) {
      assertThat(options(none)).doesNotContain("--mode", "--min-confidence");
    }
    for (String lines : List.of("score", "mine", "fit-confidence", "evaluate", "export", "tm")) {
      assertThat(options(lines)).doesNotContain("--mode").doesNotContainAnyElementsOf(READING);
    }
    assertThat(options("evaluate")).doesNotContain("--backend", "--source", "--target");
    assertThat(options("segment")).doesNotContain("--backend", "--tm", "--source");
    for (String document : List.of("run", "align", "segment", "detect", "translate")) {
      assertThat(options(document)).containsAll(READING).contains("--verbose");
    }
    assertThat(options("run")).contains("--mode", "--min-confidence");
    assertThat(options("align")).contains("--mode", "--min-confidence");
  }

  @Test
  void whoeverWritesAFileCanBeToldToReplaceIt() {
    for (CommandSpec command : commands()) {
      Set<String> names =
          command.options().stream().map(OptionSpec::longestName).collect(Collectors.toSet());
      assertThat(names.contains("--output"))
          .as(command.qualifiedName())
          .isEqualTo(names.contains("--force"));
    }
  }
}
