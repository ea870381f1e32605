package io.cotejo.review;

import static io.cotejo.review.Reviews.claim;
import static io.cotejo.review.Reviews.decision;
import static io.cotejo.review.Reviews.lines;
import static io.cotejo.review.Reviews.pair;
import static io.cotejo.review.Reviews.ref;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewState;
import io.cotejo.bitext.Settled;
import io.cotejo.bitext.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Documents that were renamed, moved, copied or taken away since people decided on them. */
class DocumentNamesTest {

  private static Passage es(String document, int... indices) {
    return Reviews.passage(document, Language.SPANISH, "s", indices);
  }

  private static Passage en(String document, int... indices) {
    return Reviews.passage(document, Language.ENGLISH, "t", indices);
  }

  /** Accepts the pairs of two documents with these indices. */
  private static Decision accept(String source, String target, int... indices) {
    Claim[] claims = new Claim[indices.length];
    for (int k = 0; k < indices.length; k++) {
      claims[k] =
          claim(
              ref(source, "s" + indices[k] + "."),
              ref(target, "t" + indices[k] + "."),
              ReviewState.ACCEPTED);
    }
    return decision(1, List.of(), claims);
  }

  /** Three pairs of two documents. */
  private static AlignedPair[] pairs(String source, String target) {
    return new AlignedPair[] {
      pair(es(source, 0), en(target, 0), 0.9),
      pair(es(source, 1), en(target, 1), 0.9),
      pair(es(source, 2), en(target, 2), 0.9)
    };
  }

  private static List<String> accepted(Bitext bitext, Decision... decisions) {
    Decisions.Applied applied = Reviews.apply(bitext, decisions);
    assertThat(applied.stale()).isEmpty();
    return lines(applied.bitext()).stream().filter(l -> l.endsWith("accepted")).toList();
  }

  private static List<String> reasons(Bitext bitext, Decision... decisions) {
    Decisions.Applied applied = Reviews.apply(bitext, decisions);
    assertThat(applied.bitext().bitext()).isEqualTo(bitext);
    return applied.stale().stream().map(Stale::reason).toList();
  }

  @Test
  void aFolderMoreOrLessBeforeTheNamesMakesNothingStale() {
    Bitext below = Reviews.bitext(pairs("es.txt", "en.txt"));
    Bitext above = Reviews.bitext(pairs("news/es.txt", "news/en.txt"));
    assertThat(accepted(below, accept("news/es.txt", "news/en.txt", 0, 2)))
        .containsExactly("s0. = t0. accepted", "s2. = t2. accepted");
    assertThat(accepted(above, accept("es.txt", "en.txt", 1)))
        .containsExactly("s1. = t1. accepted");
    assertThat(accepted(above, accept("/home/anna/news/es.txt", "old/en.txt", 1)))
        .containsExactly("s1. = t1. accepted");
  }

  @Test
  void aDocumentThatWasRenamedIsKnownByItsText() {
    Bitext bitext = Reviews.bitext(pairs("monday.txt", "lunes.txt"));
    assertThat(accepted(bitext, accept("es.txt", "en.txt", 0, 1))).hasSize(2);
  }

  @Test
  void twoThatWereExchangedAreKnownByTheirTexts() {
    AlignedPair[] first = pairs("a.txt", "en.txt");
    AlignedPair second = pair(es("b.txt", 7), en("en.txt", 7), 0.9);
    Bitext bitext = Reviews.bitext(first[0], first[1], first[2], second);
    assertThat(
            accepted(
                bitext, accept("b.txt", "en.txt", 0), accept("a.txt", "en.txt", 7).numbered(2)))
        .containsExactly("s0. = t0. accepted", "s7. = t7. accepted");
  }

  @Test
  void ofTwoCopiesThePathTellsWhichIsMeant() {
    AlignedPair[] one = pairs("x/a/es.txt", "x/a/en.txt");
    AlignedPair[] other = pairs("x/b/es.txt", "x/b/en.txt");
    Bitext bitext = Reviews.bitext(one[0], one[1], one[2], other[0], other[1], other[2]);
    Decisions.Applied applied = Reviews.apply(bitext, accept("b/es.txt", "b/en.txt", 0));
    assertThat(applied.stale()).isEmpty();
    assertThat(applied.bitext().rows())
        .filteredOn(row -> row.state() == ReviewState.ACCEPTED)
        .extracting(row -> row.pair().source().orElseThrow().document())
        .containsExactly("x/b/es.txt");
  }

  @Test
  void whereNothingTellsTheCopiesApartTheReasonSaysSo() {
    AlignedPair[] one = pairs("a/es.txt", "en.txt");
    AlignedPair[] other = pairs("b/es.txt", "en2.txt");
    Bitext bitext = Reviews.bitext(one[0], one[1], one[2], other[0], other[1], other[2]);
    assertThat(reasons(bitext, accept("es.txt", "en.txt", 0)))
        .containsExactly(Replay.SEVERAL_DOCUMENTS);
    assertThat(reasons(bitext, accept("c.txt", "en.txt", 0)))
        .containsExactly(Replay.SEVERAL_DOCUMENTS);
  }

