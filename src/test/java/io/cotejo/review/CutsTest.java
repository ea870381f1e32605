package io.cotejo.review;

import static io.cotejo.review.Reviews.apply;
import static io.cotejo.review.Reviews.claim;
import static io.cotejo.review.Reviews.decision;
import static io.cotejo.review.Reviews.en;
import static io.cotejo.review.Reviews.es;
import static io.cotejo.review.Reviews.lines;
import static io.cotejo.review.Reviews.pair;
import static io.cotejo.review.Reviews.ref;
import static io.cotejo.review.Reviews.row;
import static io.cotejo.review.Reviews.takeBack;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewState;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Settled;
import io.cotejo.bitext.Side;
import io.cotejo.bitext.Span;
import io.cotejo.format.pairs.JsonlBitextReader;
import io.cotejo.format.pairs.JsonlBitextWriter;
import io.cotejo.testing.GivenFile;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people cut inside a sentence. */
class CutsTest {

  private static final String TEXT = "It sailed at 12; nobody saw it again.";
  private static final String KEY = SentenceKeys.of(List.of(TEXT)).get(0);
  private static final PassageRef WHOLE = ref("en.txt", TEXT);
  private static final PassageRef FIRST = piece("0-13", "It sailed at 12;");
  private static final PassageRef SECOND = piece("13-31", "nobody saw it again.");
  private static final PassageRef S0 = ref("es.txt", "s0.");
  private static final PassageRef S1 = ref("es.txt", "s1.");

  private static final Decision CUT =
      decision(
          1,
          List.of(row(S0, WHOLE)),
          claim(S0, FIRST, ReviewState.EDITED),
          claim(null, SECOND, ReviewState.AUTO));

  private static PassageRef piece(String place, String text) {
    return new PassageRef("en.txt", List.of(KEY + "@" + place), text);
  }

  private static Sentence sentence(String text) {
    return new Sentence(
        0, 0, new Span(100, 100 + text.length()), text, Language.ENGLISH, Role.PROSE);
  }

  private static Bitext bitext(String... targets) {
    Passage first = new Passage("en.txt", Language.ENGLISH, List.of(sentence(targets[0])));
    return Reviews.bitext(pair(es(0), first, 0.9), pair(es(1), null, 0.9), pair(null, en(1), 0.9));
  }

  @Test
  void bothPartsAreRowsOfTheirOwn() {
    assertThat(lines(apply(bitext(TEXT), CUT).bitext()))
        .containsExactly(
            "s0. = It sailed at 12; edited by hand",
            "s1. = ∅ auto",
            "∅ = nobody saw it again. auto",
            "∅ = t1. auto");
  }

  @Test
  void aPartStandsWhereItsTextDoes() {
    Sentence part =
        apply(bitext(TEXT), CUT)
            .bitext()
            .rows()
            .get(2)
            .pair()
            .target()
            .orElseThrow()
            .sentences()
            .get(0);
    assertThat(part.span()).isEqualTo(new Span(117, 137));
    assertThat(part.index()).isZero();
  }

  @Test
  void aPartCanBeLinkedAndCutAgain() {
    Decision link = decision(2, List.of(), claim(S1, SECOND, ReviewState.EDITED));
    Decision again =
        decision(
            3,
            List.of(row(S1, SECOND)),
            claim(S1, piece("13-19", "nobody"), ReviewState.EDITED),
            claim(null, piece("19-31", "saw it again."), ReviewState.AUTO));
    Decisions.Applied applied = apply(bitext(TEXT), CUT, link, again);
    assertThat(applied.stale()).isEmpty();
    assertThat(lines(applied.bitext()))
        .contains(
            "s0. = It sailed at 12; edited by hand",
            "s1. = nobody edited by hand",
            "∅ = saw it again. auto");
  }

