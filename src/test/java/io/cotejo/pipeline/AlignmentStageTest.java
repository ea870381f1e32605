package io.cotejo.pipeline;

import static io.cotejo.pipeline.StageUnderTest.NEWS;
import static io.cotejo.pipeline.StageUnderTest.TALE;
import static io.cotejo.pipeline.StageUnderTest.english;
import static io.cotejo.pipeline.StageUnderTest.names;
import static io.cotejo.pipeline.StageUnderTest.spanish;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Alignment.Order;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.Settled;
import io.cotejo.pipeline.PipelineOptions.Mode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What decides how documents are aligned, and which of them are left out. */
class AlignmentStageTest {

  private final StageUnderTest stage = new StageUnderTest();
  private final FakeAligner inOrder = stage.inOrder;
  private final FakeAligner inAnyOrder = stage.inAnyOrder;

  private List<Alignment> align(Mode mode, Translated... documents) {
    return stage.align(mode, Settled.NONE, documents);
  }

  @Test
  void booksAreAlignedInOrderAndNeverComparedSentenceBySentence() {
    inOrder.translates("libro book");
    List<String> words = IntStream.range(0, 1500).mapToObj(i -> "w" + i).toList();

    List<Alignment> found = align(Mode.AUTO, spanish("libro", words), english("book", words));

    assertThat(found).extracting(Alignment::order).containsExactly(Order.MONOTONE);
    assertThat(inAnyOrder.calls()).isEmpty();
  }

  @Test
  void booksAreAlignedInOrderEvenIfTheyAreNoTranslations() {
    List<String> words = IntStream.range(0, 1500).mapToObj(i -> "w" + i).toList();

    align(Mode.COMPARABLE, spanish("libro", words), english("book", words));

    assertThat(inOrder.calls()).containsExactly(List.of("libro book"));
    assertThat(inAnyOrder.calls()).isEmpty();
  }

  @Test
  void aTranslationIsAlignedInOrderOnceAndNotCompared() {
    inOrder.translates("diario paper");

    List<Alignment> found = align(Mode.AUTO, spanish("diario", NEWS), english("paper", NEWS));

    assertThat(found).extracting(Alignment::order).containsExactly(Order.MONOTONE);
    assertThat(inOrder.calls()).containsExactly(List.of("diario paper"));
    assertThat(inAnyOrder.calls()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"7, MONOTONE", "6, MONOTONE", "5, CROSSING"})
  void sixInSevenSentencesWithAPartnerMakeATranslation(int partners, Order order) {
    inOrder.pairs("diario paper", partners);

    List<Alignment> found =
        align(
            Mode.AUTO, spanish("diario", NEWS.subList(0, 7)), english("paper", NEWS.subList(0, 7)));

    assertThat(found).extracting(Alignment::order).containsExactly(order);
  }

  @Test
  void translationsAmongOtherPairsAreAlignedAgainWithStatisticsOfTheirOwn() {
    inOrder.translates("cuento tale");

    List<Alignment> found =
        align(
            Mode.AUTO,
            spanish("diario", NEWS),
            spanish("cuento", TALE),
            english("paper", NEWS),
            english("tale", TALE));

    assertThat(inOrder.calls())
        .containsExactly(List.of("diario paper", "cuento tale"), List.of("cuento tale"));
    assertThat(inAnyOrder.calls()).containsExactly(List.of("diario paper"));
    assertThat(names(found)).containsExactly("diario paper", "cuento tale");
    assertThat(found).extracting(Alignment::order).containsExactly(Order.CROSSING, Order.MONOTONE);
  }

  /** A sentence that both share says about a tenth. */
  @ParameterizedTest
  @CsvSource({"4, false", "5, false", "8, true", "9, true"})
  void whatHasATranslationGoesOnlyWithWhatIsHalfAsAlike(int shared, boolean goes) {
    inOrder.translates("diario paper");
    List<String> rival = StageUnderTest.mixed(shared);

    List<Alignment> ofTargets =
        align(Mode.AUTO, spanish("diario", NEWS), english("paper", NEWS), english("rival", rival));
    List<Alignment> ofSources =
        align(Mode.AUTO, spanish("rival", rival), spanish("diario", NEWS), english("paper", NEWS));

    assertThat(names(ofTargets))
        .isEqualTo(goes ? List.of("diario paper", "diario rival") : List.of("diario paper"));
    assertThat(names(ofSources))
        .isEqualTo(goes ? List.of("rival paper", "diario paper") : List.of("diario paper"));
  }

