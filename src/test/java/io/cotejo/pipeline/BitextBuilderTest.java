package io.cotejo.pipeline;

import static io.cotejo.pipeline.MadeDocuments.translated;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Alignment.Order;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Document;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.MemoryMatch;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.RunSignature;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Side;
import io.cotejo.bitext.Verdict;
import io.cotejo.score.Comparer;
import io.cotejo.score.DictionaryWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows a bitext has, in which order, and how sure it is of those without a partner. */
class BitextBuilderTest {

  private static final Language FRENCH = new Language("fr");
  private static final RunSignature SIGNATURE =
      new RunSignature("1", Map.of("mode", "auto"), Map.of(), Map.of());

  private final Translated diario =
      translated("diario", Language.SPANISH, List.of("s0", "s1", "s2", "s3"));
  private final Translated cuento = translated("cuento", Language.SPANISH, List.of("c0", "c1"));
  private final Translated paper =
      translated("paper", Language.ENGLISH, List.of("t0", "t1", "t2", "t3"));
  private final Translated other = translated("other", Language.ENGLISH, List.of("o0", "o1"));

  private static Bitext build(List<Translated> documents, Alignment... alignments) {
    return build(PipelineOptions.defaults(), documents, alignments);
  }

  private static Bitext build(
      PipelineOptions options, List<Translated> documents, Alignment... alignments) {
    return new BitextBuilder(options, new BeadPairs(new Comparer(DictionaryWords.NONE)), documents)
        .build(List.of(alignments), SIGNATURE);
  }

  private static Alignment links(Translated source, Translated target, Bead... beads) {
    Side from = source.document().side(Language.SPANISH);
    Side to = target.document().side(Language.ENGLISH);
    List<String> pivots =
        from.sentences().stream()
            .map(s -> source.translations().getOrDefault(s.index(), ""))
            .toList();
    return new Alignment(new DocumentPair(from, to, pivots), Order.CROSSING, List.of(beads));
  }

  /** A bead of single sentences; −1 for none. */
  private static Bead bead(int i, int j, double confidence) {
    return new Bead(range(i), range(j), 0, confidence);
  }

  private static IndexRange range(int position) {
    return position < 0 ? new IndexRange(0, 0) : new IndexRange(position, position + 1);
  }

  /** Each row in short: {@code s0 s1=t0}, {@code s2=}, {@code =t3}. */
  private static List<String> rows(Bitext bitext) {
    return bitext.pairs().stream().map(p -> text(p.source()) + "=" + text(p.target())).toList();
  }

  private static String text(Optional<Passage> passage) {
    return passage.map(Passage::text).orElse("");
  }

  private static AlignedPair row(Bitext bitext, String inShort) {
    return bitext.pairs().get(rows(bitext).indexOf(inShort));
  }

