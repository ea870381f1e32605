package io.cotejo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.align.Aligner;
import io.cotejo.align.DocumentPairing;
import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Alignment.Order;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.Document;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlignmentStageTest {

  private final List<Integer> compared = new ArrayList<>();

  @Test
  void booksAreAlignedInOrderAndNeverComparedSentenceBySentence() {
    List<Alignment> found = align(1500);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).order()).isEqualTo(Order.MONOTONE);
    assertThat(compared).isEmpty();
  }

  @Test
  void articlesAreCompared() {
    assertThat(align(5)).extracting(Alignment::order).containsExactly(Order.CROSSING);
    assertThat(compared).containsExactly(5);
  }

  private List<Alignment> align(int sentences) {
    Aligner crossing =
        (pairs, settled) -> {
          pairs.forEach(p -> compared.add(p.source().size()));
          return pairs.stream().map(p -> new Alignment(p, Order.CROSSING, List.of())).toList();
        };
    Aligner monotone = (pairs, settled) -> pairs.stream().map(AlignmentStageTest::inOrder).toList();
    PipelineOptions options = PipelineOptions.defaults();
    return new AlignmentStage(
            options, new PairFinder(options, new DocumentPairing()), monotone, crossing)
        .align(
            List.of(
                document("libro.txt", Language.SPANISH, sentences),
                document("book.txt", Language.ENGLISH, sentences)));
  }

  /** Books are paired whole; of articles only one sentence in three. */
  private static Alignment inOrder(DocumentPair pair) {
    int step = pair.source().size() > 100 ? 1 : 3;
    List<Bead> beads =
        IntStream.range(0, pair.source().size())
            .boxed()
            .flatMap(i -> i % step == 0 ? Stream.of(bead(i, i + 1, i, i + 1)) : apart(i))
            .toList();
    return new Alignment(pair, Order.MONOTONE, beads);
  }

  private static Stream<Bead> apart(int i) {
    return Stream.of(bead(i, i + 1, i, i), bead(i + 1, i + 1, i, i + 1));
  }

  private static Bead bead(int i0, int i1, int j0, int j1) {
    return new Bead(new IndexRange(i0, i1), new IndexRange(j0, j1), 0, 1);
  }

  private static Translated document(String name, Language language, int sentences) {
    List<Sentence> all =
        IntStream.range(0, sentences)
            .mapToObj(i -> new Sentence(i, i, new Span(i, i + 1), "x", language, Role.PROSE))
            .toList();
    return new Translated(new Document(name, all), Map.of());
  }
}
