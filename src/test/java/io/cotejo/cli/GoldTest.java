package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.console.ExitCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code cotejo align}, then {@code cotejo evaluate}: four short translations of four kinds and one
 * pair of reports about the same event, written and aligned by hand for this project. The bars lie
 * a bead or two below what is reached.
 */
class GoldTest {

  private static final Path GOLD = Path.of("src/test/resources/gold").toAbsolutePath();
  private static final List<String> TRANSLATIONS = List.of("news", "story", "lease", "dialogue");

  @TempDir private Path folder;

  private static String gold(String name) {
    return GOLD.resolve(name).toString();
  }

  /** Runs a command line that has to end well. */
  private Shell.Result succeed(List<String> arguments) {
    Shell.Result result = new Shell(folder).run(arguments.toArray(String[]::new));
    assertThat(result.code()).as(result.out() + result.err()).isEqualTo(ExitCode.OK);
    return result;
  }

  private void align(String name, String... more) {
    List<String> command =
        List.of("align", gold(name + ".es"), gold(name + ".en"), "--one-per-line", "-o", name);
    succeed(Stream.concat(command.stream(), Stream.of(more)).toList());
  }

  private List<String> evaluation(String kind, String ending, List<String> names) {
    List<String> command = new ArrayList<>(List.of("evaluate", kind, "--gold"));
    names.forEach(n -> command.add(gold(n + ending)));
    command.add("--test");
    command.addAll(names);
    return command;
  }

  @ParameterizedTest
  @CsvSource({
    "dictionary, 'strict=0.93,lax=0.97'",
    "none, 'strict=0.87,lax=0.93'",
  })
  void translationsAreAlignedAsAPersonAlignedThem(String backend, String bars) {
    TRANSLATIONS.forEach(name -> align(name, "--backend", backend));

    List<String> evaluation = evaluation("alignment", ".beads", TRANSLATIONS);
    Collections.addAll(evaluation, "--fail-under", bars);
    assertThat(succeed(evaluation).out()).contains("|docs:4|");
  }

  @Test
  void reportsOfOneEventAreLinkedAsAPersonLinkedThem() {
    align("reports", "--mode", "comparable");

    List<String> evaluation = evaluation("links", ".links", List.of("reports"));
    Collections.addAll(evaluation, "--fail-under", "links=0.83,links.precision=0.85");
    succeed(evaluation);
  }
}
