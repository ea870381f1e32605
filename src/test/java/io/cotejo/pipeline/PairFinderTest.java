package io.cotejo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.cotejo.align.DocumentPairing;
import io.cotejo.bitext.Document;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.PairFate;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairFinderTest {

  private static final String FERRY = "Quillarumi ferry Tolhuin strike 4512 passengers";
  private static final String POEM = "sonnet Zorrilla verses lantern 1844 moonlight";

  @Test
  void documentsThatAreAlikeBelongTogether() {
    assertThat(
            pairs(
                List.of(),
                spanish("a.txt", FERRY),
                spanish("b.txt", POEM),
                english("c.txt", POEM),
                english("d.txt", FERRY)))
        .containsExactly("a.txt d.txt", "b.txt c.txt");
  }

  @Test
  void namesThatDifferInTheLanguageOnlyDecide() {
    assertThat(
            pairs(
                List.of(),
                spanish("one.es.txt", FERRY),
                english("one.en.txt", POEM),
                english("two.en.txt", FERRY),
                spanish("es/three.txt", POEM),
                english("en/three.txt", FERRY),
                english("lantern.txt", POEM)))
        .containsExactly("one.es.txt one.en.txt", "es/three.txt en/three.txt");
  }

  @Test
  void aCodeInsideAWordIsNone() {
    assertThat(
            pairs(
                List.of(),
                spanish("mesa.txt", FERRY),
                english("mena.txt", POEM),
                english("x.txt", FERRY)))
        .containsExactly("mesa.txt x.txt");
  }

  @Test
  void namesThatDifferInTheFormatTooBelongTogether() {
    assertThat(
            pairs(
                List.of(),
                spanish("x.es.docx", FERRY),
                english("x.en.pdf", POEM),
                spanish("es/y.odt", POEM),
                english("en/y.html.gz", FERRY)))
        .containsExactlyInAnyOrder("x.es.docx x.en.pdf", "es/y.odt en/y.html.gz");
  }

  @Test
  void theSameFormatComesFirst() {
    assertThat(
            pairs(
                List.of(),
                spanish("x.es.docx", FERRY),
                english("x.en.docx", POEM),
                english("x.en.pdf", FERRY),
                spanish("z.txt", POEM)))
        .contains("x.es.docx x.en.docx")
        .doesNotContain("x.es.docx x.en.pdf");
  }

  @Test
  void givenPairsAreTheOnlyOnes() {
    assertThat(
            pairs(
                List.of(new GivenPair("news/a.txt", "c.txt", 1)),
                spanish("a.txt", FERRY),
                spanish("b.txt", POEM),
                english("c.txt", POEM),
                english("d.txt", FERRY)))
        .containsExactly("a.txt c.txt");
  }

  @Test
  void aPageGoesWithItselfWhateverElseIsGiven() {
    Translated page =
        new Translated(
            new Document(
                "page.txt",
                List.of(
                    sentence(0, Language.ENGLISH, FERRY), sentence(1, Language.SPANISH, FERRY))),
            Map.of(1, FERRY));

    assertThat(
            pairs(
                List.of(new GivenPair("a.txt", "c.txt", 1)),
                page,
                spanish("a.txt", FERRY),
                english("c.txt", POEM)))
        .containsExactlyInAnyOrder("a.txt c.txt", "page.txt page.txt");
  }

  @Test
  void oneDocumentInEachLanguageIsAPair() {
    assertThat(pairs(List.of(), spanish("a.txt", FERRY), english("b.txt", POEM)))
        .containsExactly("a.txt b.txt");
  }

  @Test
  void everyTwoDocumentsAreCountedOnce() {
    Translated[] pile = {
      spanish("a.txt", FERRY),
      spanish("b.txt", POEM),
      english("c.txt", POEM),
      english("d.txt", FERRY),
      english("e.txt", "Quiet frogs.")
    };

    assertThat(found(List.of(), pile).left()).containsExactly(entry(PairFate.LITTLE_ALIKE, 4L));
    assertThat(found(List.of(new GivenPair("a.txt", "c.txt", 1)), pile).left())
        .containsExactly(entry(PairFate.NAMED_OTHERWISE, 5L));
    assertThat(found(List.of(), spanish("x.es.txt", FERRY), english("x.en.txt", POEM)).left())
        .isEmpty();
    assertThat(found(List.of(), spanish("a.txt", FERRY), english("b.txt", POEM)).left()).isEmpty();
  }

  @Test
  void aPageThatGoesWithItselfIsCountedOnceToo() {
    Translated page =
        new Translated(
            new Document(
                "page.txt",
                List.of(
                    sentence(0, Language.ENGLISH, FERRY), sentence(1, Language.SPANISH, FERRY))),
            Map.of(1, FERRY));
    PairFinder.Found found =
        found(
            List.of(new GivenPair("a.txt", "c.txt", 1)),
            page,
            spanish("a.txt", FERRY),
            english("c.txt", POEM));

    assertThat(found.matches()).hasSize(2);
    assertThat(found.left()).containsExactly(entry(PairFate.NAMED_OTHERWISE, 2L));
  }

  @Test
  void thoseThatOthersAreCloserToAreCountedApart() {
    List<Translated> pile = new ArrayList<>(List.of(spanish("a.txt", FERRY)));
    pile.add(english("best.txt", FERRY));
    pile.add(english("next.txt", FERRY + " Foxes yawn."));
    for (String other : List.of("anvil", "bishop", "cactus", "drum")) {
      pile.add(english(other + ".txt", "ferry strike " + other + " " + other.repeat(2)));
    }
    PairFinder.Found found = found(List.of(), pile.toArray(Translated[]::new));

    assertThat(found.left().get(PairFate.LESS_ALIKE)).isPositive();
    assertThat(found.matches().size() + sum(found.left())).isEqualTo(6);
  }

  private static long sum(Map<PairFate, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static PairFinder.Found found(List<GivenPair> given, Translated... documents) {
    return new PairFinder(
            PipelineOptions.defaults().toBuilder().pairs(given).build(), new DocumentPairing())
        .find(List.of(documents));
  }

  private static List<String> pairs(List<GivenPair> given, Translated... documents) {
    return found(given, documents).matches().stream()
        .map(m -> m.pair().source().document() + " " + m.pair().target().document())
        .toList();
  }

  private static Translated spanish(String name, String pivot) {
    return new Translated(
        new Document(name, List.of(sentence(0, Language.SPANISH, "español"))), Map.of(0, pivot));
  }

  private static Translated english(String name, String text) {
    return new Translated(
        new Document(name, List.of(sentence(0, Language.ENGLISH, text))), Map.of());
  }

  private static Sentence sentence(int index, Language language, String text) {
    return new Sentence(
        index,
        index,
        new Span(index * 100, index * 100 + text.length()),
        text,
        language,
        Role.PROSE);
  }
}