  @Test
  void sourcesComeInReadingOrderThenTargetsWithoutPartner() {
    Bitext bitext =
        build(
            List.of(paper, diario, other, cuento),
            links(cuento, other, bead(1, 0, 0.9)),
            links(diario, paper, bead(0, 3, 0.8), bead(2, 1, 0.7)));

    assertThat(rows(bitext))
        .containsExactly("s0=t3", "s1=", "s2=t1", "s3=", "c0=", "c1=o0", "=t0", "=t2", "=o1");
    assertThat(bitext.signature()).isEqualTo(SIGNATURE);
    assertThat(bitext.source()).isEqualTo(Language.SPANISH);
    assertThat(bitext.target()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void theBestCounterpartOfASentenceComesFirst() {
    Bitext bitext =
        build(
            List.of(diario, paper, other),
            links(diario, other, bead(1, 0, 0.7)),
            links(diario, paper, bead(1, 2, 0.95)));

    assertThat(rows(bitext))
        .startsWith("s0=", "s1=t2", "s1=o0", "s2=")
        .doesNotContain("s1=", "=t2", "=o0");
  }

  @Test
  void everySentenceIsInSomeRowAndAloneOnlyIfItIsInNoPair() {
    List<Translated> documents = List.of(diario, cuento, paper, other);
    Bitext bitext =
        build(
            documents,
            links(
                diario,
                paper,
                new Bead(new IndexRange(0, 2), range(0), 0, 0.9),
                new Bead(range(2), new IndexRange(2, 4), 0, 0.4)),
            links(diario, other, bead(0, -1, 0.9), bead(3, 1, 0.8), bead(-1, 0, 0.9)),
            links(cuento, other, bead(0, 1, 0.61)));

    Stream<String> all =
        documents.stream().flatMap(d -> d.document().sentences().stream()).map(Sentence::text);
    List<String> said = rows(bitext).stream().flatMap(r -> Stream.of(r.split("[ =]"))).toList();
    assertThat(all.toList()).allMatch(said::contains);
    assertThat(rows(bitext))
        .containsExactly("s0 s1=t0", "s2=", "s3=o1", "c0=o1", "c1=", "=t1", "=t2", "=t3", "=o0");
  }

  @ParameterizedTest
  @CsvSource({"0.49, false", "0.5, true"})
  void aBeadAsSureAsIsAskedForIsAPair(double confidence, boolean isPair) {
    Bitext bitext =
        build(
            List.of(diario, paper),
            links(diario, paper, new Bead(new IndexRange(1, 3), range(2), 1.5, confidence)));

    assertThat(rows(bitext).contains("s1 s2=t2")).isEqualTo(isPair);
    assertThat(rows(bitext).containsAll(List.of("s1=", "s2=", "=t2"))).isEqualTo(!isPair);
  }

  @Test
  void aPairIsAsSureAndCostsAsMuchAsItsBead() {
    AlignedPair pair =
        build(List.of(diario, paper), links(diario, paper, new Bead(range(1), range(2), 1.5, 0.7)))
            .pairs()
            .get(1);

    assertThat(pair.confidence()).hasValue(0.7);
    assertThat(pair.cost()).isEqualTo(1.5);
    assertThat(pair.pivot()).isEqualTo("s1");
    assertThat(pair.isPaired()).isTrue();
  }

  @Test
  void noPartnerIsAsSureAsTheLeastSureOfAllThatLookedForOne() {
    Alignment first = links(diario, paper, bead(0, -1, 0.9), bead(1, 1, 0.3), bead(-1, 2, 0.8));
    Alignment second = links(diario, other, bead(0, 0, 0.45), bead(1, -1, 0.95));
    Alignment third = links(cuento, paper, bead(0, 2, 0.4), bead(1, -1, 0.7));
    List<Translated> documents = List.of(diario, cuento, paper, other);

    for (Bitext bitext :
        List.of(build(documents, first, second, third), build(documents, third, second, first))) {
      Map<String, Double> sure =
          bitext.pairs().stream()
              .collect(
                  Collectors.toMap(
                      p -> text(p.source()) + "=" + text(p.target()),
                      p -> p.confidence().getAsDouble()));
      assertThat(sure)
          .containsEntry("s0=", 1 - 0.45)
          .containsEntry("s1=", 1 - 0.3)
          .containsEntry("c0=", 1 - 0.4)
          .containsEntry("c1=", 0.7)
          .containsEntry("=t1", 1 - 0.3)
          .containsEntry("=t2", 1 - 0.4)
          .containsEntry("=o0", 1 - 0.45);
    }
  }

  @Test
  void whatNobodyLookedAtIsSurelyAlone() {
    Bitext bitext = build(List.of(cuento, other), links(cuento, other, bead(0, 0, 0.9)));

    assertThat(row(bitext, "c1=").confidence()).hasValue(1);
    assertThat(row(bitext, "=o1").confidence()).hasValue(1);
    assertThat(row(bitext, "c1=").verdict()).isEqualTo(Verdict.NONE);
    assertThat(row(bitext, "c1=").pivot()).isEqualTo("c1");
    assertThat(row(bitext, "=o1").pivot()).isEmpty();
  }

  @Test
  void aRowHasWhatMemoriesKnowOfEachSentenceInIt() {
    Translated known =
        new Translated(
            diario.document(),
            diario.translations(),
            Map.of(),
            Map.of(0, match("zero"), 1, match("one"), 3, match("three")));

    Bitext bitext =
        build(
            List.of(known, paper),
            links(known, paper, new Bead(new IndexRange(0, 2), range(0), 0, 0.9)));

    assertThat(row(bitext, "s0 s1=t0").matches()).containsExactly(match("zero"), match("one"));
    assertThat(row(bitext, "s2=").matches()).isEmpty();
    assertThat(row(bitext, "s3=").matches()).containsExactly(match("three"));
  }

  private static MemoryMatch match(String text) {
    return new MemoryMatch(80, text, text, "t", "t", "m.tmx");
  }

  @Test
  void aRowHasTheDoubtsAboutEachTranslationInItOnce() {
    Translated doubted =
        new Translated(
            diario.document(),
            diario.translations(),
            Map.of(
                0, Set.of(Doubt.REPETITION),
                1, Set.of(Doubt.REPETITION, Doubt.LENGTH),
                3, Set.of(Doubt.COPY)));

    Bitext bitext =
        build(
            List.of(doubted, paper),
            links(doubted, paper, new Bead(new IndexRange(0, 2), range(0), 0, 0.9)));

    assertThat(row(bitext, "s0 s1=t0").doubts()).containsExactly(Doubt.LENGTH, Doubt.REPETITION);
    assertThat(row(bitext, "s2=").doubts()).isEmpty();
    assertThat(row(bitext, "s3=").doubts()).containsExactly(Doubt.COPY);
    assertThat(row(bitext, "=t1").doubts()).isEmpty();
  }

  @Test
  void menusAndOtherLanguagesAreNoRows() {
    List<Sentence> sentences = new ArrayList<>(paper.document().sentences().subList(0, 2));
    Sentence menu = MadeDocuments.sentence(2, Language.ENGLISH, "menu");
    sentences.add(new Sentence(2, 2, menu.span(), "menu", Language.ENGLISH, Role.BOILERPLATE));
    sentences.add(MadeDocuments.sentence(3, FRENCH, "phrase"));
    Translated page = new Translated(new Document("page", sentences), Map.of());

    assertThat(rows(build(List.of(page)))).containsExactly("=t0", "=t1");
  }

  @Test
  void sentencesOfEverySourceLanguageAreRows() {
    List<Sentence> sentences =
        List.of(
            MadeDocuments.sentence(0, FRENCH, "f0"),
            MadeDocuments.sentence(1, Language.SPANISH, "s1"),
            MadeDocuments.sentence(2, Language.ENGLISH, "t2"),
            MadeDocuments.sentence(3, FRENCH, "f3"));
    Translated page = new Translated(new Document("page", sentences), Map.of());
    PipelineOptions both =
        PipelineOptions.defaults().toBuilder().sources(List.of(Language.SPANISH, FRENCH)).build();

    assertThat(rows(build(both, List.of(page)))).containsExactly("f0=", "s1=", "f3=", "=t2");
  }

  @Test
  void nothingGivesNothing() {
    assertThat(rows(build(List.of()))).isEmpty();
  }

  @Test
  void threadsDoNotChangeTheRows() {
    Alignment[] alignments = {
      links(cuento, other, bead(0, 1, 0.6), bead(1, 0, 0.9)),
      links(diario, paper, bead(0, 3, 0.8), bead(1, -1, 0.7), bead(2, 1, 0.7))
    };
    List<Translated> documents = List.of(paper, diario, other, cuento);
    PipelineOptions.Builder options = PipelineOptions.defaults().toBuilder();

    assertThat(build(options.threads(3).build(), documents, alignments).pairs())
        .isEqualTo(build(options.threads(1).build(), documents, alignments).pairs());
  }
}
