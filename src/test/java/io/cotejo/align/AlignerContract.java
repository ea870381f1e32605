package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.testing.Pairs;
import io.cotejo.testing.ParallelText;
import io.cotejo.testing.RandomTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every aligner keeps, whatever it is given. */
interface AlignerContract {

  /** The aligner under test; one that knows no threads may ignore their number. */
  Aligner aligner(int threads);

  @Test
  default void noPairsGiveNoAlignments() {
    assertThat(aligner(1).align(List.of())).isEmpty();
  }

  @Test
  default void everySentenceIsInOneBeadAndBeadsAreWithinTheirRanges() {
    for (int seed = 0; seed < 12; seed++) {
      check(align(randomPair(seed)));
    }
  }

  @Test
  default void twoEmptySidesGiveNoBeads() {
    assertThat(align(Pairs.of(List.of(), List.of(), List.of())).beads()).isEmpty();
  }

  @Test
  default void oneEmptySideGivesNullBeads() {
    List<String> texts = new RandomTexts(1, 100).sentences(5);

    Alignment sourceOnly = align(Pairs.of(texts, texts, List.of()));
    Alignment targetOnly = align(Pairs.of(List.of(), List.of(), texts));

    check(sourceOnly);
    check(targetOnly);
    assertThat(sourceOnly.unpairedSource()).containsExactly(0, 1, 2, 3, 4);
    assertThat(targetOnly.unpairedTarget()).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  default void oneSentenceAgainstAThousand() {
    RandomTexts texts = new RandomTexts(2, 500);
    List<String> one = texts.sentences(1);
    List<String> many = texts.sentences(1000);

    check(align(Pairs.of(one, one, many)));
    check(align(Pairs.of(many, many, one)));
  }

  @Test
  default void equalSentencesStayApart() {
    String text = new RandomTexts(3, 100).sentence();
    List<String> repeated = Collections.nCopies(300, text);

    check(align(Pairs.of(repeated, repeated, repeated)));
    check(align(Pairs.of(repeated, repeated, repeated.subList(0, 120))));
  }

  @Test
  default void textsWithoutASharedWord() {
    List<String> texts = new RandomTexts(4, 300).sentences(60);
    List<String> foreign = texts.stream().map(RandomTexts::foreign).toList();

    check(align(Pairs.withoutPivot(foreign, texts)));
  }

  @Test
  default void blankPivotsAndSentencesWithoutWords() {
    List<String> texts = new ArrayList<>(new RandomTexts(5, 300).sentences(20));
    texts.set(3, "—");
    texts.set(8, "😀");
    List<String> pivots = new ArrayList<>(texts);
    IntStream.range(0, 20).filter(k -> k % 2 == 0).forEach(k -> pivots.set(k, " "));

    check(align(Pairs.of(texts, pivots, texts)));
    check(align(Pairs.withoutPivot(texts, texts)));
    check(align(Pairs.of(List.of("—"), List.of(""), List.of("…"))));
  }

  @Test
  default void aVeryLongSentence() {
    RandomTexts texts = new RandomTexts(6, 3000);
    List<String> sources = List.of(texts.sentence(), texts.sentence(20_000), texts.sentence());

    check(align(Pairs.of(sources, sources, sources)));
  }

  @Test
  default void theSameInputGivesTheSameResultWithAnyNumberOfThreads() {
    List<DocumentPair> pairs = IntStream.range(0, 6).mapToObj(AlignerContract::randomPair).toList();
    Aligner one = aligner(1);

    List<Alignment> expected = one.align(pairs);

    assertThat(one.align(pairs)).isEqualTo(expected);
    assertThat(aligner(8).align(pairs)).isEqualTo(expected);
  }

  @Test
  default void alignmentsComeInTheOrderOfThePairs() {
    List<DocumentPair> pairs = IntStream.range(0, 8).mapToObj(AlignerContract::randomPair).toList();

    assertThat(aligner(8).align(pairs)).extracting(Alignment::pair).isEqualTo(pairs);
  }

  @Test
  default void aPairMayComeTwiceAndASideMayBeInSeveralPairs() {
    DocumentPair forth = randomPair(9);
    DocumentPair back = new DocumentPair(forth.target(), forth.source(), forth.target().texts());

    List<Alignment> found = aligner(2).align(List.of(forth, back, forth));

    found.forEach(AlignerContract::check);
    assertThat(found.get(2)).isEqualTo(found.get(0));
  }

  private Alignment align(DocumentPair pair) {
    return aligner(2).align(List.of(pair)).get(0);
  }

  private static DocumentPair randomPair(int seed) {
    RandomTexts texts = new RandomTexts(seed, 50 + 100 * (seed % 4));
    return ParallelText.of(texts, 3 + texts.random().nextInt(50)).pair();
  }

  /** Covers every sentence once; the rest the records prove themselves. */
  static void check(Alignment alignment) {
    int[] sources = new int[alignment.pair().source().size()];
    int[] targets = new int[alignment.pair().target().size()];
    for (Bead bead : alignment.beads()) {
      assertThat(Double.compare(bead.cost(), 0.0)).as("negative zero").isNotNegative();
      IntStream.range(bead.source().start(), bead.source().end()).forEach(i -> sources[i]++);
      IntStream.range(bead.target().start(), bead.target().end()).forEach(j -> targets[j]++);
    }
    assertThat(sources).containsOnly(ones(sources.length));
    assertThat(targets).containsOnly(ones(targets.length));
  }

  private static int[] ones(int length) {
    return length == 0 ? new int[0] : new int[] {1};
  }
}
