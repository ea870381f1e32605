package io.cotejo.review;

import static io.cotejo.review.Reviews.claim;
import static io.cotejo.review.Reviews.decision;
import static io.cotejo.review.Reviews.ref;
import static io.cotejo.review.Reviews.row;
import static io.cotejo.review.Reviews.takeBack;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Language;
import io.cotejo.bitext.ReviewState;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Settled;
import io.cotejo.bitext.Settled.Link;
import io.cotejo.bitext.Settled.Place;
import io.cotejo.bitext.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettlingTest {

  private static final PassageRef S0 = ref("es.txt", "s0.");
  private static final PassageRef S1 = ref("es.txt", "s1.");
  private static final PassageRef T0 = ref("en.txt", "t0.");
  private static final PassageRef T1 = ref("en.txt", "t1.");

  private static Side side(String document, Language language, String... texts) {
    List<Sentence> sentences = new ArrayList<>();
    for (String text : texts) {
      sentences.add(Reviews.sentence(language, sentences.size(), text));
    }
    return new Side(document, language, sentences);
  }

  private static Settled settled(Decision... decisions) {
    return settled(new String[] {"s0.", "s1.", "s2."}, decisions);
  }

  private static Settled settled(String[] sources, Decision... decisions) {
    return Settling.of(
        List.of(side("es.txt", Language.SPANISH, sources)),
        List.of(side("en.txt", Language.ENGLISH, "t0.", "t1.", "t2.")),
        new DecisionLog.Contents(List.of(decisions), Optional.empty()));
  }

  private static Link link(List<Integer> sources, List<Integer> targets) {
    return new Link("es.txt", sources, "en.txt", targets);
  }

  @Test
  void withoutDecisionsNothingIsSettled() {
    assertThat(settled()).isEqualTo(Settled.NONE);
  }

  @Test
  void acceptedAndMadePairsAreLinks() {
    Settled settled =
        settled(
            decision(1, List.of(), claim(S0, T0, ReviewState.ACCEPTED)),
            decision(2, List.of(), claim(S1, ref("en.txt", "t1.", "t2."), ReviewState.EDITED)));
    assertThat(settled.links())
        .containsExactly(link(List.of(0), List.of(0)), link(List.of(1), List.of(1, 2)));
    assertThat(settled.rejected()).isEmpty();
  }

  @Test
  void whatWasOnlyRegroupedIsNot() {
    assertThat(settled(decision(1, List.of(), claim(S0, T1, ReviewState.REGROUPED))).links())
        .isEmpty();
  }

  @Test
  void rejectedPairsAreRuledOutUntilTheyAreCleared() {
    Decision reject = decision(1, List.of(), claim(S0, T0, ReviewState.REJECTED));
    Decision clear = decision(2, List.of(), claim(S0, T0, ReviewState.AUTO));

    assertThat(settled(reject).rejected()).containsExactly(link(List.of(0), List.of(0)));
    assertThat(settled(reject, clear)).isEqualTo(Settled.NONE);
    assertThat(settled(reject, takeBack(2, "undo", 1))).isEqualTo(Settled.NONE);
  }

  @Test
  void aPairThatWasTakenApartIsNotMadeAgainUnlessAPersonDoesSo() {
    Decision unlink = decision(1, List.of(row(S0, T0)), claim(S0, null, ReviewState.AUTO));
    Decision link = decision(2, List.of(), claim(S0, T0, ReviewState.EDITED));

    assertThat(settled(unlink).rejected()).containsExactly(link(List.of(0), List.of(0)));
    assertThat(settled(unlink, link))
        .isEqualTo(new Settled(List.of(link(List.of(0), List.of(0))), List.of(), Set.of()));
  }

  @Test
  void confirmedSentencesAreAlone() {
    assertThat(
            settled(
                    decision(1, List.of(), claim(S1, null, ReviewState.UNALIGNED)),
                    decision(2, List.of(), claim(null, T1, ReviewState.UNALIGNED)))
                .alone())
        .containsExactlyInAnyOrder(new Place("es.txt", 1), new Place("en.txt", 1));
  }

  @Test
  void aLaterLinkTakesTheSentencesOfAnEarlierOne() {
    assertThat(
            settled(
                    decision(1, List.of(), claim(S0, T0, ReviewState.ACCEPTED)),
                    decision(2, List.of(), claim(S0, T1, ReviewState.EDITED)))
                .links())
        .containsExactly(link(List.of(0), List.of(1)));
  }

  @Test
  void inAnotherSegmentationTheTextFindsThePassage() {
    Decision accept =
        decision(1, List.of(), claim(ref("es.txt", "s0. s1."), T0, ReviewState.ACCEPTED));
    Decision reject =
        decision(2, List.of(), claim(ref("es.txt", "s", "2."), T1, ReviewState.REJECTED));

    Settled settled = settled(accept, reject);

    assertThat(settled.links()).containsExactly(link(List.of(0, 1), List.of(0)));
    assertThat(settled.rejected()).containsExactly(link(List.of(2), List.of(1)));
  }

  @Test
  void whatIsNotThereOrInSeveralPlacesIsNotGuessed() {
    Decision accept = decision(1, List.of(), claim(S0, T0, ReviewState.ACCEPTED));

    assertThat(settled(new String[] {"s0. s1.", "s2."}, accept)).isEqualTo(Settled.NONE);
    assertThat(settled(new String[] {"s0.", "s1.", "s0."}, accept)).isEqualTo(Settled.NONE);
  }
}
