package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Role;
import io.cotejo.score.DictionaryWords;
import io.cotejo.testing.Pairs;
import io.cotejo.testing.ParallelText;
import io.cotejo.testing.ParallelText.Link;
import io.cotejo.testing.RandomTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparableAlignerTest implements AlignerContract, SettledContract {

  private final RandomTexts texts = new RandomTexts(1, 3000);

  @Override
  public Aligner aligner(int threads) {
    return new ComparableAligner(ComparableAligner.LEAST_CONFIDENCE, DictionaryWords.NONE, threads);
  }

  private static Aligner usual() {
    return new ComparableAligner(ComparableAligner.LEAST_CONFIDENCE, DictionaryWords.NONE, 2);
  }

  /** Two texts of which some sentences, in any order, say nearly the same. */
  private final class Story {
    private final List<String> pivots = new ArrayList<>(texts.sentences(20));
    private final List<String> targets = new ArrayList<>(texts.sentences(20));

    Story link(int i, int j) {
      targets.set(j, texts.reword(pivots.get(i), 0.8));
      return this;
    }

    DocumentPair pair() {
      return Pairs.of(pivots.stream().map(RandomTexts::foreign).toList(), pivots, targets);
    }
  }

  private static List<Link> links(Alignment alignment) {
    return ParallelText.links(alignment).stream()
        .filter(l -> !l.source().isEmpty() && !l.target().isEmpty())
        .toList();
  }

  private static List<Link> align(DocumentPair pair) {
    return links(usual().align(List.of(pair)).get(0));
  }

  private static Link link(int i, int j) {
    return new Link(new IndexRange(i, i + 1), new IndexRange(j, j + 1));
  }

  @Test
  void findsLinksThatCrossAndLeavesTheRestAlone() {
    DocumentPair pair = new Story().link(2, 15).link(9, 4).link(16, 11).pair();

    Alignment found = usual().align(List.of(pair)).get(0);

    assertThat(found.order()).isEqualTo(Alignment.Order.CROSSING);
    assertThat(links(found)).containsExactly(link(2, 15), link(9, 4), link(16, 11));
    assertThat(found.unpairedSource()).hasSize(17).doesNotContain(2, 9, 16);
    assertThat(found.unpairedTarget()).hasSize(17).doesNotContain(15, 4, 11);
  }

  @Test
  void unrelatedTextsHaveNoLinks() {
    assertThat(align(new Story().pair())).isEmpty();
  }

  @Test
  void aSentenceHasOneCounterpartOnly() {
    Story story = new Story().link(5, 3);
    story.targets.set(12, texts.reword(story.pivots.get(5), 0.5));

    assertThat(align(story.pair())).containsExactly(link(5, 3));
  }

  @Test
  void headingsNeverLink() {
    Story story = new Story().link(2, 15);
    DocumentPair prose = story.pair();
    DocumentPair headings =
        new DocumentPair(
            prose.source(),
            Pairs.side("t", Language.ENGLISH, Role.HEADING, story.targets),
            story.pivots);

    assertThat(align(prose)).containsExactly(link(2, 15));
    assertThat(align(headings)).isEmpty();
  }

  @Test
  void namesAloneNeverLink() {
    Story story = new Story();
    story.pivots.set(7, "Zorrilla Tlacuache");
    story.targets.set(11, "Zorrilla Tlacuache");

    assertThat(align(story.pair())).isEmpty();
  }

  @Test
  void aShortLineBesideALinkIsLinked() {
    Story story = new Story().link(7, 4);
    story.pivots.set(6, "zapoteca milpa");
    story.targets.set(3, "zapoteca milpa");
    Story apart = new Story().link(7, 4);
    apart.pivots.set(6, "zapoteca milpa");
    apart.targets.set(9, "zapoteca milpa");

    assertThat(align(story.pair())).containsExactly(link(6, 3), link(7, 4));
    assertThat(align(apart.pair())).containsExactly(link(7, 4));
  }

  @ParameterizedTest
  @CsvSource({
    "Hotel California",
    "UNESCO",
    "ISO 9001:2015",
    "Pedro Almodóvar",
    "info@example.org",
    "1 234"
  })
  void aNameOrACodeThatBothTextsHaveIsLinkedWhereverItStands(String name) {
    for (int j : new int[] {3, 15}) {
      Story story = new Story().link(7, 4);
      List<String> sources =
          new ArrayList<>(story.pivots.stream().map(RandomTexts::foreign).toList());
      sources.set(6, name);
      story.pivots.set(6, name);
      story.targets.set(j, name);

      assertThat(align(Pairs.of(sources, story.pivots, story.targets)))
          .containsExactly(link(6, j), link(7, 4));
    }
  }

  @Test
  void aShortLineThatIsNoLinkIsNotSurelyWithoutACounterpart() {
    Story story = new Story().link(7, 4);
    story.pivots.set(6, "zapoteca milpa");
    story.targets.set(9, "zapoteca milpa");

    List<Bead> beads = usual().align(List.of(story.pair())).get(0).beads();

    assertThat(beads)
        .filteredOn(b -> b.isNull() && (holds(b.source(), 6) || holds(b.target(), 9)))
        .hasSize(2)
        .allMatch(b -> b.confidence() < 0.5);
  }

  private static boolean holds(IndexRange range, int position) {
    return range.start() <= position && position < range.end();
  }

  @Test
  void otherNumbersMakeALinkLessLikely() {
    Story same = new Story().link(2, 15);
    Story other = new Story();
    other.pivots.clear();
    other.pivots.addAll(same.pivots);
    other.targets.clear();
    other.targets.addAll(same.targets);
    for (Story story : List.of(same, other)) {
      story.pivots.set(2, story.pivots.get(2) + " 12");
    }
    same.targets.set(15, same.targets.get(15) + " 12");
    other.targets.set(15, other.targets.get(15) + " 21");

    assertThat(1 - confidence(other)).isGreaterThan(3 * (1 - confidence(same)));
  }

  private static double confidence(Story story) {
    return usual().align(List.of(story.pair())).get(0).beads().stream()
        .filter(b -> !b.isNull())
        .mapToDouble(Bead::confidence)
        .findFirst()
        .orElse(0);
  }

  @Test
  void aTargetSentenceThatTellsTheRestIsTakenIn() {
    Story story = new Story();
    String first = texts.sentence(14);
    String second = texts.sentence(14);
    story.pivots.set(6, first + " " + second);
    story.targets.set(10, first);
    story.targets.set(11, second);

    assertThat(align(story.pair()))
        .containsExactly(new Link(new IndexRange(6, 7), new IndexRange(10, 12)));
  }

  @Test
  void aSourceSentenceThatTellsTheRestIsTakenIn() {
    Story story = new Story();
    String first = texts.sentence(14);
    String second = texts.sentence(14);
    story.targets.set(6, first + " " + second);
    story.pivots.set(10, first);
    story.pivots.set(11, second);

    assertThat(align(story.pair()))
        .containsExactly(new Link(new IndexRange(10, 12), new IndexRange(6, 7)));
  }

  /** Of 48 words the neighbour says 6, an eighth; of 106 it says a twentieth. */
  @ParameterizedTest
  @CsvSource({"42, 2", "100, 1"})
  void aNeighbourThatTellsAnEighthOfTheOtherSideIsTakenInAndOneThatTellsATwentiethIsNot(
      int words, int taken) {
    Story ofTarget = new Story();
    Story ofSource = new Story();
    String first = texts.sentence(words);
    String second = texts.sentence(6);
    ofTarget.pivots.set(6, first + " " + second);
    ofTarget.targets.set(10, first);
    ofTarget.targets.set(11, second);
    ofSource.targets.set(6, first + " " + second);
    ofSource.pivots.set(10, first);
    ofSource.pivots.set(11, second);

    Link wide = new Link(new IndexRange(6, 7), new IndexRange(10, 10 + taken));
    assertThat(align(ofTarget.pair())).containsExactly(wide);
    assertThat(align(ofSource.pair())).containsExactly(wide.mirrored());
  }

  @Test
  void aNeighbourThatSaysSomethingElseIsNotTakenIn() {
    Story story = new Story().link(3, 3).link(4, 12);

    assertThat(align(story.pair())).containsExactly(link(3, 3), link(4, 12));
  }

  @Test
  void nullBeadsAreSureWhereNothingIsAlike() {
    Story story = new Story().link(2, 15);
    story.pivots.set(4, "Zorrilla");

    List<Bead> beads = usual().align(List.of(story.pair())).get(0).beads();

    assertThat(beads)
        .filteredOn(Bead::isNull)
        .hasSize(38)
        .allMatch(b -> b.confidence() > ComparableAligner.LEAST_CONFIDENCE);
    assertThat(beads)
        .filteredOn(b -> b.source().start() == 4 && b.source().size() == 1)
        .singleElement()
        .satisfies(
            b -> {
              assertThat(b.confidence()).isGreaterThan(0.99);
              assertThat(b.cost()).isBetween(0.0, 0.01);
            });
  }

  @Test
  void aHigherBarMakesFewerLinks() {
    Story story = new Story();
    IntStream.range(0, 10).forEach(k -> story.link(k, (k * 7 + 3) % 20));
    IntStream.range(0, 20)
        .forEach(k -> story.targets.set(k, texts.reword(story.targets.get(k), 0.6)));

    assertThat(with(0, story)).hasSizeGreaterThan(with(0.5, story).size());
    assertThat(with(0.5, story)).containsAll(with(0.9, story));
    assertThat(with(1, story)).isEmpty();
  }

  private static List<Link> with(double leastConfidence, Story story) {
    return links(
        new ComparableAligner(leastConfidence, DictionaryWords.NONE, 2)
            .align(List.of(story.pair()))
            .get(0));
  }

  @Test
  void beadsWithoutASourceComeLast() {
    Alignment found = usual().align(List.of(new Story().link(2, 15).pair())).get(0);

    List<Boolean> empty = found.beads().stream().map(b -> b.source().isEmpty()).toList();

    assertThat(empty).isSorted().contains(true, false);
  }

  @Test
  void aTextAgainstItselfLinksEverySentenceWithItself() {
    List<String> same = texts.sentences(15);
    DocumentPair pair = Pairs.of(same, same, same);

    assertThat(align(pair)).isEqualTo(IntStream.range(0, 15).mapToObj(k -> link(k, k)).toList());
  }
}
