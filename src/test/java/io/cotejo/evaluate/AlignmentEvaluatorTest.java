package io.cotejo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AlignmentEvaluatorTest {

  /** Expected figures for these come from an independent implementation of the measure. */
  private static final List<BeadDocument> DOCUMENTS =
      List.of(
          new BeadDocument(
              Beads.of(
                  "[0]:[0]",
                  "[1]:[1, 2]",
                  "[2, 3]:[3]",
                  "[4]:[]",
                  "[]:[4]",
                  "[5]:[5]",
                  "[6, 7]:[6, 7]",
                  "[8]:[8, 10]",
                  "[9]:[9]"),
              Beads.of(
                  "[0]:[0]",
                  "[1]:[1]",
                  "[]:[2]",
                  "[2, 3]:[3]",
                  "[4]:[4]",
                  "[5]:[5]",
                  "[6]:[6]",
                  "[7]:[7]",
                  "[8]:[8]",
                  "[]:[9]",
                  "[9]:[10]")),
          new BeadDocument(
              Beads.of("[0]:[0]", "[1]:[]", "[2]:[1]", "[3, 4, 5]:[2]", "[6]:[3]"),
              Beads.of("[0]:[0]", "[1]:[]", "[2]:[1]", "[3, 4]:[2]", "[5, 6]:[3]")));

  private final AlignmentEvaluator all = new AlignmentEvaluator(false);
  private final AlignmentEvaluator withoutCoarse = new AlignmentEvaluator(true);

  @Test
  void agreesWithTheReferenceWhereNullBeadsCount() {
    BeadScore score = all.evaluate(DOCUMENTS).nullsCounted();
    assertFigures(score.strict(), 0.3750, 0.4545, 0.4110);
    assertFigures(score.lax(), 0.7500, 0.9091, 0.8219);
  }

  @Test
  void agreesWithTheReferenceWhereNullBeadsAreIgnored() {
    BeadScore score = all.evaluate(DOCUMENTS).nullsIgnored();
    assertFigures(score.strict(), 0.3846, 0.4545, 0.4167);
    assertFigures(score.lax(), 0.8462, 0.9091, 0.8765);
  }

  @Test
  void leavesOutCoarseBeadsAndWhatLiesInsideOne() {
    BeadReport report = withoutCoarse.evaluate(DOCUMENTS);
    assertThat(report.leftOut()).isEqualTo(3);
    assertFigures(report.nullsCounted().strict(), 0.4286, 0.5000, 0.4615);
    assertFigures(report.nullsCounted().lax(), 0.7143, 0.9000, 0.7965);
    assertFigures(report.nullsIgnored().strict(), 0.4545, 0.5000, 0.4762);
    assertFigures(report.nullsIgnored().lax(), 0.8182, 0.9000, 0.8571);
  }

  @Test
  void leavesOutNullBeadsInsideCoarseBeads() {
    List<GoldBead> gold = Beads.of("[0, 1]:[0, 1]", "[2]:[]", "[3]:[2]");
    List<GoldBead> test = Beads.of("[0]:[]", "[1]:[0]", "[]:[1]", "[2]:[]", "[3]:[2]");
    BeadReport report = withoutCoarse.evaluate(List.of(new BeadDocument(gold, test)));
    assertThat(report.leftOut()).isEqualTo(4);
    assertThat(report.nullsCounted().strict().precision()).isEqualTo(new Ratio(2, 2));
    assertThat(report.nullsCounted().strict().recall()).isEqualTo(new Ratio(1, 1));
  }

  @Test
  void countsBeadsThatReachOutOfACoarseBead() {
    List<GoldBead> gold = Beads.of("[0, 1]:[0, 1]", "[2]:[2]");
    List<GoldBead> test = Beads.of("[0]:[0]", "[1, 2]:[1, 2]");
    BeadScore score = withoutCoarse.evaluate(List.of(new BeadDocument(gold, test))).nullsCounted();
    assertThat(score.strict().precision()).isEqualTo(new Ratio(0, 1));
    assertThat(score.lax().precision()).isEqualTo(new Ratio(1, 1));
    assertThat(score.lax().recall()).isEqualTo(new Ratio(1, 1));
  }

  /** Sound are the first two, the coarse bead in parts, and [6]:[]. */
  @Test
  void soundIsWhatHasNoCounterpartElsewhereOrNowhere() {
    List<GoldBead> gold =
        Beads.of(
            "[0]:[0]", "[1, 2]:[1]", "[3, 4]:[3, 4]", "[5]:[5]", "[]:[6]", "[6]:[]", "[7]:[7]");
    List<GoldBead> test =
        Beads.of("[0]:[0]", "[1, 2]:[1]", "[3]:[3]", "[4]:[4]", "[5]:[5, 6]", "[6]:[]", "[7]:[]");
    BeadReport report = all.evaluate(List.of(new BeadDocument(gold, test)));
    assertThat(report.nullsCounted().sound().precision()).isEqualTo(new Ratio(5, 7));
    assertThat(report.nullsCounted().sound().recall()).isEqualTo(new Ratio(3, 5));
    assertThat(report.nullsIgnored().sound().precision()).isEqualTo(new Ratio(4, 5));
    assertThat(withoutCoarse.evaluate(List.of(new BeadDocument(gold, test))).nullsCounted().sound())
        .isEqualTo(new PrecisionRecall(new Ratio(3, 5), new Ratio(2, 4)));
  }

  @Test
  void splitsTheScoreByType() {
    BeadReport report = all.evaluate(DOCUMENTS);
    assertThat(report.types().keySet())
        .containsExactly(
            BeadType.ONE_ONE,
            BeadType.ONE_TWO,
            BeadType.TWO_ONE,
            BeadType.MANY_ONE,
            BeadType.MANY_MANY,
            BeadType.SOURCE_ONLY,
            BeadType.TARGET_ONLY);
    BeadScore oneOne = report.types().get(BeadType.ONE_ONE);
    assertThat(oneOne.strict().precision()).isEqualTo(new Ratio(4, 10));
    assertThat(oneOne.strict().recall()).isEqualTo(new Ratio(4, 6));
    assertThat(oneOne.lax().precision()).isEqualTo(new Ratio(8, 10));
    BeadScore deletions = report.types().get(BeadType.SOURCE_ONLY);
    assertThat(deletions.strict().precision()).isEqualTo(new Ratio(1, 1));
    assertThat(deletions.strict().recall()).isEqualTo(new Ratio(1, 2));
  }

  @Test
  void countsEqualBeadsOnceAndEmptyBeadsNever() {
    BeadDocument document =
        new BeadDocument(Beads.of("[0]:[0]", "[]:[]"), Beads.of("[0]:[0]", "[0]:[0]", "[]:[]"));
    BeadScore score = all.evaluate(List.of(document)).nullsCounted();
    assertThat(score.strict().precision()).isEqualTo(new Ratio(1, 1));
    assertThat(score.strict().recall()).isEqualTo(new Ratio(1, 1));
  }

  @Test
  void makesZeroOfNothing() {
    BeadReport nothing = all.evaluate(List.of());
    assertThat(nothing.figures().values()).containsOnly(0.0);
    BeadDocument silent = new BeadDocument(Beads.of("[0]:[0]"), List.of());
    assertThat(all.evaluate(List.of(silent)).figures().values()).containsOnly(0.0);
  }

  @RepeatedTest(200)
  void agreesWithTheDefinitionOnRandomBeads(RepetitionInfo repetition) {
    List<BeadDocument> documents = random(repetition.getCurrentRepetition());
    BeadReport report = all.evaluate(documents);
    assertThat(report.nullsCounted().strict())
        .isEqualTo(new NaiveBeadScore(documents, false, true).score());
    assertThat(report.nullsCounted().lax())
        .isEqualTo(new NaiveBeadScore(documents, true, true).score());
    assertThat(report.nullsIgnored().strict())
        .isEqualTo(new NaiveBeadScore(documents, false, false).score());
    assertThat(report.nullsIgnored().lax())
        .isEqualTo(new NaiveBeadScore(documents, true, false).score());
    assertThat(report.figures().values()).allMatch(figure -> figure >= 0 && figure <= 1);
  }

  @RepeatedTest(50)
  void swappingGoldAndTestSwapsPrecisionAndRecall(RepetitionInfo repetition) {
    List<BeadDocument> documents = random(repetition.getCurrentRepetition());
    List<BeadDocument> swapped =
        documents.stream().map(d -> new BeadDocument(d.test(), d.gold())).toList();
    BeadScore there = all.evaluate(documents).nullsIgnored();
    BeadScore back = all.evaluate(swapped).nullsIgnored();
    assertThat(back.strict()).isEqualTo(swap(there.strict()));
    assertThat(back.lax()).isEqualTo(swap(there.lax()));
  }

  @RepeatedTest(50)
  void theGoldItselfIsPerfectInAnyOrder(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<GoldBead> gold = new ArrayList<>(Beads.random(random));
    gold.addAll(Beads.of("[90]:[90, 92]", "[91]:[]"));
    List<GoldBead> shuffled = new ArrayList<>(gold);
    Collections.shuffle(shuffled, random);
    List<BeadDocument> documents = List.of(new BeadDocument(gold, shuffled));
    assertThat(all.evaluate(documents).figures().values()).containsOnly(1.0);
    assertThat(withoutCoarse.evaluate(documents).figures().values()).containsOnly(1.0);
  }

  private static List<BeadDocument> random(int seed) {
    Random random = new Random(seed);
    List<BeadDocument> documents = new ArrayList<>();
    for (int d = random.nextInt(4); d >= 0; d--) {
      documents.add(new BeadDocument(Beads.random(random), Beads.random(random)));
    }
    return documents;
  }

  private static PrecisionRecall swap(PrecisionRecall score) {
    return new PrecisionRecall(score.recall(), score.precision());
  }

  private static void assertFigures(PrecisionRecall score, double p, double r, double f1) {
    assertThat(score.precision().value()).isEqualTo(p, within(5e-5));
    assertThat(score.recall().value()).isEqualTo(r, within(5e-5));
    assertThat(score.f1()).isEqualTo(f1, within(5e-5));
  }
}