  @Test
  void partsThatAreMergedAreTheSentenceAsItWas() {
    PassageRef both = new PassageRef("en.txt", List.of(KEY + "@0-13", KEY + "@13-31"), TEXT);
    Decision merge =
        decision(
            2, List.of(row(S0, FIRST), row(null, SECOND)), claim(S0, both, ReviewState.EDITED));
    Decisions.Applied applied = apply(bitext(TEXT), CUT, merge);
    assertThat(applied.bitext().rows().get(0).pair().target())
        .isEqualTo(bitext(TEXT).pairs().get(0).target());
  }

  @Test
  void takenBackTheSentenceIsWhole() {
    assertThat(apply(bitext(TEXT), CUT, takeBack(2, "undo", 1)).bitext().bitext())
        .isEqualTo(bitext(TEXT));
  }

  @Test
  void earlierAndLaterDecisionsOnTheWholeSentenceStillFindIt() {
    Decision accept = decision(1, List.of(), claim(S0, WHOLE, ReviewState.ACCEPTED));
    Decision cut = new Decision(2, "split-inside", "", CUT.of(), CUT.remove(), CUT.put());
    Decisions.Applied applied = apply(bitext(TEXT), accept, cut);
    assertThat(applied.stale()).isEmpty();
    assertThat(lines(applied.bitext())).first().isEqualTo("s0. = It sailed at 12; edited by hand");
  }

  @Test
  void whereTheTextIsCutThereAnywayThePartsAreFoundByTheirTexts() {
    Sentence second =
        new Sentence(
            1, 0, new Span(117, 137), "nobody saw it again.", Language.ENGLISH, Role.PROSE);
    Bitext other =
        Reviews.bitext(
            pair(
                es(0),
                new Passage(
                    "en.txt", Language.ENGLISH, List.of(sentence("It sailed at 12;"), second)),
                0.9));
    assertThat(lines(apply(other, CUT).bitext()))
        .containsExactly("s0. = It sailed at 12; edited by hand", "∅ = nobody saw it again. auto");
  }

  @Test
  void inAnotherSentenceTheCutIsStale() {
    Decisions.Applied applied = apply(bitext("It sailed at 12; all saw it."), CUT);
    assertThat(applied.stale()).hasSize(1);
    assertThat(applied.stale().get(0).reason()).isEqualTo(Replay.GONE);
  }

  @Test
  void aPlaceInsideACharacterIsNoPlace() {
    String text = "ab😀cd";
    String key = SentenceKeys.of(List.of(text)).get(0);
    Decision cut =
        decision(
            1,
            List.of(),
            claim(
                S0,
                new PassageRef("en.txt", List.of(key + "@0-3"), "ab\ud83d"),
                ReviewState.EDITED));
    assertThat(apply(bitext(text), cut).stale()).hasSize(1);
  }

  @Test
  void whatWasExportedIsReadBackWithBothParts() throws Exception {
    StringWriter out = new StringWriter();
    new JsonlBitextWriter().write(apply(bitext(TEXT), CUT).bitext().bitext(), out);
    Bitext read =
        Reviews.bitext(
            GivenFile.of("x", out.toString())
                .pairs(new JsonlBitextReader())
                .toArray(AlignedPair[]::new));
    assertThat(
            lines(
                apply(read, decision(1, List.of(), claim(S1, null, ReviewState.UNALIGNED)))
                    .bitext()))
        .contains("s0. = It sailed at 12; auto", "∅ = nobody saw it again. auto");
  }

  @Test
  void anAlignerLeavesACutSentenceAlone() {
    Settled settled =
        Settling.of(
            List.of(new Side("es.txt", Language.SPANISH, es(0).sentences())),
            List.of(new Side("en.txt", Language.ENGLISH, List.of(sentence(TEXT)))),
            new DecisionLog.Contents(List.of(CUT), Optional.empty()));
    assertThat(settled.links()).isEmpty();
    assertThat(settled.alone()).contains(new Settled.Place("en.txt", 0));
  }
}
