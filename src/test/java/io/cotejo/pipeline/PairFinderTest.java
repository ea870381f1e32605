package io.cotejo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.align.DocumentPairing;
import io.cotejo.bitext.Document;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
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

  private static List<String> pairs(List<GivenPair> given, Translated... documents) {
    return new PairFinder(
            PipelineOptions.defaults().toBuilder().pairs(given).build(), new DocumentPairing())
        .find(List.of(documents)).stream()
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