  @Test
  void ofACopyAndADocumentUnderItsNameTheLatterIsMeant() {
    AlignedPair[] one = pairs("es.txt", "en.txt");
    AlignedPair[] other = pairs("copy/es.txt", "copy/en.txt");
    Bitext bitext = Reviews.bitext(other[0], other[1], other[2], one[0], one[1], one[2]);
    Decisions.Applied applied = Reviews.apply(bitext, accept("es.txt", "en.txt", 0));
    assertThat(applied.bitext().rows())
        .filteredOn(row -> row.state() == ReviewState.ACCEPTED)
        .extracting(row -> row.pair().source().orElseThrow().document())
        .containsExactly("es.txt");
  }

  @Test
  void oneSentenceThatStandsElsewhereMovesNoDocument() {
    Bitext bitext = Reviews.bitext(pair(es("other.txt", 0), en("en.txt", 0, 1, 2), 0.9));
    assertThat(reasons(bitext, accept("es.txt", "en.txt", 0, 1, 2)))
        .containsExactly(Replay.NO_DOCUMENT, Replay.GONE, Replay.GONE);
    Bitext sameName = Reviews.bitext(pair(es("new/es.txt", 0), en("en.txt", 0), 0.9));
    Decisions.Applied applied = Reviews.apply(sameName, accept("es.txt", "en.txt", 0, 1, 2));
    assertThat(lines(applied.bitext())).containsExactly("s0. = t0. accepted");
    assertThat(applied.stale()).extracting(Stale::reason).containsOnly(Replay.GONE).hasSize(2);
  }

  @Test
  void whatIsGoneFromADocumentThatIsThereIsNotSoughtElsewhere() {
    AlignedPair elsewhere = pair(es("other.txt", 5), en("en.txt", 5), 0.9);
    Bitext bitext = Reviews.bitext(pair(es("es.txt", 0), en("en.txt", 0), 0.9), elsewhere);
    Decisions.Applied applied = Reviews.apply(bitext, accept("es.txt", "en.txt", 0, 5));
    assertThat(applied.stale()).extracting(Stale::reason).containsExactly(Replay.GONE);
  }

  @Test
  void aDocumentThatIsCutIntoOtherSentencesAndRenamedIsKnownByItsText() {
    Bitext bitext = Reviews.bitext(pair(es("new.txt", 0, 1), en("new-en.txt", 0, 1), 0.9));
    Decision joined =
        decision(
            1,
            List.of(),
            claim(ref("es.txt", "s0. s1."), ref("en.txt", "t0. t1."), ReviewState.ACCEPTED));
    assertThat(accepted(bitext, joined)).containsExactly("s0. s1. = t0. t1. accepted");
  }

  @Test
  void whatWasCutInsideASentenceIsCutThere() {
    Bitext bitext = Reviews.bitext(pair(es("new.txt", 10), en("new-en.txt", 10), 0.9));
    String key = SentenceKeys.of(List.of("s10.")).get(0);
    Decision cut =
        decision(
            1,
            List.of(Reviews.row(ref("es.txt", "s10."), ref("en.txt", "t10."))),
            claim(
                new PassageRef("es.txt", List.of(key + "@0-2"), "s1"),
                ref("en.txt", "t10."),
                ReviewState.EDITED));
    Decisions.Applied applied = Reviews.apply(bitext, cut);
    assertThat(applied.stale()).isEmpty();
    assertThat(lines(applied.bitext())).contains("s1 = t10. edited by hand");
  }

  @Test
  void anAlignmentHeedsThemByTheirNewNames() {
    Settled settled =
        Settling.of(
            List.of(new Side("new/es.txt", Language.SPANISH, es("x", 0, 1).sentences())),
            List.of(new Side("new/en.txt", Language.ENGLISH, en("x", 0, 1).sentences())),
            new DecisionLog.Contents(List.of(accept("es.txt", "en.txt", 1)), Optional.empty()));
    assertThat(settled.links())
        .containsExactly(new Settled.Link("new/es.txt", List.of(1), "new/en.txt", List.of(1)));
  }

  @Test
  void thePageIsGivenTheNewNames() {
    Review review =
        Review.of(
            "run",
            Reviews.bitext(pairs("new/es.txt", "new/en.txt")),
            new DecisionLog.Contents(List.of(accept("es.txt", "en.txt", 1)), Optional.empty()));
    assertThat(new PageData(review).log())
        .containsExactly(DecisionJson.write(accept("new/es.txt", "new/en.txt", 1)));
  }
}