  @Test
  void aSecondTranslationStaysHoweverLessAlike() {
    inOrder.translates("diario paper").translates("diario digest");

    List<Alignment> found =
        align(
            Mode.AUTO,
            spanish("diario", NEWS),
            english("paper", NEWS),
            english("digest", StageUnderTest.mixed(3)));

    assertThat(names(found)).containsExactly("diario paper", "diario digest");
  }

  @Test
  void withoutATranslationTheLessAlikeStayToo() {
    List<String> retold = StageUnderTest.mixed(4);

    List<Alignment> found =
        align(
            Mode.AUTO, spanish("diario", NEWS), english("retold", retold), english("paper", NEWS));

    assertThat(names(found)).containsExactly("diario paper", "diario retold");
    assertThat(inAnyOrder.calls()).containsExactly(List.of("diario paper", "diario retold"));
  }

  @Test
  void aPageIsComparedWithItsPostsThoughItHasATranslation() {
    inOrder.translates("diario page").translates("page page");
    Translated page =
        MadeDocuments.translated("page", NEWS, List.of(NEWS.get(3), NEWS.get(7), TALE.get(0)));

    List<Alignment> found = align(Mode.AUTO, spanish("diario", NEWS), page);

    assertThat(names(found)).containsExactly("diario page", "page page");
    assertThat(inOrder.calls()).containsExactly(List.of("diario page"));
    assertThat(inAnyOrder.calls()).containsExactly(List.of("page page"));
  }

  @Test
  void aModeDecidesInsteadOfWhatIsFound() {
    inOrder.translates("diario paper");
    Translated[] documents = {
      spanish("diario", NEWS),
      spanish("cuento", TALE),
      english("paper", NEWS),
      english("tale", TALE)
    };

    assertThat(align(Mode.PARALLEL, documents))
        .extracting(Alignment::order)
        .containsExactly(Order.MONOTONE, Order.MONOTONE);
    assertThat(inAnyOrder.calls()).isEmpty();
    assertThat(align(Mode.COMPARABLE, documents))
        .extracting(Alignment::order)
        .containsExactly(Order.CROSSING, Order.CROSSING);
    assertThat(inOrder.calls()).containsExactly(List.of("diario paper", "cuento tale"));
  }

  @Test
  void nothingThatBelongsTogetherGivesNoAlignment() {
    assertThat(align(Mode.AUTO)).isEmpty();
    assertThat(align(Mode.AUTO, spanish("diario", NEWS))).isEmpty();
    assertThat(inOrder.calls()).isEmpty();
    assertThat(inAnyOrder.calls()).isEmpty();
  }

  /** The first half of the source is the second of the target, and the reverse. */
  private static List<Bead> moved() {
    return IntStream.range(0, 10).mapToObj(i -> StageUnderTest.bead(i, (i + 5) % 10, 0.7)).toList();
  }

  private List<Alignment> alignMoved(Mode mode, int partnersInAPart) {
    inAnyOrder.links("diario paper", moved());
    inOrder.pairsOfParts(5, partnersInAPart);
    return align(mode, spanish("diario", NEWS), english("paper", NEWS));
  }

  @Test
  void aTranslationWithMovedPartsIsAlignedInOrderPartByPart() {
    Alignment found = alignMoved(Mode.AUTO, 5).get(0);

    assertThat(found.order()).isEqualTo(Order.CROSSING);
    assertThat(found.beads())
        .extracting(b -> b.target().start())
        .containsExactly(5, 6, 7, 8, 9, 0, 1, 2, 3, 4);
    assertThat(found.beads()).allMatch(b -> b.confidence() == 1);
  }

  @Test
  void postsOfAPageAreNoMovedParts() {
    inAnyOrder.links("page page", moved());
    inOrder.pairsOfParts(5, 5);

    List<Alignment> found = align(Mode.AUTO, MadeDocuments.translated("page", NEWS, NEWS));

    assertThat(found.get(0).beads()).isEqualTo(moved());
    assertThat(inOrder.calls()).isEmpty();
  }

  @Test
  void partsThatAreNoTranslationsKeepTheirLinks() {
    assertThat(alignMoved(Mode.AUTO, 3).get(0).beads())
        .hasSize(10)
        .allMatch(b -> b.confidence() == 0.7);
  }

  @Test
  void partsAreNeverAlignedInOrderIfTheTextsAreToBeCompared() {
    assertThat(alignMoved(Mode.COMPARABLE, 5).get(0).beads()).allMatch(b -> b.confidence() == 0.7);
    assertThat(inOrder.calls()).isEmpty();
  }
}
