package io.cotejo.translate.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.testing.RandomTexts;
import io.cotejo.translate.own.OwnMatch.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnMemoriesTest {

  private final List<String> notices = new ArrayList<>();

  @TempDir private Path cache;

  /** Units that are given; counts how often they are read. */
  private static final class Given implements OwnFile {
    private final String name;
    private final List<OwnUnit> units;
    private String stamp = "";
    private int readings;

    Given(String name, OwnUnit... units) {
      this.name = name;
      this.units = List.of(units);
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Edition edition() {
      return new Edition(name, stamp);
    }

    @Override
    public String digest() {
      return name;
    }

    @Override
    public List<String> each(Language source, Language target, Consumer<OwnUnit> taker)
        throws InvalidInputException {
      readings++;
      if (units.isEmpty()) {
        throw new InvalidInputException(Diagnostic.of(name, "holds nothing"));
      }
      units.forEach(taker);
      return List.of("1 unit without en");
    }
  }

  private static OwnUnit unit(String source, String translation) {
    return new OwnUnit(source, translation, "", "", false);
  }

  private OwnMemories open(OwnFile... files) throws Exception {
    return OwnMemories.open(
        new OwnMemories.Options(List.of(files), 75, Optional.of(cache), notices::add),
        Language.SPANISH,
        Language.ENGLISH,
        2);
  }

  private Optional<OwnMatch> best(Given file, String text) throws Exception {
    try (OwnMemories memories = open(file)) {
      return memories.matches(List.of(text)).get(0);
    }
  }

  private static List<String> proposals(OwnMemories memories, String... texts) {
    return memories.matches(List.of(texts)).stream()
        .map(m -> m.map(OwnMatch::proposal).orElse("-"))
        .toList();
  }

  @Test
  void theSameTextIsTaken() throws Exception {
    Given file = new Given("m", unit("La casa  es azul.", "The house is blue."));

    OwnMatch match = best(file, " La casa es\u00A0azul. ").orElseThrow();

    assertThat(match.kind()).isEqualTo(Kind.EXACT);
    assertThat(match.percent()).isEqualTo(100);
    assertThat(match.proposal()).isEqualTo("The house is blue.");
    assertThat(match.isTaken()).isTrue();
    assertThat(match.memory()).isEqualTo("m");
  }

  @Test
  void otherCapitalsAreNotTheSame() throws Exception {
    Given file = new Given("m", unit("La casa es azul.", "The house is blue."));

    OwnMatch match = best(file, "LA CASA ES AZUL.").orElseThrow();

    assertThat(match.kind()).isEqualTo(Kind.FUZZY);
    assertThat(match.percent()).isEqualTo(99);
    assertThat(match.isTaken()).isFalse();
  }

  @Test
  void ofSeveralTheOneBetweenTheSameNeighboursIsTakenAndElseTheLast() throws Exception {
    Given file =
        new Given(
            "m",
            new OwnUnit("Sí.", "I am.", "¿Vienes?", "Bien.", false),
            new OwnUnit("Sí.", "I do.", "¿Te gusta?", "Vale.", false),
            new OwnUnit("Sí.", "Yes.", "", "", false));

    try (OwnMemories memories = open(file)) {
      assertThat(proposals(memories, "¿Vienes?", "Sí.", "Bien."))
          .containsExactly("-", "I am.", "-");
      assertThat(memories.matches(List.of("¿Vienes?", "Sí.", "Bien.")).get(1).orElseThrow().kind())
          .isEqualTo(Kind.CONTEXT);
      // One neighbour tells more than none, and a blank line is none.
      assertThat(proposals(memories, "¿Te gusta?", "", "Sí.", "", "Otra cosa.").get(2))
          .isEqualTo("I do.");
      assertThat(memories.matches(List.of("¿Te gusta?", "Sí.", "Otra cosa.")).get(1).orElseThrow())
          .extracting(OwnMatch::kind)
          .isEqualTo(Kind.EXACT);
      assertThat(proposals(memories, "Nada.", "Sí.", "Nada.").get(1)).isEqualTo("Yes.");
    }
  }

  @Test
  void whatIsAlikeIsOfferedWithItsNumbersAndDifferences() throws Exception {
    Given file =
        new Given(
            "m",
            unit("La oficina cierra a las 18.30 los viernes.", "The office closes at 18.30."),
            unit("La oficina abre los lunes.", "The office opens on Mondays."));

    OwnMatch match = best(file, "La oficina cierra a las 19.45 los viernes.").orElseThrow();

    assertThat(match)
        .isEqualTo(
            new OwnMatch(
                Kind.FUZZY,
                99,
                "La oficina cierra a las 18.30 los viernes.",
                "The office closes at 18.30.",
                "The office closes at 19.45.",
                "La oficina cierra a las [-18.30-] {+19.45+} los viernes.",
                "m"));
  }

  @Test
  void whatIsLessAlikeThanAskedForIsNotOffered() throws Exception {
    Given file = new Given("m", unit("Uno dos tres cuatro cinco seis siete.", "x"));

    assertThat(best(file, "Uno dos tres cuatro cinco seis nueve.")).isPresent();
    assertThat(best(file, "Uno dos tres cuatro cinco once nueve.")).isEmpty();
  }

  @Test
  void placeholdersAroundATextStayAround() throws Exception {
    Given file = new Given("m", unit("La casa es azul.", "The house is blue."));

    OwnMatch around = best(file, "⟦1⟧La casa es azul.⟦2⟧").orElseThrow();
    OwnMatch inside = best(file, "La ⟦1⟧casa⟦2⟧ es azul.").orElseThrow();

    assertThat(around.kind()).isEqualTo(Kind.EXACT);
    assertThat(around.proposal()).isEqualTo("⟦1⟧The house is blue.⟦2⟧");
    assertThat(inside.kind()).isEqualTo(Kind.FUZZY);
    assertThat(inside.percent()).isEqualTo(98);
  }

  @Test
  void aMachinesTranslationIsOfferedAndNeverTaken() throws Exception {
    Given file = new Given("m", new OwnUnit("Gracias por venir.", "Graces to come.", "", "", true));

    OwnMatch match = best(file, "Gracias por venir.").orElseThrow();

    assertThat(match.kind()).isEqualTo(Kind.FUZZY);
    assertThat(match.percent()).isEqualTo(95);
  }

  @Test
  void theFirstMemoryCountsMostAmongMatchesThatAreAsGood() throws Exception {
    Given first = new Given("first", unit("Buenos días.", "Good morning."));
    Given second =
        new Given("second", unit("Buenos días.", "Good day."), unit("Adiós.", "Goodbye."));

    try (OwnMemories memories = open(first, second)) {
      assertThat(proposals(memories, "Buenos días.", "Adiós."))
          .containsExactly("Good morning.", "Goodbye.");
      assertThat(memories.size()).isEqualTo(3);
    }
  }

  @Test
  void nothingAndBlankTextsMatchNothing() throws Exception {
    assertThat(OwnMemories.NONE.matches(List.of("La casa", ""))).containsOnly(Optional.empty());
    assertThat(best(new Given("m", unit("", "x"), unit("a", "b")), "  ")).isEmpty();
  }

  @Test
  void hostileTextsAreFoundLikeOthers() throws Exception {
    String long10k = "palabra ".repeat(1250).strip();
    List<String> texts =
        List.of(
            "😀 hola",
            "a\u0000b c d",
            "مرحبا يا عالم",
            "ﬁn del año",
            long10k,
            "I\u0307stanbul bul");
    Given file = new Given("m", texts.stream().map(t -> unit(t, "=")).toArray(OwnUnit[]::new));

    try (OwnMemories memories = open(file)) {
      assertThat(memories.matches(texts)).allMatch(m -> m.orElseThrow().isTaken());
    }
  }

  @Test
  void theIndexFindsWhatLookingAtAllUnitsFinds() throws Exception {
    RandomTexts random = new RandomTexts(3, 4000);
    List<String> known = new ArrayList<>(random.sentences(1500));
    Given file = new Given("m", known.stream().map(k -> unit(k, "=")).toArray(OwnUnit[]::new));
    List<String> asked =
        IntStream.range(0, 200).mapToObj(k -> random.reword(known.get(k * 7), 0.85)).toList();

    try (OwnMemories memories = open(file)) {
      List<Integer> found =
          memories.matches(asked).stream().map(m -> m.map(OwnMatch::percent).orElse(0)).toList();
      List<Integer> best =
          asked.stream()
              .map(a -> known.stream().mapToInt(k -> MatchScore.of(a, k, false)).max().orElse(0))
              .map(score -> score < 75 ? 0 : score)
              .toList();
      assertThat(best.stream().filter(score -> score > 0).count()).isGreaterThan(100);
      assertThat(found).isEqualTo(best);
    }
  }

  @Test
  void theIndexOfALargeFileIsKeptUntilTheFileChanges() throws Exception {
    Given file = new Given("m", unit("Buenos días.", "Good morning."));
    file.stamp = "one";

    assertThat(best(file, "Buenos días.")).isPresent();
    assertThat(best(file, "Buenos días.")).isPresent();
    assertThat(file.readings).isEqualTo(1);
    assertThat(notices)
        .containsExactly(
            "m: its index is made, which takes a while, once",
            "m: 1 unit without en",
            "m: 1 unit without en");

    file.stamp = "two";
    assertThat(best(file, "Buenos días.")).isPresent();
    assertThat(file.readings).isEqualTo(2);
    assertThat(indexes()).hasSize(1);
  }

  /** Of all that lies in the cache, what is no lock. */
  private List<String> indexes() throws IOException {
    try (Stream<Path> all = Files.list(cache)) {
      return all.map(p -> p.getFileName().toString()).filter(n -> !n.endsWith("lock")).toList();
    }
  }

  @Test
  void whatAKilledProgramLeftIsMadeAnew() throws Exception {
    Given file = new Given("m", unit("Buenos días.", "Good morning."));
    file.stamp = "one";
    assertThat(best(file, "Buenos días.")).isPresent();
    String whole = indexes().get(0);
    Path draft = cache.resolve(whole.replaceAll("-.*", "-draft"));
    Files.move(cache.resolve(whole), draft);
    try (Stream<Path> parts = Files.list(draft)) {
      Files.delete(parts.filter(p -> p.toString().contains("segments")).findFirst().orElseThrow());
    }

    assertThat(best(file, "Buenos días.")).isPresent();
    assertThat(indexes()).containsExactly(whole);
  }

  @Test
  void anIndexThatCouldNotBeMadeLeavesNothing() throws Exception {
    Given file = new Given("m");
    file.stamp = "one";

    assertThatThrownBy(() -> open(file)).isInstanceOf(InvalidInputException.class);
    assertThat(indexes()).isEmpty();
  }

  @Test
  void theOrderOfTextsAndTheNumberOfThreadsChangeNothing() throws Exception {
    RandomTexts random = new RandomTexts(4, 500);
    List<String> known = random.sentences(300);
    Given file = new Given("m", known.stream().map(k -> unit(k, "=" + k)).toArray(OwnUnit[]::new));
    List<String> asked = new ArrayList<>(known.stream().map(k -> random.reword(k, 0.9)).toList());

    try (OwnMemories memories = open(file)) {
      List<Optional<OwnMatch>> forwards = memories.matches(asked);
      Collections.reverse(asked);
      List<Optional<OwnMatch>> backwards = new ArrayList<>(memories.matches(asked));
      Collections.reverse(backwards);
      assertThat(backwards).isEqualTo(forwards);
    }
  }
}
