package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.score.DictionaryWords;
import io.cotejo.testing.Pairs;
import io.cotejo.testing.ParallelText;
import io.cotejo.testing.ParallelText.Link;
import io.cotejo.testing.RandomTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonotoneAlignerTest implements AlignerContract, SettledContract {

  private static final int EVERYTHING = 100_000_000;

  @Override
  public Aligner aligner(int threads) {
    return new MonotoneAligner(AlignOptions.defaults().withThreads(threads), DictionaryWords.NONE);
  }

  private static Aligner withFullSearch(int cells) {
    AlignOptions usual = AlignOptions.defaults();
    return new MonotoneAligner(
        new AlignOptions(
            usual.maxSide(), usual.grownSide(), usual.maxSum(), 2, cells, usual.margin()),
        DictionaryWords.NONE);
  }

  private Alignment align(DocumentPair pair) {
    return aligner(2).align(List.of(pair)).get(0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsTheBeadsOfATranslation(long seed) {
    ParallelText text = ParallelText.of(new RandomTexts(seed, 1000), 150);

    Set<Link> found = new HashSet<>(ParallelText.links(align(text.pair())));

    found.retainAll(text.links());
    assertThat(found.size()).isGreaterThan(140);
  }

  @Test
  void rightBeadsAreSurerThanWrongOnes() {
    ParallelText text = ParallelText.of(new RandomTexts(4, 120), 150);
    Alignment found = align(text.pair());

    assertThat(found.beads()).allMatch(b -> b.confidence() >= 0 && b.confidence() <= 1);
    assertThat(confidence(found, text, true)).isGreaterThan(0.8);
    assertThat(confidence(found, text, true)).isGreaterThan(confidence(found, text, false));
  }

  private static double confidence(Alignment found, ParallelText text, boolean right) {
    return found.beads().stream()
        .filter(b -> text.links().contains(new Link(b.source(), b.target())) == right)
        .mapToDouble(Bead::confidence)
        .average()
        .orElse(0);
  }

  @Test
  void unrelatedTextsGiveLessSureBeads() {
    DocumentPair pair =
        Pairs.withoutPivot(
            new RandomTexts(5, 500).sentences(30).stream().map(RandomTexts::foreign).toList(),
            new RandomTexts(6, 500).sentences(30));

    double unsure = align(pair).beads().stream().mapToDouble(Bead::confidence).average().orElse(1);
    DocumentPair right = ParallelText.of(new RandomTexts(6, 500), 30).pair();
    double sure = align(right).beads().stream().mapToDouble(Bead::confidence).average().orElse(0);

    assertThat(unsure).isLessThan(sure);
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9, 10})
  void theCorridorFindsWhatTheFullSearchFinds(long seed) {
    List<DocumentPair> pairs = List.of(ParallelText.of(new RandomTexts(seed, 400), 180).pair());

    List<Link> full = ParallelText.links(withFullSearch(EVERYTHING).align(pairs).get(0));
    List<Link> corridor = ParallelText.links(withFullSearch(400).align(pairs).get(0));

    assertThat(corridor).isEqualTo(full);
  }

  @Test
  void withoutAPivotWordsAreLearnedFromTheText() {
    RandomTexts texts = new RandomTexts(18, 80);
    ParallelText text = ParallelText.of(texts, 400);
    List<String> blank = Collections.nCopies(text.pair().pivot().size(), "");
    DocumentPair pair = new DocumentPair(text.pair().source(), text.pair().target(), blank);

    Set<Link> found = new HashSet<>(ParallelText.links(align(pair)));

    found.retainAll(text.links());
    assertThat(found.size()).isGreaterThan(360);
  }

  @Test
  void wordsAreLearnedFromTheBeadsThatAreSureAndNotFromTheOthers() {
    int found = 0;
    for (long seed = 1; seed <= 4; seed++) {
      ParallelText text = ParallelText.of(new RandomTexts(seed, 60), 200);
      DocumentPair pair = text.pair();
      List<String> sources = pair.source().texts();
      DocumentPair blank = Pairs.withoutPivot(sources, pair.target().texts());
      Set<Link> links = new HashSet<>(ParallelText.links(align(blank)));
      links.retainAll(text.links());
      found += links.size();
    }

    assertThat(found).isGreaterThan(4 * 190);
  }

  @Test
  void theCorridorFollowsATextOfWhichALargePartIsMissing() {
    RandomTexts texts = new RandomTexts(11, 1000);
    ParallelText.Builder builder = new ParallelText.Builder(texts);
    for (int k = 0; k < 300; k++) {
      builder.add(1, k >= 100 && k < 180 ? 0 : 1);
    }
    ParallelText text = builder.build();

    Set<Link> found =
        new HashSet<>(ParallelText.links(withFullSearch(400).align(List.of(text.pair())).get(0)));

    found.retainAll(text.links());
    assertThat(found.size()).isGreaterThan(285);
  }

  @ParameterizedTest
  @ValueSource(longs = {12, 13, 14})
  void swappingTheSidesMirrorsTheBeads(long seed) {
    RandomTexts texts = new RandomTexts(seed, 2000);
    DocumentPair made = ParallelText.of(texts, 60).pair();
    List<String> left = made.target().texts();
    List<String> right = left.stream().map(t -> texts.reword(t, 0.9)).toList();
    List<String> split = split(right);

    List<Link> forth = ParallelText.links(align(symmetric(left, split)));
    List<Link> back = ParallelText.links(align(symmetric(split, left)));

    assertThat(forth).anyMatch(l -> l.target().size() == 2);
    assertThat(back.stream().map(Link::mirrored).toList()).isEqualTo(forth);
  }

  /** Every fifth sentence in two halves. */
  private static List<String> split(List<String> texts) {
    List<String> parts = new ArrayList<>();
    for (int k = 0; k < texts.size(); k++) {
      int middle = texts.get(k).indexOf(' ', texts.get(k).length() / 2);
      if (k % 5 == 4 && middle > 0) {
        parts.add(texts.get(k).substring(0, middle));
        parts.add(texts.get(k).substring(middle + 1));
      } else {
        parts.add(texts.get(k));
      }
    }
    return parts;
  }

  /** A source that has no words but those of its pivot. */
  private static DocumentPair symmetric(List<String> pivots, List<String> targets) {
    return Pairs.of(Collections.nCopies(pivots.size(), "—"), pivots, targets);
  }

  @Test
  void appendingAParagraphChangesNothingFarFromIt() {
    RandomTexts texts = new RandomTexts(15, 800);
    ParallelText text = ParallelText.of(texts, 120);
    ParallelText longer = text.append(ParallelText.of(texts, 12));

    List<Link> before = ParallelText.links(align(text.pair()));
    List<Link> after = ParallelText.links(align(longer.pair()));

    assertThat(after.subList(0, 110)).isEqualTo(before.subList(0, 110));
  }

  @Test
  void noBeadIsLargerThanAllowed() {
    List<DocumentPair> pairs = List.of(ParallelText.of(new RandomTexts(16, 60), 80).pair());
    AlignOptions small = new AlignOptions(2, 2, 3, 1, EVERYTHING, 8);

    Alignment found = new MonotoneAligner(small, DictionaryWords.NONE).align(pairs).get(0);

    assertThat(found.order()).isEqualTo(Alignment.Order.MONOTONE);
    assertThat(found.beads())
        .allMatch(b -> b.source().size() <= 2 && b.target().size() <= 2)
        .allMatch(b -> b.source().size() + b.target().size() <= 3);
  }

  @Test
  void aSideAloneIsCertainlyUnpaired() {
    List<String> texts = new RandomTexts(17, 100).sentences(4);

    List<Bead> beads = align(Pairs.of(texts, texts, List.of())).beads();

    assertThat(beads).hasSize(4).allMatch(b -> b.confidence() > 0.99 && b.cost() < 0.01);
    assertThat(beads.get(2).source()).isEqualTo(new IndexRange(2, 3));
  }
}
