package io.cotejo.cli.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands untranslated on both sides is no pair for any command. */
class UntranslatedCopiesTest {

  private static final List<String> TRANSLATED =
      List.of(
          "La puerta del taller está abierta.\tThe door of the workshop is open.",
          "Mi hermana compró una casa azul.\tMy sister bought a blue house.",
          "Guarde la llave en un lugar seguro.\tKeep the key in a safe place.");

  private static final List<String> COPIED =
      List.of(
          "Apague el motor.\tApague el motor.",
          "Desconecte el cable antes de abrir la caja.\tDESCONECTE EL CABLE ANTES DE ABRIR LA CAJA.",
          "No toque las piezas calientes.\tNo toque  las piezas calientes",
          "Abra la <b>tapa</b> con cuidado.\tAbra la tapa con cuidado.",
          "¿Dónde está la biblioteca?\t¿Donde esta la biblioteca?",
          "Madrid, 3 de mayo\tMadrid, 3 de mayo",
          "El agua debe hervir durante diez minutos antes de beberla.\t"
              + "El agua debe hervir durante diez minutos, antes de beberla !",
          "LEA EL MANUAL ANTES DE USAR.\tLEA EL MANUAL ANTES DE USAR.",
          "Los niños juegan en el parque.\tLOS NIÑOS juegan en el parque.",
          "Cierre la ventana {0} veces.\tCierre la ventana {1} veces.",
          "Sí.\tSí.",
          "Las ventas subieron un 12 % en la región de Murcia durante el verano.\t"
              + "Las ventas subieron un 13 % en la región de Murcia durante el verano.");

  private static final List<String> ALIKE =
      List.of(
          "ACME 3000\tACME 3000",
          "Hotel Central\tHotel Central",
          "Casa Blanca\tCasa Blanca",
          "El Corte Inglés\tEl Corte Inglés",
          "María de la Cruz\tMaría de la Cruz",
          "www.ejemplo.es/puerta\twww.ejemplo.es/puerta",
          "12,5 kg\t12,5 kg",
          "Radio\tRadio",
          "final\tfinal",
          "info@taller.es\tinfo@taller.es",
          "The engine is still running.\tThe engine is still running.");

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  private List<String[]> score(List<String> rows) {
    write(rows);
    return shell.run("score", "es.txt", "en.txt").out().lines().map(l -> l.split("\t")).toList();
  }

  private void write(List<String> rows) {
    write("es.txt", rows.stream().map(r -> r.split("\t")[0]).toList());
    write("en.txt", rows.stream().map(r -> r.split("\t")[1]).toList());
    write("rows.tsv", rows);
  }

  private void write(String name, List<String> lines) {
    shell.write(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> all(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  @Test
  void scoreCallsThemCopies() {
    List<String[]> scores = score(all(TRANSLATED, COPIED));

    for (int k = 0; k < scores.size(); k++) {
      boolean copied = k >= TRANSLATED.size();
      String text = all(TRANSLATED, COPIED).get(k);
      assertThat(scores.get(k)[1].equals("copy")).as(text).isEqualTo(copied);
      assertThat(Double.parseDouble(scores.get(k)[0]) < 0.1).as(text).isEqualTo(copied);
    }
  }

  @Test
  void aCopyAloneIsOneToo() {
    for (String row : COPIED) {
      assertThat(score(List.of(row)).get(0)).as(row).contains("copy");
    }
  }

  @Test
  void namesNumbersAndWordsOfBothLanguagesAreNone() {
    List<String[]> scores = score(all(TRANSLATED, ALIKE));

    assertThat(scores).hasSize(TRANSLATED.size() + ALIKE.size());
    assertThat(scores).noneMatch(r -> r[1].equals("copy"));
  }

  @Test
  void alignKeepsTheirPlaceAndIsNotSure() {
    List<String> rows = all(TRANSLATED, COPIED.subList(0, 5));
    write(rows);
    List<String> beads =
        shell.run("align", "--one-per-line", "es.txt", "en.txt").out().lines().toList();

    for (int k = 0; k < rows.size(); k++) {
      String bead = "[" + k + "]:[" + k + "]:";
      double confidence =
          beads.stream()
              .filter(b -> b.startsWith(bead))
              .mapToDouble(b -> Double.parseDouble(b.substring(bead.length())))
              .findFirst()
              .orElse(0);
      assertThat(confidence > 0.5).as(rows.get(k)).isEqualTo(k < TRANSLATED.size());
    }
  }

  @Test
  void alignSaysOfGivenPairsWhatScoreSays() {
    List<String> rows = all(TRANSLATED, COPIED);
    List<String> verdicts = score(rows).stream().map(r -> r[1]).toList();
    String judged = shell.run("align", "rows.tsv").out();

    assertThat(judged.lines().filter(l -> l.contains("\"verdict\":\"copy\"")).count())
        .isEqualTo(verdicts.stream().filter("copy"::equals).count())
        .isEqualTo(COPIED.size());
  }

  @Test
  void mineFindsTheTranslationBehindTheCopy() {
    List<String> rows = all(TRANSLATED, COPIED.subList(0, 1));
    write("es.txt", rows.stream().map(r -> r.split("\t")[0]).toList());
    List<String> targets =
        all(
            rows.stream().map(r -> r.split("\t")[1]).toList(),
            List.of("Switch off the engine.", "Mi hermana compró una casa azul."));
    write("en.txt", targets);

    List<String> found =
        shell
            .run("mine", "es.txt", "en.txt")
            .out()
            .lines()
            .skip(1)
            .map(l -> l.split("\t")[1] + " " + l.split("\t")[2])
            .toList();

    assertThat(found).contains("1 1", "2 2", "3 3").doesNotContain("4 4", "2 6");
  }
}
