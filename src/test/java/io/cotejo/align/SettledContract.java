package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.Settled;
import io.cotejo.bitext.Settled.Link;
import io.cotejo.bitext.Settled.Place;
import io.cotejo.testing.ParallelText;
import io.cotejo.testing.RandomTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every aligner makes of what people settled. */
interface SettledContract {

  /** The aligner under test. */
  Aligner aligner(int threads);

  @Test
  default void aLinkStaysThoughNothingSpeaksForIt() {
    DocumentPair pair = translation(1);

    Alignment found = align(pair, new Settled(List.of(link(4, 9)), List.of(), Set.of()));

    assertThat(found.beads()).contains(new Bead(range(4), range(9), 0, 1));
  }

  @Test
  default void linksThatCrossStayBoth() {
    DocumentPair pair = translation(2);

    Alignment found =
        align(pair, new Settled(List.of(link(3, 12), link(12, 3)), List.of(), Set.of()));

    assertThat(found.order()).isEqualTo(Alignment.Order.CROSSING);
    assertThat(found.beads())
        .contains(new Bead(range(3), range(12), 0, 1), new Bead(range(12), range(3), 0, 1));
    AlignerContract.check(found);
  }

  @Test
  default void aLinkOfManySentencesStays() {
    DocumentPair pair = translation(3);
    Link large = new Link("s", List.of(2, 3, 4, 5, 6, 7, 8), "t", List.of(2, 3, 4, 5, 6, 7));

    Alignment found = align(pair, new Settled(List.of(large), List.of(), Set.of()));

    assertThat(found.beads()).contains(new Bead(new IndexRange(2, 9), new IndexRange(2, 8), 0, 1));
  }

  @Test
  default void everyPairThatIsRejectedIsNeverMadeAgain() {
    DocumentPair pair = translation(4);
    Settled settled = Settled.NONE;
    for (int round = 0; round < 4; round++) {
      List<Link> rejected = new ArrayList<>(settled.rejected());
      align(pair, settled).beads().stream()
          .filter(b -> !b.isNull())
          .forEach(b -> rejected.add(link(b)));
      settled = new Settled(List.of(), rejected, Set.of());
      assertThat(pairsOf(align(pair, settled))).doesNotContainAnyElementsOf(pairsOf(rejected));
    }
    assertThat(settled.rejected()).hasSizeGreaterThan(10);
  }

  @Test
  default void aSentenceThatIsConfirmedAloneStaysAlone() {
    DocumentPair pair = translation(5);
    Set<Place> alone = Set.of(new Place("s", 4), new Place("t", 8), new Place("else", 2));

    Alignment found = align(pair, new Settled(List.of(), List.of(), alone));

    assertThat(found.unpairedSource()).contains(4);
    assertThat(found.unpairedTarget()).contains(8);
    assertThat(align(pair, Settled.NONE).unpairedSource()).doesNotContain(4);
  }

  @Test
  default void whatIsSaidOfOtherDocumentsChangesNothing() {
    DocumentPair pair = translation(6);
    Link other = new Link("s", List.of(1), "else", List.of(1));

    assertThat(align(pair, new Settled(List.of(other), List.of(other), Set.of())))
        .isEqualTo(align(pair, Settled.NONE));
  }

  @Test
  default void passagesOfSentencesFarApartAreLeftToPeople() {
    DocumentPair pair = translation(7);
    Link torn = new Link("s", List.of(2, 9), "t", List.of(2));

    Alignment found = align(pair, new Settled(List.of(torn), List.of(), Set.of()));

    assertThat(found.unpairedSource()).contains(2, 9);
    assertThat(found.unpairedTarget()).contains(2);
  }

  @Test
  default void anyMixtureHoldsWithAnyNumberOfThreads() {
    for (int seed = 0; seed < 12; seed++) {
      DocumentPair pair = translation(100 + seed);
      Settled settled = mixture(pair, new Random(seed));

      Alignment found = align(pair, settled);

      AlignerContract.check(found);
      assertThat(found.beads().stream().filter(b -> b.cost() == 0 && b.confidence() == 1))
          .extracting(SettledContract::link)
          .containsAll(settled.links());
      assertThat(pairsOf(found)).doesNotContainAnyElementsOf(pairsOf(settled.rejected()));
      assertThat(aligner(8).align(List.of(pair), settled)).containsExactly(found);
    }
  }

  private static Settled mixture(DocumentPair pair, Random random) {
    List<Integer> sources = IntStream.range(0, 6).map(k -> 2 * k).boxed().toList();
    List<Integer> targets = new ArrayList<>(sources);
    Collections.shuffle(targets, random);
    List<Link> links =
        IntStream.range(0, 5).mapToObj(k -> link(sources.get(k), targets.get(k))).toList();
    List<Link> rejected =
        IntStream.range(0, 8)
            .mapToObj(k -> link(13 + random.nextInt(pair.source().size() - 13), 13 + k % 3))
            .toList();
    return new Settled(links, rejected, Set.of(new Place("s", 11), new Place("t", 11)));
  }

  private Alignment align(DocumentPair pair, Settled settled) {
    return aligner(2).align(List.of(pair), settled).get(0);
  }

  private static DocumentPair translation(int seed) {
    return ParallelText.of(new RandomTexts(seed, 800), 20).pair();
  }

  private static IndexRange range(int position) {
    return new IndexRange(position, position + 1);
  }

  private static Link link(int source, int target) {
    return new Link("s", List.of(source), "t", List.of(target));
  }

  private static Link link(Bead bead) {
    return bead.isNull()
        ? link(-1, -1)
        : new Link("s", indices(bead.source()), "t", indices(bead.target()));
  }

  private static List<Integer> indices(IndexRange range) {
    return IntStream.range(range.start(), range.end()).boxed().toList();
  }

  private static Set<String> pairsOf(Alignment alignment) {
    return pairsOf(
        alignment.beads().stream().filter(b -> !b.isNull()).map(SettledContract::link).toList());
  }

  private static Set<String> pairsOf(List<Link> links) {
    Set<String> pairs = new HashSet<>();
    for (Link link : links) {
      link.sources().forEach(i -> link.targets().forEach(j -> pairs.add(i + "-" + j)));
    }
    return pairs;
  }
}
