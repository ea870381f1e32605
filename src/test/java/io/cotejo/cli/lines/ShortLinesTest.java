package io.cotejo.cli.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Short questions, remarks and greetings, of which any two have some words in common. */
class ShortLinesTest {

  /** Spanish, what it means, and English that says something else. */
  private static final List<String> APART =
      """
      "Me encanta jugar con él". | "I love to play with him." | "I want to assist him."
      ¿Cómo se les ocurre? | How does it occur to them? | How does it plan to make money?
      ¡Atención! | Attention! | Stand straight!
      ¿Qué van a cenar? | What are they going to have for dinner? | What are you doing here?
      No se lo cuentes. | Do not tell him. | Do not hit me!
      Eso no importa. | That does not matter. | This will not burn.
      Ellos nos mintieron. | They lied to us. | We hired him.
      Voy contigo. | I go with you. | I am with them.
      Tengo que irme. | I have to leave. | I have to pay.
      No hay problema. | There is no problem. | There is no water.
      Ya los vendimos. | We already sold them. | We only met her once.
      Buenas noches. | Good evening. | See you later!
      """
          .lines()
          .toList();

  /** Spanish, what it means, and English that says the same. */
  private static final List<String> ALIKE =
      """
      No lo sé. | I do not know it. | I don't know.
      ¿Y tú? | And you? | And you?
      ¿Por qué? | Why? | Why?
      ¿Dónde estás? | Where are you? | Where are you?
      Aquí estamos. | Here we are. | Here we are.
      Nos perdimos. | We got lost. | We got lost.
      ¿Ya comieron? | Have they already eaten? | Have they eaten yet?
      Todo salió mal. | Everything went wrong. | It all went wrong.
      Está lloviendo. | It is raining. | It's raining.
      Te lo juro. | I swear it to you. | I swear.
      No hay problema. | There is no problem. | No problem.
      ¿Lo viste? | Did you see it? | Did you see it?
      """
          .lines()
          .toList();

  private static final List<List<String>> PIVOTS =
      List.of(List.of("-b", "dictionary"), List.of("--pivot", "mt.txt"), List.of("-b", "none"));

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  private List<Double> scores(List<String> rows, List<String> pivot) {
    write("es.txt", rows, cells -> cells[0]);
    write("mt.txt", rows, cells -> cells[1]);
    write("en.txt", rows, cells -> cells[2]);
    List<String> line = new ArrayList<>(List.of("score", "es.txt", "en.txt"));
    line.addAll(pivot);
    Shell.Result result = shell.run(line.toArray(String[]::new));
    return result.out().lines().map(l -> Double.valueOf(l.split("\t")[0])).toList();
  }

  private void write(String name, List<String> rows, Function<String[], String> cell) {
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> text.append(cell.apply(row.split(" \\| "))).append('\n'));
    shell.write(name, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void pronounsAndTurnsOfPhraseAreNoProof() {
    for (List<String> pivot : PIVOTS) {
      assertThat(scores(APART, pivot)).as("%s together", pivot).hasSize(12).allMatch(p -> p < 0.8);
      for (String row : APART) {
        assertThat(scores(List.of(row), pivot)).as("%s %s", pivot, row).allMatch(p -> p < 0.8);
      }
    }
  }

  @Test
  void shortCounterpartsAreOnes() {
    for (List<String> pivot : PIVOTS.subList(0, 2)) {
      assertThat(scores(ALIKE, pivot)).as("%s together", pivot).hasSize(12).allMatch(p -> p > 0.5);
      for (String row : ALIKE) {
        assertThat(scores(List.of(row), pivot)).as("%s %s", pivot, row).allMatch(p -> p > 0.5);
      }
    }
  }
}
