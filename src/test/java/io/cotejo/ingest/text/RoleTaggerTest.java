package io.cotejo.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.LeftOutReason;
import io.cotejo.bitext.Role;
import io.cotejo.ingest.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleTaggerTest {

  private static final RoleTagger TAGGER = RoleTagger.withDefaults();
  private static final String PROSE =
      "The ferry left the old harbour at noon with forty passengers, two goats and a piano that"
          + " nobody had come to collect since the winter.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RELATED CONTENT: Harbour Closed Again After the Storm of the Century Took the Pier",
        "Lea también: el puerto cierra",
        "Featured image: the ferry in the harbour, June 1998. File photo.",
        "Translation: Harbour Courier",
        "(Radio Harbour) by Ana Gil",
        "Sign up for our weekly newsletter and get the tide tables by e-mail.",
        "Suscríbete a nuestro boletín semanal.",
        "Please leave this field empty",
        "Comments you share here are read by others. Please be respectful.",
        "Opinions posted under this article belong to their authors.",
        "Know more",
        "© 2024 Harbour Courier",
        "***",
        "Follow us on Facebook and Instagram",
        "Deja un comentario",
        "Utilizamos cookies propias y de terceros. Si continúa navegando, acepta su uso.",
        "WANT MORE? SIGN UP TO GET OUR LETTER EVERY MONDAY MORNING"
      })
  void whatThePageSaysIsBoilerplate(String text) {
    assertThat(roles(text + "\n\n" + PROSE).get(0)).isEqualTo(Role.BOILERPLATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The storm, related content aside, was over.",
        "Search parties left at dawn.",
        "Home is where the harbour is, said the captain.",
        "1. Wash the rice and let it dry.",
        "• Harbour",
        "Foto: el transbordador en el puerto.",
        "Publicidad",
        "WE HAVE A LETTER FOR YOU EVERY MONDAY MORNING",
        "• The captain kept his log for thirty years and left it to the town."
      })
  void runningTextIsProse(String text) {
    assertThat(roles(text + "\n\n" + PROSE)).doesNotContain(Role.BOILERPLATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The Ferry and the Goats", "Un piano en el muelle", "1. Background"})
  void shortLineWithoutAStopIsAHeading(String text) {
    assertThat(roles(text + "\n" + PROSE)).containsExactly(Role.HEADING, Role.PROSE);
  }

  @Test
  void shortLinesBelowTheLastParagraphAreText() {
    assertThat(roles(PROSE + "\n\nThe goats of the island\n\nWhy is the piano still there?"))
        .containsExactly(Role.PROSE, Role.HEADING, Role.PROSE);
    assertThat(roles(PROSE + "\n\nReciba un cordial saludo,\n\nÍñigo Ibáñez"))
        .doesNotContain(Role.BOILERPLATE);
  }

  @Test
  void linksBelowTheirHeadingArePartOfIt() {
    String links = "\n\nRead more\n\n• Goats\n\nThe piano nobody wants\n\nWhy is it there?";
    assertThat(reasons(PROSE + links))
        .containsExactly("", "related links", "related links", "related links", "related links");
    assertThat(reasons(PROSE + links + "\n\nThe goats slept that night on the deck."))
        .containsExactly("", "related links", "related links", "", "", "");
  }

  @Test
  void textWithoutAnyParagraphKeepsItsHeadings() {
    assertThat(roles("The goats of the island\n\nThe piano")).doesNotContain(Role.BOILERPLATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Annonse lastes inn...", "Cargando el vídeo…", "Widget is loading..."})
  void lineThatWaitsForWhatWasNeverLoadedIsBoilerplate(String line) {
    assertThat(roles(line + "\n\n" + PROSE + "\n\n" + line + "\n\n" + PROSE))
        .containsExactly(Role.BOILERPLATE, Role.PROSE, Role.BOILERPLATE, Role.PROSE);
    assertThat(roles(PROSE + "\n" + line + "\n" + line))
        .containsExactly(Role.PROSE, Role.BOILERPLATE, Role.BOILERPLATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"And the ferry waited...", "Silence…", "“Little by little…”", "— Ay, sí…"})
  void refrainOfATextIsProse(String line) {
    assertThat(roles(PROSE + "\n\n" + line + "\n\n" + PROSE + "\n\n" + line))
        .containsOnly(Role.PROSE);
  }

  @Test
  void unfinishedLineThatStandsOnceIsProse() {
    assertThat(roles(PROSE + "\n\nAnnonse lastes inn...")).containsOnly(Role.PROSE);
  }

  @Test
  void postIsCutFromItsSignature() {
    String post = "Hoy llegamos al puerto. pic.twitter.com/AbC123 — Ana Gil (@anagil) May 1, 2020";
    List<Block> blocks =
        TAGGER.tag(new LineRepair().repair(PROSE + "\n\n" + post + "\n\n" + PROSE));
    assertThat(blocks).hasSize(4);
    assertThat(blocks.get(1).text()).isEqualTo("Hoy llegamos al puerto.");
    assertThat(blocks.get(1).role()).isEqualTo(Role.POST);
    assertThat(blocks.get(2).text()).startsWith("pic.twitter.com").endsWith("2020");
    assertThat(blocks.get(2).role()).isEqualTo(Role.BOILERPLATE);
  }

  @Test
  void longBlockIsNoPhrase() {
    assertThat(roles("Subscribe to our newsletter. " + PROSE.repeat(12)))
        .containsExactly(Role.PROSE);
  }

  private static List<String> reasons(String text) {
    return TAGGER.tag(new LineRepair().repair(text)).stream()
        .map(b -> b.leftOut().map(LeftOutReason::words).orElse(""))
        .toList();
  }

  private static List<Role> roles(String text) {
    return TAGGER.tag(new LineRepair().repair(text)).stream().map(Block::role).toList();
  }
}
