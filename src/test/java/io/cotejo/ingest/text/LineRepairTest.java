package io.cotejo.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Span;
import io.cotejo.ingest.Block;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        "The wreck lies 40 metres down|( 130 feet ) and cannot be raised.",
        "The pilots of the old port came back only in late|October. Nobody met them.",
        "The old ferry to the islands sails again on Saturday, March|14th, with two crews.",
        "The charts of the whole coast (see the|Atlas|of 1904) are lost.",
        "The ships met between the 3 and 9|May|–11|June|as agreed.",
        "El viento cambió, dijo el capitán del barco en el muelle, y pidió a los demás ir con|"
            + "Ana Gil. Todos fueron."
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
        "Verde que se marcha,|• otra cosa",
        "Dear Marta,|The boat is here.",
        "The boat is late. Pepe,|Please call the harbour.",
        "Pepe,|You were right about the boat.",
        "Best regards,|Marta Ruiz",
        "We come in|Thanks,",
        "Muchas gracias,|Marta Ruiz",
        "The crew needs the following:|a new sail",
        "the sails must be dry;|the ropes must be new",
        "The chart is here|https://example.org/chart.html",
        "https://example.org/chart.html|all of it is free",
        "Who took the boat?|...Nobody, I think",
        "See you in the harbour :)|when you come we sail",
        "[ ] llamar al médico|[x] arreglar la puerta",
        "No|Fin",
        "Sin otro particular, le saluda atentamente,|Rosa Jiménez",
        "Reciba usted un cordial saludo,|Íñigo de la Vega",
        "We thank you for the maps and remain yours faithfully,|Ana Gil",
        "Hospital del Norte|rosa.jimenez@example.org"
      })
  void wholeLinesStayApart(String text) {
    assertThat(repair.repair(text.replace("|", "\n\n"))).hasSize(2);
  }

  @Test
  void lowerCaseGoesOnOnlyWhereParagraphsBeginWithCapitals() {
    String chat = "has anybody sailed to the islands?\n\nyes, twice\n\nit is easy in summer";
    assertThat(repair.repair(chat)).hasSize(3);
    String page = "Has anybody sailed? Yes,\n\ntwice and\n\nit is easy in summer";
    assertThat(repair.repair(page)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "songs about harbours | and their crews | 2",
        "songs about old harbours | and their crews | 1",
        "songs about harbours | and their old crews | 1",
        "Songs about harbours | and their crews | 1",
      })
  void twoLinesOfAFewWordsInLowerCaseAreAMenu(String first, String second, int blocks) {
    assertThat(repair.repair(first + "\n" + second)).hasSize(blocks);
  }

  @Test
  void whoSomebodyIsBelongsToTheName() {
    assertThat(repair.repair("We sailed.\n\nHarbour pilot\n\nAna Gil\n\ntold us to wait."))
        .hasSize(2);
    assertThat(repair.repair("We sailed.\n\nCrew\n\nAna Gil\n\ntold us to wait.")).hasSize(3);
  }

  @Test
  void namesThatStandTogetherElsewhereAreJoined() {
    String name = "Punta\n\nGorda\n\n, the port, is closed.";
    assertThat(repair.repair("We sailed.\n\n" + name)).hasSize(3);
    assertThat(repair.repair("We sailed to Punta Gorda.\n\n" + name)).hasSize(2);
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
  void whatSaysHowMuchIsAnItem() {
    assertThat(repair.repair("100 g de harina\n2 cucharadas de sal\nmedia taza de leche"))
        .hasSize(3);
    assertThat(repair.repair("2 lb of flour\na cup of milk\na pinch of salt")).hasSize(3);
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
