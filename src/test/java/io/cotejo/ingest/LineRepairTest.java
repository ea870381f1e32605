package io.cotejo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineRepairTest {

  private final LineRepair repair = new LineRepair();

  /** A bar stands for a blank line in the file. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marta Ruiz|'s boat|for the long crossing was ready on Monday at noon.",
        "The harbour of|Cádiz|was closed because of the storm, said the mayor.",
        "The ship belongs to|the old company",
        "The crew sang \"Blue Bay\" and \"|Old Port|\", two songs that everybody knew.",
        "In the market, only|Lima, Quito and Bogotá|kept their prices for another week.",
        "Los barcos de|Ana Gil|, que zarparon ayer, no han vuelto.",
        "The president (|Ana Gil|) spoke first and left early.",
        "Prices grew by 12|% in a year and nobody complained.",
        "The ship of line TR|-12 sank on 6|March|2019, and nobody was hurt.",
        "The port authority|(PA) has closed the harbour for a week.",
        "The old mole broke|/was broken in the storm.",
        "The pilot was met by|Ana Gil|- who had called him - and went home.",
        "The storm is over. We sailed on to the islands and thanked old|Pepe Ruiz.",
        "The storm is over. We sailed on to the islands and met|the captain of|"
            + "Port Royal with all of his crew and two dogs.",
        "The storm is over. We sailed on to the islands off eastern|Cuba. There we stayed.",
        "The wreck lies 40 metres down|( 130 feet ) and cannot be raised."
      })
  void brokenSentenceIsOneBlock(String text) {
    assertThat(repair.repair(text.replace("|", "\n\n"))).hasSize(1);
    assertThat(repair.repair(text.replace("|", "\n"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Era tarde.|Nadie vino.",
        "Crónica del puerto|El barco salió al alba con doce hombres a bordo.",
        "Primera parte:|La salida",
        "• Uno|• Dos",
        "1. Lave el arroz|2. Cueza el arroz",
        "a) los menores|b) los mayores",
        "home|about us",
        "What the crew says|He was the last to leave the ship.",
        "d. Crew list|e. Cargo list",
        "- a rope|- a sail",
        "The harbour|(6 walls, 1 gate)",
        "Latest news of the port: ships that come and go on this coast|"
            + "The old mole broke in the storm of last night.",
        "Thank you for the maps of the coast. Best regards from Ana|Pepe Ruiz",
        "Verde que se marcha,|• otra cosa"
      })
  void wholeLinesStayApart(String text) {
    assertThat(repair.repair(text.replace("|", "\n\n"))).hasSize(2);
  }

  @Test
  void marksAreGluedAndWordsAreNot() {
    List<Block> blocks =
        repair.repair("The songs of\n\nAna Gil\n\n'were' lost, and\n\nPepe\n\n, too.");
    assertThat(blocks.get(0).text()).endsWith("and Pepe, too.");
    assertThat(blocks.get(0).isRepaired()).isTrue();
  }

  @Test
  void wrappedMailIsOneParagraph() {
    String mail =
        """
        Estimada Marta: te escribo desde el puerto porque el
        barco no ha llegado todavía y la tripulación no sabe
        cuándo podremos salir. Manuel dice que mañana, pero
        Manuel dice siempre eso. Si el viento cambia esta
        noche, te aviso.

        Un abrazo desde el muelle.
        """;
    assertThat(repair.repair(mail)).hasSize(2);
    assertThat(repair.repair(mail).get(0).text()).endsWith("esta noche, te aviso.");
  }

  @Test
  void verseKeepsItsLines() {
    String verse =
        """
        Vino la mar a mi puerta.
        No le quise abrir.
        Volvió la mar con su barca.
        Me tuve que ir.
        """;
    assertThat(repair.repair(verse)).hasSize(4);
  }

  @Test
  void titleIsNotTakenForAnIsland() {
    assertThat(repair.repair("El acuerdo\nManta\nfirmado ayer por todos")).hasSize(2);
  }

  @Test
  void everyPieceIsFoundAgainInTheFile() {
    Random random = new Random(20261124);
    String[] pieces = {
      "uno", "Dos", " ", "\n", "\n\n", "\r\n", ",", ".", "“", "”", "de", "• ", "😀", "'s"
    };
    for (int i = 0; i < 3000; i++) {
      StringBuilder built = new StringBuilder();
      random.ints(random.nextInt(25), 0, pieces.length).forEach(p -> built.append(pieces[p]));
      String text = built.toString();
      int end = 0;
      for (Block block : repair.repair(text)) {
        for (int p = 0; p < block.pieces().size(); p++) {
          Span piece = block.pieces().get(p);
          assertThat(block.text().substring(block.starts().get(p))).startsWith(piece.of(text));
          assertThat(piece.start()).isGreaterThanOrEqualTo(end);
          assertThat(text.substring(end, piece.start())).isBlank();
          end = piece.end();
        }
      }
      assertThat(text.substring(end)).isBlank();
    }
  }
}
