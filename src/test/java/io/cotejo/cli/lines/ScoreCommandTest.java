package io.cotejo.cli.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code cotejo score}. */
class ScoreCommandTest {

  private static final String SPANISH =
      """
      El barco salió del puerto con 12 pasajeros.
      La tormenta duró tres días en la costa.

      Mi hermana compró una casa azul en la montaña.
      Los precios subieron un 12 % en la capital.
      """;

  private static final String ENGLISH =
      """
      The ship left the port with 12 passengers.
      Cats sleep on the sofa of my neighbour.
      A line of its own.
      My sister bought a blue house in the mountains.
      Prices rose by 21% in the capital.
      """;

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
    write("es.txt", SPANISH);
    write("en.txt", ENGLISH);
  }

  private void write(String name, String text) {
    shell.write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everyLineHasItsScore() {
    Shell.Result result = shell.run("score", "es.txt", "en.txt");

    List<String[]> rows = result.out().lines().map(l -> l.split("\t", -1)).toList();
    assertThat(result.code()).isZero();
    assertThat(rows).hasSize(5).allMatch(r -> r.length == 3);
    assertThat(Double.parseDouble(rows.get(0)[0])).isGreaterThan(0.9);
    assertThat(Double.parseDouble(rows.get(1)[0])).isLessThan(0.1);
    assertThat(rows.get(2)).containsExactly("0.0000", "none", "");
    assertThat(Double.parseDouble(rows.get(3)[0])).isGreaterThan(0.9);
    assertThat(rows.get(4)[2]).isEqualTo("12 ≠ 21");
    assertThat(rows.get(4)[1]).isNotEqualTo("equivalent");
    assertThat(result.err()).contains("5 lines: 2 equivalent");
  }

  @Test
  void anOwnTranslationMayBeGiven() {
    write("mt.txt", "x\nx\nx\nx\nx\n");
    double own = first(shell.run("score", "es.txt", "en.txt"));

    assertThat(first(shell.run("score", "es.txt", "en.txt", "--pivot", "mt.txt"))).isLessThan(own);
  }

  private static double first(Shell.Result result) {
    return Double.parseDouble(result.out().split("\t", 2)[0]);
  }

  /** One against one, there is no other line to compare with. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La casa es azul. | Winter came early to the valley.",
        "La universidad se llama Ridalba. | The emperor was called Ridalba and died in 1348.",
        "El puente de Quorvex es de piedra. | Quorvex won the election by two votes.",
        "Tormindo vende pan. | The river Tormindo flows into the sea.",
        "¿Cómo se les ocurre? | How does it plan to make money?",
        "Me encanta jugar con mi perro. | She wants to assist the captain.",
        "Brenalda tiene 40.000 habitantes. | The doctor operated on Brenalda yesterday.",
        "No sé qué decirte. | The committee approved the annual budget.",
        "Las abejas producen miel. | The minister presented the budget for next year.",
        "Llueve. | Bread.",
        "El tren llega a las 8. | There are 8 planets.",
        "¿Por qué? le preguntó. | Why has the president given up so much?",
      })
  void unrelatedLinesAloneAreNoPair(String spanish, String english) {
    write("es.txt", spanish);
    write("en.txt", english);

    assertThat(first(shell.run("score", "es.txt", "en.txt"))).isLessThan(0.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La casa es azul. | The house is blue.",
        "La universidad se llama Ridalba. | The university is called Ridalba.",
        "El puente de Quorvex es de piedra. | The bridge of Quorvex is made of stone.",
        "Las abejas producen miel. | Bees produce honey.",
        "Madrid, 3 de mayo | Madrid, 3 May",
        "ACME 3000 | ACME 3000",
        "Hotel Central | Hotel Central",
      })
  void relatedLinesAloneAreOne(String spanish, String english) {
    write("es.txt", spanish);
    write("en.txt", english);

    assertThat(first(shell.run("score", "es.txt", "en.txt"))).isGreaterThan(0.5);
  }

  @Test
  void filesMustHaveAsManyLines() {
    write("short.txt", "One.\n");
    Shell.Result result = shell.run("score", "es.txt", "short.txt");

    assertThat(result.code()).isEqualTo(4);
    assertThat(result.errors())
        .containsExactly("short.txt: error: has 1 lines, the first file 5; they must agree");
  }

  @Test
  void emptyFilesHaveNoScores() {
    write("a.txt", "");
    Shell.Result result = shell.run("score", "a.txt", "a.txt");

    assertThat(result.code()).isZero();
    assertThat(result.out()).isEmpty();
  }

  @Test
  void scoresAreCorrelatedWithHumanOnes() {
    write("gold.txt", "5\n1\n2\n4\n3\n");
    write("test.tsv", "0.9\tequivalent\t\n0.1\tnone\t\n0.2\tnone\t\n0.4\t\t\n0.3\t\t\n");
    Shell.Result result =
        shell.run("evaluate", "similarity", "--gold", "gold.txt", "--test", "test.tsv");

    assertThat(result.out()).contains("Spearman", "1.0");
    write("bad.tsv", "0.9\nmuch\n0.2\n0.4\n0.3\n");
    assertThat(
            shell.run("evaluate", "similarity", "--gold", "gold.txt", "--test", "bad.tsv").errors())
        .containsExactly("bad.tsv:2:1: error: needs a number in the first cell, not 'much'");
  }
}
