package io.cotejo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LinkReportTest {

  @Test
  void countsWholeLinksAndTheirCells() {
    BeadDocument document =
        new BeadDocument(
            Beads.of("[0]:[7]", "[2, 3]:[1]", "[5]:[4]", "[6]:[]"),
            Beads.of("[5]:[4]", "[2]:[1]", "[8]:[9]", "[]:[3]", "[0]:[7]"));
    LinkReport report = LinkReport.of(List.of(document));
    assertThat(report.links()).isEqualTo(new PrecisionRecall(new Ratio(2, 4), new Ratio(2, 3)));
    assertThat(report.cells()).isEqualTo(new PrecisionRecall(new Ratio(3, 4), new Ratio(3, 4)));
  }

  @Test
  void keepsDocumentsApart() {
    LinkReport report =
        LinkReport.of(
            List.of(
                new BeadDocument(Beads.of("[0]:[0]"), List.of()),
                new BeadDocument(List.of(), Beads.of("[0]:[0]"))));
    assertThat(report.figures().values()).containsOnly(0.0);
    assertThat(report.signature()).hasToString("links|nulls:ignored|docs:2");
  }

  @RepeatedTest(50)
  void swappingGoldAndTestSwapsPrecisionAndRecall(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<GoldBead> gold = new ArrayList<>(Beads.random(random));
    gold.add(new GoldBead(List.of(99), List.of(98, 99)));
    List<GoldBead> test = Beads.random(random);
    LinkReport there = LinkReport.of(List.of(new BeadDocument(gold, test)));
    LinkReport back = LinkReport.of(List.of(new BeadDocument(test, gold)));
    assertThat(back.links().precision()).isEqualTo(there.links().recall());
    assertThat(back.cells().recall()).isEqualTo(there.cells().precision());
    assertThat(there.figures().values()).allMatch(figure -> figure >= 0 && figure <= 1);
    assertThat(LinkReport.of(List.of(new BeadDocument(gold, gold))).figures().values())
        .containsOnly(1.0);
  }

  @Test
  void rejectsNegativeCounts() {
    assertThatThrownBy(() -> new LinkReport(-1, PrecisionRecall.NONE, PrecisionRecall.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }
}
