package io.cotejo.pipeline;

import static io.cotejo.pipeline.StageUnderTest.NEWS;
import static io.cotejo.pipeline.StageUnderTest.TALE;
import static io.cotejo.pipeline.StageUnderTest.bead;
import static io.cotejo.pipeline.StageUnderTest.english;
import static io.cotejo.pipeline.StageUnderTest.names;
import static io.cotejo.pipeline.StageUnderTest.spanish;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Settled;
import io.cotejo.pipeline.PipelineOptions.Mode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What people linked is in the alignments, whatever an aligner finds. */
class SettledStageTest {

  private final StageUnderTest stage = new StageUnderTest();

  private List<Alignment> align(Settled settled, Translated... documents) {
    return stage.align(Mode.AUTO, settled, documents);
  }

  @Test
  void documentsThatPeopleLinkedAreAddedThoughTheyHaveNothingInCommon() {
    stage.inOrder.translates("diario paper");
    Settled settled = links(link("diario", 2, "tale", 3), link("diario", 1, "tale", 99));

    List<Alignment> found =
        align(settled, spanish("diario", NEWS), english("tale", TALE), english("paper", NEWS));

    assertThat(names(found)).containsExactly("diario paper", "diario tale");
    assertThat(found.get(1).beads()).containsExactly(bead(2, 3, 1));
    assertThat(stage.inOrder.settled()).containsOnly(Settled.NONE);
  }

  @Test
  void aLinkOfPeopleIsKeptInThePairThatIsAlignedAnyway() {
    stage.inOrder.translates("diario paper");
    Settled settled = links(link("diario", 4, "paper", 5));

    List<Alignment> found = align(settled, spanish("diario", NEWS), english("paper", NEWS));

    assertThat(names(found)).containsExactly("diario paper");
    assertThat(found.get(0).beads()).hasSize(11).contains(bead(4, 5, 1), bead(3, 3, 1));
    assertThat(found.get(0).unpairedSource()).containsExactly(5);
    assertThat(found.get(0).unpairedTarget()).containsExactly(4);
    assertThat(stage.inOrder.settled()).containsExactly(Settled.NONE, settled);
  }

  @Test
  void aLinkToSentencesThatAreNotThereAddsNothing() {
    Settled settled = links(link("diario", 99, "tale", 0), link("nobody", 0, "tale", 0));

    List<Alignment> found =
        align(settled, spanish("diario", NEWS), english("paper", NEWS), english("tale", TALE));

    assertThat(names(found)).containsExactly("diario paper");
    assertThat(stage.inAnyOrder.settled()).containsExactly(Settled.NONE);
  }

  private static Settled links(Settled.Link... links) {
    return new Settled(List.of(links), List.of(), Set.of());
  }

  private static Settled.Link link(String source, int i, String target, int j) {
    return new Settled.Link(source, List.of(i), target, List.of(j));
  }
}
